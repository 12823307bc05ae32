import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.js';
import { isDeed, type Matter } from '../../src/narrative/matters/matter.js';
import type { ToldParagraph } from '../../src/narrative/matters/section.js';
import { type Piece, wordsOf } from '../../src/narrative/phrases/piece.js';
import { effect } from '../../src/narrative/year/deed/effect.js';
import { LENGTHS, type Length } from '../../src/narrative/year/length.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { EXAMPLES, LIBRARY, ledgerOf, readExample } from '../support.js';

const SPECS = LIBRARY.find('annual-report').report.sections ?? [];

const paragraphsOf = (ledger: Ledger, length?: Length) =>
  narrative(ledger, SPECS, length).sections.flatMap(({ paragraphs }) => paragraphs);
const textsOf = (paragraphs: readonly ToldParagraph[]) =>
  paragraphs.map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''));
const toldOf = (paragraphs: readonly ToldParagraph[]): readonly Matter[] =>
  paragraphs.flatMap(({ sentences }) => [...new Set(sentences.flatMap(({ told }) => told))]);

const ledgers = EXAMPLES.map((name) => [name, readExample(name)] as const);
/** Some rows of some example: what a ledger in the midst of its year may hold. */
const part = fc
  .tuple(
    fc.constantFrom(...ledgers.map(([, ledger]) => ledger)),
    fc.infiniteStream(fc.boolean()),
    fc.constantFrom(...LENGTHS),
  )
  .map(([ledger, keep, length]) => ({
    ledger: { ...ledger, activities: ledger.activities.filter(() => keep.next().value) },
    length,
  }));
/** Every length of every example, and forty parts of one. */
const always = (holds: (ledger: Ledger, length: Length) => void) => {
  for (const [, ledger] of ledgers) for (const length of LENGTHS) holds(ledger, length);
  fc.assert(
    fc.property(part, ({ ledger, length }) => holds(ledger, length)),
    { numRuns: 40, seed: 9 },
  );
};

/** Every number that a person typed into a ledger, and those of its dates. */
function typedNumbers(ledger: Ledger): ReadonlySet<string> {
  const dates = ledger.activities.flatMap(({ date, end }) =>
    [date, end ?? ''].flatMap((d) => d.split('-').map((n) => String(Number(n)))),
  );
  return new Set([...(JSON.stringify(ledger).match(/\d+/g) ?? []), ...dates]);
}
const words = (paragraphs: readonly ToldParagraph[]) =>
  paragraphs
    .flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces))
    .filter((p: Piece) => typeof p === 'string');

describe('a narrative, over every example and parts of it', () => {
  test('tells a row once', () =>
    always((ledger, length) => {
      const told = toldOf(paragraphsOf(ledger, length)).map(({ order }) => order);
      expect(told.length).toBe(new Set(told).size);
    }));

  test('has no doubled marks, no empty slots and no stray ends', () =>
    always((ledger, length) => {
      for (const text of textsOf(paragraphsOf(ledger, length))) {
        expect(text).not.toMatch(/[，。；、：！]{2}|undefined|NaN|〈|［|^[，。；、”）]/);
        expect(text).toMatch(/。$/);
        expect(text.split('“').length, text).toBe(text.split('”').length);
      }
    }));

  test('adds no number to those of the ledger: a count is a figure with its rows', () =>
    always((ledger, length) => {
      const typed = typedNumbers(ledger);
      for (const number of words(paragraphsOf(ledger, length)).join(' ').match(/\d+/g) ?? [])
        expect(typed.has(number), number).toBe(true);
    }));

  test('tells the result of what it tells one by one', () =>
    always((ledger, length) => {
      const paragraphs = paragraphsOf(ledger, length);
      const text = textsOf(paragraphs).join('');
      for (const { result } of toldOf(paragraphs).filter(isDeed))
        if (result) {
          const typed = result.replace(/[。；]+$/, '');
          expect(text).toContain(text.includes(typed) ? typed : effect(typed));
        }
    }));

  test('never begins two neighbouring paragraphs of a section with the same words', () =>
    always((ledger, length) => {
      for (const { paragraphs } of narrative(ledger, SPECS, length).sections) {
        const starts = textsOf(paragraphs).map((text) => text.slice(0, 2));
        for (const [i, start] of starts.entries())
          if (i > 0) expect(start, textsOf(paragraphs).join('\n')).not.toBe(starts[i - 1]);
      }
    }));

  test('neighbours of a section never share a skeleton', () =>
    always((ledger, length) => {
      for (const { key, paragraphs } of narrative(ledger, SPECS, length).sections)
        for (const [i, { skeleton }] of paragraphs.entries())
          if (i > 0)
            expect(
              skeleton,
              `${key}\n${textsOf(paragraphs).join('\n')}\n${paragraphs.map((p) => p.skeleton)}`,
            ).not.toBe(paragraphs[i - 1]?.skeleton);
    }));

  test('is the same every time', () => {
    for (const [, ledger] of ledgers)
      expect(textsOf(paragraphsOf(ledger))).toEqual(textsOf(paragraphsOf(structuredClone(ledger))));
  });
});

