import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersWide } from '../../../src/render/docx/page-measures.js';
import { titleLines } from '../../../src/render/docx/title.js';

const NAMES = ['清潭三社区居民委员会'];

test.each([
  ['2025年工作汇报', ['2025年工作汇报']],
  [
    '清潭三社区居民委员会2025年度精神文明建设工作情况汇报',
    ['清潭三社区居民委员会2025年度', '精神文明建设工作情况汇报'],
  ],
  ['清潭三社区2025年度精神文明建设工作情况汇报', ['清潭三社区2025年度', '精神文明建设工作情况汇报']],
  ['关于清潭三社区创建2024—2026年度江苏省文明社区的规划', ['关于清潭三社区创建2024—2026年度', '江苏省文明社区的规划']],
  // The two halves of a motto
  [
    '城宇社区2020年“党建引领邻里情，快乐冬运迎新年”拔河比赛方案',
    ['城宇社区2020年“党建引领邻里情，', '快乐冬运迎新年”拔河比赛方案'],
  ],
  // Pairs, dates with what they go to, names of bodies
  ['渔港社区2024年8月至2025年7月精神文明建设工作汇报', ['渔港社区2024年8月至2025年7月', '精神文明建设工作汇报']],
  ['明月社区2013年9月14日至19日精神文明建设工作汇报', ['明月社区2013年9月14日至19日', '精神文明建设工作汇报']],
  [
    '柳林潭社区2002年7月至2003年6月社区在职党员队伍建设工作要点',
    ['柳林潭社区2002年7月至2003年6月', '社区在职党员队伍建设工作要点'],
  ],
  ['青石桥社区2016年6月第26个全国助残日工作要点', ['青石桥社区2016年6月', '第26个全国助残日工作要点']],
  ['桥东社区2025年第三季度精神文明建设工作汇报', ['桥东社区2025年第三季度', '精神文明建设工作汇报']],
  [
    '铁路家属院社区居民委员会2025年度精神文明建设工作汇报',
    ['铁路家属院社区居民委员会', '2025年度精神文明建设工作汇报'],
  ],
  ['花亭街道2015年第四季度创建全国文明城市工作要点', ['花亭街道', '2015年第四季度创建全国文明城市工作要点']],
  ['祁连路社区2013年工作开展情况和2014年工作打算的汇报', ['祁连路社区2013年', '工作开展情况和2014年工作打算的汇报']],
  ['榕荫路社区2015年上半年流动人口计生协会试点小结', ['榕荫路社区2015年上半年流动人口', '计生协会试点小结']],
  ['营河村下一步永定河泛区分洪转移安置工作计划', ['营河村下一步永定河泛区', '分洪转移安置工作计划']],
  ['柳堤街道柳堤社区新时代文明实践站2025年工作情况汇报', ['柳堤街道柳堤社区', '新时代文明实践站2025年工作情况汇报']],
])('%s', (title, lines) => {
  expect(titleLines(title, 20, NAMES)).toEqual(lines);
});

test.each([
  ['阿坡社区2022年下半年平安和谐社区工作要点', '阿坡社区居民委员会'],
  ['海湾尾社区妇联2020年平安和谐社区工作要点', '海湾尾社区妇联'],
  ['望北园东社区2023年下半年精神文明建设工作总体思路', '望北园东社区居民委员会'],
])('two lines of one length are a block, whatever its digits are wide: %s', (title, name) => {
  const lines = titleLines(title, 20.1, [name]);
  expect(lines).toHaveLength(2);
  const [first = 0, second = 0] = lines.map(charactersWide);
  expect(Math.abs(first - second)).toBeGreaterThan(1);
  expect(lines.join('')).toBe(title);
});

/** At fourteen characters a line, that of a title of three lines. */
test.each([
  // Three lines grow and shrink again, though lines of one length would be more even.
  [
    'an hourglass',
    '清潭三社区居民委员会“八个不”专项行动工作情况汇报',
    ['清潭三社区居民委员会', '“八个不”专项行动', '工作情况汇报'],
  ],
  ['a block', '清潭三社区创建江苏省文明社区情况汇报', ['清潭三社区创建江苏省', '文明社区情况汇报']],
  [
    'a line that begins with 的 or ends with 和',
    '清潭三社区志愿服务和志愿服务工作汇报',
    ['清潭三社区', '志愿服务和志愿服务工作汇报'],
  ],
  ['a name with half a word behind it', '清潭三社区精神文明建设情况汇报', ['清潭三社区', '精神文明建设情况汇报']],
])('%s is avoided where the words allow it', (_, title, lines) => {
  expect(titleLines(title, 14, NAMES)).toEqual(lines);
});

test('a title with many digits is not torn where they take more room than in Word', () => {
  expect(titleLines('金桂社区2014年9月28日至10月2日活动纪实', 20.1, ['金桂社区居民委员会'])).toEqual([
    '金桂社区',
    '2014年9月28日至10月2日活动纪实',
  ]);
  expect(titleLines('清潭三社区2025年度精神文明建设工作汇报', 20.1, NAMES)).toHaveLength(1);
});

test('a pair is not torn', () => {
  expect(titleLines('周一居民区2009年文明社区、文明小区创建规划', 20.1, ['周一居民区'])).toEqual([
    '周一居民区2009年',
    '文明社区、文明小区创建规划',
  ]);
  expect(titleLines('柏树社区2026年文明社区、文明小区创建规划', 19, NAMES)).toEqual([
    '柏树社区2026年',
    '文明社区、文明小区创建规划',
  ]);
});

test('a name wider than a line is parted between its words', () => {
  const name = '柳堤街道柳堤社区新时代文明实践站志愿服务领导小组办公室';
  const lines = titleLines(`${name}2025年工作汇报`, 20, [name]);
  expect(lines.join('')).toBe(`${name}2025年工作汇报`);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('|')).not.toMatch(/新时\|代|文\|明|实\|践|志\|愿|领导\|小组|办\|公|公\|室/);
});

test('a title that no breaking fits into the fewest lines has one more', () => {
  const lines = titleLines('精神文明建设实施方案和居民委员会规划汇报文明社区活动的工作情况工作情况和', 12, []);
  expect(lines).toHaveLength(4);
});

test('a name, a figure or a short quotation is never torn', () => {
  const pieces = ['清潭三社区', '2025年度', '“八个不”', '精神文明建设', '工作汇报', '和', '创建', '488.5', '永红街道'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), (words) => {
      const title = words.join('');
      const lines = titleLines(title, 20, NAMES);
      expect(lines.join('')).toBe(title);
      if (lines.length < 2) return;
      for (const line of lines) expect(charactersWide(line)).toBeLessThanOrEqual(20);
      for (const whole of ['清潭三社区', '“八个不”'])
        expect(lines.join('').split(whole).length).toBe(
          lines.map((line) => line.split(whole).length - 1).reduce((a, b) => a + b) + 1,
        );
      expect(lines.join('|')).not.toMatch(/\d\|[\d.年]/);
    }),
  );
});
