import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { citedFigures } from '../../src/document/cited-figures.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const LEDGER = ledgerOf(`社区: {名称: 桃源里社区}
年度: 2025
活动:
  - 日期: 9月1日
    结束日期: 9月3日
    主题: 清洁日
    类别: 环境整治
    照片: [丙.jpg, 坏.jpg, 丙.jpg, 戊.jpg]
  - 日期: 3月5日
    主题: “学雷锋”集市
    类别: 志愿服务
    地点: 居民广场
    服务对象: [老人, 居民]
    参与单位: [卫生服务中心, 小学]
    人次: 120
    照片: [甲.jpg, 乙.jpg]
  - {日期: 5月1日, 主题: 运动会, 类别: 文体活动, 地点: 公园, 人次: 30, 估计数: 是, 照片: 丁.jpg}
`);
const open = (unusable: readonly string[]) =>
  openLedger(LEDGER, { dated: '2025-12-10', unusablePhotos: new Set(unusable) });
const report = (unusable: readonly string[] = ['坏.jpg'], id = 'annual-report', perPage?: 2 | 4) =>
  buildReport(open(unusable), LIBRARY.find(id), { draft: true, photosPerPage: perPage });

const SPRING = '“学雷锋”集市：3月5日，居民广场，老人、居民120人次';
const CLEANING = '清洁日：9月1日至3日，【待补：9月1日“清洁日”的地点】，【待补：9月1日“清洁日”的参加人员】';

test.each(['annual-report', 'standards-plan'])(
  '%s: the last annex has the photos by date, with time, place, people and theme',
  (id) => {
    const { document } = report(['坏.jpg'], id);
    expect(document.annexes.at(-1)).toMatchObject({ title: '桃源里社区2025年度活动照片' });
    const lines = plainText(document).split('\n').slice(-7, -1);
    expect(lines[0]).toBe('桃源里社区2025年度活动照片');
    expect(lines.slice(1)).toEqual([SPRING, SPRING, '运动会：5月1日，公园，30人次（估）', CLEANING, CLEANING]);
  },
);

test('a caption has room for what fits under half a page; all of it is read aloud', () => {
  const block = report()
    .document.annexes.at(-1)
    ?.blocks.find(({ type }) => type === 'photos');
  const said = block?.type === 'photos' ? block.photos.map(({ description }) => description) : [];
  expect(said).toEqual([
    ...Array(2).fill(
      '时间：2025年3月5日；地点：居民广场；人员：老人、居民120人次，卫生服务中心、小学；主题：“学雷锋”集市',
    ),
    '时间：2025年5月1日；地点：公园；人员：30人次（估）；主题：运动会',
    ...Array(2).fill('时间：2025年9月1日至2025年9月3日；主题：清洁日'),
  ]);
});

test('whom the theme names the caption does not name again', () => {
  const ledger = ledgerOf(`社区: {名称: 桃源里社区}
年度: 2025
活动:
  - {日期: 3月5日, 主题: 慰问残疾人, 类别: 帮扶救助, 地点: 各小区, 服务对象: 残疾人, 照片: 甲.jpg}
  - {日期: 4月5日, 主题: 老人体检, 类别: 帮扶救助, 地点: 卫生站, 服务对象: [老人, 党员], 人次: 20, 照片: 乙.jpg}
`);
  const { document } = buildReport(openLedger(ledger, { dated: '2025-12-10' }), LIBRARY.find('annual-report'), {});
  const lines = plainText(document).split('\n');
  expect(lines).toContain('慰问残疾人：3月5日，各小区');
  expect(lines).toContain('老人体检：4月5日，卫生站，党员20人次');
});

test.each([
  ['参与单位: [小学]', '老人、居民120人次，小学'],
  ['参与单位: [街道社区卫生服务中心]', '老人、居民120人次'],
  ['服务对象: [老人, 居民, 未成年人, 残疾人]', '120人次'],
])('of the people there stands what has room: %s', (line, said) => {
  const people = line.startsWith('服务对象') ? line : `服务对象: [老人, 居民], ${line}`;
  const ledger = ledgerOf(
    `社区: {名称: 桃源里社区}\n年度: 2025\n活动:\n  - {日期: 3月5日, 主题: 集市, 类别: 志愿服务, 地点: 广场, 人次: 120, 照片: 甲.jpg, ${people}}\n`,
  );
  const { document } = buildReport(
    openLedger(ledger, { dated: '2025-12-10', unusablePhotos: new Set() }),
    LIBRARY.find('annual-report'),
    {},
  );
  expect(plainText(document)).toContain(`集市：3月5日，广场，${said}\n`);
});

test('what a caption lacks is one gap, however many photos there are', () => {
  const { gaps } = report();
  expect(gaps.filter(({ label }) => label.includes('清洁日'))).toMatchObject([
    { name: '照片', label: '9月1日“清洁日”的地点', printed: true },
    { label: '9月1日“清洁日”的参加人员' },
  ]);
});

test('the people of a caption are a figure that knows its row', () => {
  const cited = citedFigures(report().document).filter(({ section }) => section.includes('活动照片'));
  expect(cited.map(({ figure }) => [figure.name, figure.value])).toEqual([
    ['活动2.人次', 120],
    ['活动2.人次', 120],
    ['活动3.人次', 30],
  ]);
});

test('without photos there is no annex of them, nor a word about one', () => {
  const { document } = report(['甲.jpg', '乙.jpg', '丙.jpg', '丁.jpg', '戊.jpg', '坏.jpg']);
  expect(plainText(document)).not.toContain('照片');
});

test('as many on a page as the annex says, unless another number is asked for', () => {
  const perPage = (asked?: 2 | 4) =>
    report([], 'annual-report', asked)
      .document.annexes.at(-1)
      ?.blocks.map((block) => 'perPage' in block && block.perPage);
  expect([perPage(), perPage(2)]).toEqual([[4], [2]]);
});