describe('how much is told at 中', () => {
  test.each(ledgers)('%s: highlights, all of them, and its share of rows with something to tell', (_, ledger) => {
    const told = new Set(toldOf(paragraphsOf(ledger)).flatMap((m) => (isDeed(m) ? [m.row.row] : [])));
    const rich = ledger.activities.filter(({ summary, result }) => summary || result);
    expect(ledger.activities.filter(({ highlight, row }) => highlight && !told.has(row))).toEqual([]);
    const wanted = rich.length <= 30 ? 0.9 : 0.6;
    expect(rich.filter(({ row }) => told.has(row)).length).toBeGreaterThanOrEqual(wanted * rich.length);
  });

  test('简 tells less and 详 more', () => {
    const [short, middle, long] = LENGTHS.map(
      (length) => textsOf(paragraphsOf(readExample('qingtan-2025.yaml'), length)).join('').length,
    );
    expect(short).toBeLessThan((middle ?? 0) * 0.6);
    expect(long).toBeGreaterThan(middle ?? 0);
  });
});

const told = (rows: string, more = '') =>
  textsOf(paragraphsOf(ledgerOf(`社区: {名称: 桃源里社区, 党组织: 党委}\n年度: 2025\n${more}\n活动:\n${rows}`))).join(
    '\n',
  );

