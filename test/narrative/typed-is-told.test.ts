import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDigits } from '../../src/chinese/in-digits.js';
import type { Activity, Ledger } from '../../src/ledger/ledger.js';
import { clauses } from '../../src/narrative/phrases/clauses.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { isMeansSaid, isNamedIn } from '../../src/narrative/phrases/says.js';
import { ROWS } from '../../src/narrative/phrases/sizes.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf, ROOT } from '../support.js';

/** Of a small ledger at 详 whatever was typed of a row that took place reaches the text; what may be left out stands here, with the reason. */
const SPECS = LIBRARY.find('annual-report').report.sections ?? [];

const MAY_MISS: Readonly<Record<string, string>> = {
  'hexie-2025 便民集市 主题': 'it has a 简称',
  'hexie-2025 慰问低保 数据': 'a row that sums it up is told with its own number',
  'zhongqiu-2025 访老人 数据': 'the same',
};

const plain = (text: string) => text.replace(/[“”《》\s]/g, '');
const pairs = (text: string) =>
  [...plain(text)]
    .slice(1)
    .map((_, i) => plain(text).slice(i, i + 2))
    .filter((pair) => /^[\u4e00-\u9fff]{2}$/.test(pair));
/** How many of a text's pairs of characters another has. */
const share = (typed: string, text: string) => {
  const all = pairs(typed);
  return all.length === 0 ? 1 : all.filter((pair) => text.includes(pair)).length / all.length;
};
const numbers = (text: string | undefined) => text?.match(/\d[\d.]*/g) ?? [];

function toldOf(ledger: Ledger): string {
  const { opening, ground, sections } = narrative(ledger, SPECS, '详');
  const body = sections.flatMap(({ paragraphs }) => paragraphs).flatMap(({ sentences }) => sentences);
  return plain(inDigits([opening ?? [], ground, ...body.map(({ pieces }) => pieces)].map(wordsOf).join('')));
}

/** What was typed of an activity and does not stand in the text, by the field. */
function untold(row: Activity, text: string): readonly string[] {
  const said = (field: string, typed: string | undefined, least: number) =>
    clauses(typed ?? '').some((clause) => share(clause, text) < least) ? [field] : [];
  const named = (field: string, all: readonly (string | undefined)[]) =>
    all.some((who) => who && who !== '等' && !isNamedIn(plain(who), text) && share(who, text) < 0.7) ? [field] : [];
  const counted = (field: string, typed: string | undefined) =>
    numbers(typed).some((number) => !text.includes(number)) ? [field] : [];
  const { asTyped } = row;
  return [
    ...said('主题', row.title, 0.5),
    ...said('简介', row.summary, 0.6),
    ...said('成效', row.result, 0.5),
    ...said('起因', row.cause, 0.6),
    ...row.quantities.flatMap(({ amount }) => counted('数据', amount?.text)),
    ...counted('场次', asTyped.sessions?.text ?? ((row.sessions ?? 1) > 1 ? `${row.sessions}` : '')),
    ...counted('人次', asTyped.attendance?.text ?? (row.attendance ? `${row.attendance}` : '')),
    ...named('主办', [row.host]),
    ...named('参加', row.participants),
    ...named('参与单位', row.partners),
    ...named('主讲', row.lecturers),
    ...(row.basis.some((means) => !isMeansSaid(plain(means), text) && share(means, text) < 0.7) ? ['依托'] : []),
    ...said('地点', row.place, 0.6),
  ];
}

const EXAMPLES = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.yaml'));

describe('what was typed of a row is told', () => {
  test.each(EXAMPLES)('%s', (file) => {
    const ledger = ledgerOf(readFileSync(join(ROOT, 'examples', file), 'utf8'));
    const done = ledger.activities.filter(({ status }) => status === '已开展');
    if (done.length > ROWS.full) return;
    const text = toldOf(ledger);
    const missed = done.flatMap((row) =>
      untold(row, text).map((field) => `${file.replace('.yaml', '')} ${row.id ?? row.title} ${field}`),
    );
    expect(
      missed.filter((one) => !(one in MAY_MISS)),
      text,
    ).toEqual([]);
  });

  const TITLES = [
    '春季植树',
    '更换楼道灯泡',
    '消防演练',
    '邻里读书会',
    '给环卫工送凉茶',
    '慰问独居老人',
    '水渠清淤',
    '反诈宣传',
    '打扫楼道',
    '广场舞比赛',
    '楼长带头清理杂物',
    '旧物换绿植',
  ] as const;
  const SUMMARIES = [
    undefined,
    '上门询问冷暖',
    '居民边看边问',
    '由楼长分组，逐户登记',
    '在凉亭摆摊，讲常见骗局',
    '为老人修剪头发，量血压',
    '一般的当场解决，难的报给街道',
  ] as const;
  const RESULTS = [
    undefined,
    '楼道亮起来了',
    '登记困难16件，办结14件',
    '居民安全意识提高',
    '孩子学会了识别标志',
  ] as const;
  const DATA = ['', '发放传单 300份', '更换灯泡 12只', '服务老人 26名', '发放传单 300份, 登记问题 18个'] as const;
  const row = fc.record({
    title: fc.constantFrom(...TITLES),
    day: fc.constantFrom('3月5日', '6月中旬', '全年', '每周三', '第二季度', '年内'),
    category: fc.constantFrom('志愿服务', '环境整治', '日常工作', '平安建设', '文体活动', '宣传信息'),
    summary: fc.constantFrom(...SUMMARIES),
    result: fc.constantFrom(...RESULTS),
    data: fc.constantFrom(...DATA),
    host: fc.option(fc.constantFrom('红枫物业', '社区妇联'), { nil: undefined }),
    partners: fc.option(fc.constantFrom('市三院', '供电所'), { nil: undefined }),
    participants: fc.option(fc.constantFrom('楼长', '大学生', '退役军人和商户'), { nil: undefined }),
    lecturers: fc.option(fc.constantFrom('陈律师', '消防员'), { nil: undefined }),
    place: fc.option(fc.constantFrom('榕树广场', '东门小学'), { nil: undefined }),
    attendance: fc.option(fc.constantFrom('47人', '80余人次'), { nil: undefined }),
    sessions: fc.option(fc.constantFrom('3次', '10余次'), { nil: undefined }),
  });
  type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
  /** A title that is a sentence names its doer itself, and leaves no room for another, nor for where. */
  const fitting = (one: Row): Row =>
    one.title === '楼长带头清理杂物' ? { ...one, host: undefined, partners: undefined, place: undefined } : one;
  const yamlOf = (given: Row) => {
    const one = fitting(given);
    return Object.entries({
      日期: one.day,
      主题: one.title,
      类别: one.category,
      简介: one.summary,
      成效: one.result,
      主办: one.host,
      参与单位: one.partners,
      参加: one.participants,
      主讲: one.lecturers,
      地点: one.place,
      人次: one.attendance,
      场次: one.sessions,
      数据: one.data && `[${one.data}]`,
    })
      .filter(([, value]) => value)
      .map(([key, value]) => `${key}: ${key === '数据' ? value : JSON.stringify(value)}`)
      .join(', ');
  };

  test('of rows put together by chance', () => {
    fc.assert(
      fc.property(row, (one) => {
        const ledger = ledgerOf(
          `社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n活动:\n  - {${yamlOf(one)}}\n`,
        );
        const text = toldOf(ledger);
        expect(
          ledger.activities.flatMap((activity) => untold(activity, text)),
          text,
        ).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