describe('what is told of a row', () => {
  test('a cancelled or planned row is never told', () => {
    expect(told('  - {日期: 3月5日, 主题: 春游, 类别: 文体活动, 状态: 取消, 简介: 去湖边}')).toBe('');
  });

  test.each([
    [
      'a title that begins with a verb is the predicate',
      '主题: 评选文明家庭12户, 类别: 典型选树, 成效: 居民争学先进',
      '3月5日，社区评选文明家庭12户，居民争学先进。',
    ],
    [
      'its host is the subject',
      '主题: 居民运动会, 类别: 文体活动, 主办: 社区文化站, 成效: 十二支队参赛',
      '3月5日，社区文化站举办居民运动会，十二支队参赛。',
    ],
    [
      'quantities stand as typed',
      '主题: 集中清洁, 类别: 环境整治, 参加: [居民, 志愿者], 场次: 40余次, 数据: [清理垃圾 80多车]',
      '3月5日，社区组织居民和志愿者开展集中清洁40余次，清理垃圾80多车。',
    ],
    [
      'before and after',
      '主题: 更换老旧电梯, 类别: 其他, 起因: 电梯月月停运, 数据: [更换电梯 12部], 成效: 停运报修由每月9起降到零',
      '3月5日，针对电梯月月停运的问题，社区更换老旧电梯12部，停运报修由每月9起降到零。',
    ],
    [
      'who was invited',
      '主题: 民法典夜校, 类别: 社区教育, 主讲: [律师, 法官, 等], 简介: 到楼组开讲',
      '3月5日，社区举办民法典夜校，邀请律师、法官等到楼组开讲。',
    ],
    [
      'a result with a subject and a number goes with its deed, where both are no mouthful',
      '主题: 便民集市, 类别: 志愿服务, 简介: 设摊位26个, 成效: 居民当天受益420人次、修好小家电58件',
      '3月5日，社区举办便民集市，设摊位26个，居民当天受益420人次、修好小家电58件。',
    ],
    [
      'in a paper of the year 全年 is no time where nothing was counted over it',
      '主题: 文艺演出, 类别: 文体活动, 成效: 居民精神文化生活更丰富',
      '社区组织文艺演出，丰富了居民精神文化生活。',
    ],
  ])('%s', (_, row, sentence) => {
    const date = sentence.startsWith('社区') ? '全年' : '3月5日';
    expect(told(`  - {日期: ${date}, ${row}}`)).toBe(sentence);
  });

  test('routine and meetings are told with how often', () => {
    const rows = [
      '  - {日期: 全年, 主题: 党委会议, 类别: 会议, 场次: 46次}',
      '  - {日期: 全年, 主题: 独居老人探访, 类别: 日常工作, 场次: 近1500次}',
      '  - {日期: 全年, 主题: 夜间巡查, 类别: 日常工作, 场次: 320余次}',
    ];
    expect(told(rows.join('\n'))).toBe('社区全年召开党委会议46次，开展独居老人探访近1500次、夜间巡查320余次。');
  });

  test('a theme that says how many points it has numbers them where there are as many', () => {
    const ledger = (statement: string) =>
      ledgerOf(
        `社区: {名称: 桃源里社区}\n年度: 2025\n重点: [{标题: 党建, 概述: ${statement}, 取: [会议, 日常工作]}]\n活动:\n  - {日期: 全年, 主题: 党委会议, 类别: 会议, 场次: 46次, 简介: 专题研究社区基层党建和干部队伍建设中的难事大事、居民反映集中的急事愁事}\n  - {日期: 全年, 主题: 发展党员, 类别: 日常工作, 简介: 严格发展流程，规范资料管理，按季度研究入党积极分子培养情况并公示, 数据: [发展党员 33名]}`,
      );
    expect(textsOf(paragraphsOf(ledger('从议事、发展党员两处抓起')))).toEqual([
      '社区从议事、发展党员两处抓起。',
      expect.stringMatching(/^一是全年召开党委会议46次/),
      expect.stringMatching(/^二是全年发展党员33名，严格发展流程/),
    ]);
    expect(textsOf(paragraphsOf(ledger('从三处抓起'))).join('')).not.toContain('一是');
    // Where the rows do not name their point themselves, it stands before them, and says all that the theme has said.
    expect(textsOf(paragraphsOf(ledger('从议事、纳新两处抓起')))).toEqual([
      expect.stringMatching(/^一是抓议事，全年召开党委会议46次/),
      expect.stringMatching(/^二是抓纳新，全年发展党员33名/),
    ]);
    // Words that everybody knows have a whole phrase, where all have one.
    expect(textsOf(paragraphsOf(ledger('从议事、班子两处抓起')))).toEqual([
      expect.stringMatching(/^一是抓好议事决策。全年召开党委会议46次/),
      expect.stringMatching(/^二是加强班子建设。全年发展党员33名/),
    ]);
    // A verb of one character in full, where all have one; what else the theme says stands.
    expect(textsOf(paragraphsOf(ledger('抓党建、促发展两手抓，居民满意')))).toEqual([
      '社区抓党建、促发展两手抓，居民满意。',
      expect.stringMatching(/^一是抓好党建。/),
      expect.stringMatching(/^二是促进发展。/),
    ]);
    expect(textsOf(paragraphsOf(ledger('抓党建、育新苗两手抓')))[0]).toMatch(/^一是抓党建，/);
  });

  test('a few activities are told one day after the other, a day once', () => {
    const rows = [
      '  - {日期: 9月18日, 主题: 在职党员代表走访慰问困难居民, 类别: 帮扶救助}',
      '  - {日期: 9月14日, 主题: 象棋赛, 类别: 文体活动, 人次: 12}',
      '  - {日期: 9月18日, 主题: 节前安全检查, 类别: 平安建设, 简介: 查出隐患3处}',
    ];
    const text = told(rows.join('\n'));
    expect(text).toMatch(/9月14日.*9月18日.*节前安全检查/);
    expect(text.match(/9月18日|同日/g)).toHaveLength(1);
    expect(text.split('\n')).toHaveLength(1);
  });

  test('a row over the whole year is 全年, and has no time where it is done once', () => {
    const row = (more: string) => told(`  - {日期: 2025-01-01, 结束日期: 2025-12-31, 类别: 其他, ${more}}`);
    expect(row('主题: 启用党群服务驿站, 简介: 盘活公园周边资源')).toBe('社区启用党群服务驿站，盘活公园周边资源。');
    expect(row('主题: 夜间巡查, 简介: 逢周二、周五巡查, 场次: 96次')).toContain('全年');
    expect(row('主题: 夜间巡查, 简介: 逢周二、周五巡查')).not.toMatch(/1月/);
  });

  test('a theme of the ledger’s own comes before the sections of the template', () => {
    const ledger = ledgerOf(
      '社区: {名称: 桃源里社区}\n年度: 2025\n重点: [{标题: 抓实党建, 概述: 从制度抓起, 取: [D1]}]\n活动: [{编号: D1, 日期: 3月5日, 主题: 党课, 类别: 党员教育, 简介: 讲党章}]',
    );
    const [first] = narrative(ledger, SPECS).sections.filter(({ paragraphs }) => paragraphs.length > 0);
    expect([first?.key, textsOf(first?.paragraphs ?? [])]).toEqual([
      '抓实党建',
      ['社区从制度抓起。3月5日，举办党课，讲党章。'],
    ]);
  });
});
