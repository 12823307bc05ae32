import { describe, expect, test } from 'vitest';
import { parseBlocks } from '../../src/document/parse-blocks.js';
import { inlineText } from '../../src/document/text.js';
import { facts } from '../../src/facts/facts.js';
import type { FactCell } from '../../src/facts/table.js';
import { UserError } from '../../src/problems/problem.js';
import { fill } from '../../src/template/fill.js';
import { createLibrary } from '../../src/template/library.js';
import type { Filled } from '../../src/template/template.js';
import { withoutMissing } from '../../src/template/without-missing.js';
import { ledgerOf } from '../support.js';

const LEDGER = ledgerOf(`社区: {名称: 桃源里社区, 街道: 临溪街道}
年度: 2025
活动:
  - {日期: 2025-03-05, 主题: 甲, 类别: 志愿服务, 人次: 10, 细项: 帮帮手}
  - {日期: 2025-04-05, 主题: 乙, 类别: 志愿服务, 人次: 30, 简介: 好。}
  - {日期: 2025-05-05, 主题: 丙, 类别: 道德讲堂}
计划:
  - {专题: 道德讲堂, 目标: 举办4场}
`);
const FACTS = facts(LEDGER, { dated: '2025-12-10' });

const source = (text: string, file = '试.hbs') => ({ file, text });
const head = (body: string) => `---\n名称: 试\n标题: "{{社区.名称}}试"\n---\n${body}`;

function open(body: string, partials: Record<string, string> = {}) {
  const named = Object.fromEntries(
    Object.entries(partials).map(([name, text]) => [name, source(text, `partials/${name}.hbs`)]),
  );
  return createLibrary([{ reports: { 试: source(head(body)) }, partials: named, annexes: {} }]).find('试').report;
}

/** As a working copy, in which what is lacking can be seen. */
const filled = (body: string, partials?: Record<string, string>) => fill(open(body, partials), FACTS, true);

/** The words of a template filled: its blocks, a line each. */
const words = (body: string, partials?: Record<string, string>) => wordsOf(filled(body, partials));
/** The same of the finished paper. */
const finished = (body: string) => wordsOf(fill(open(body), FACTS));

const wordsOf = (paper: Filled) =>
  parseBlocks(paper)
    .map((block) => ('content' in block ? inlineText(block.content) : block.type))
    .join('\n');

function problemsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError)
      return error.problems.map(({ code, file, line, column, args }) => ({ code, file, line, column, args }));
    throw error;
  }
  return [];
}

describe('values', () => {
  test('a figure arrives with its derivation, text as text', () => {
    const { markdown, values } = filled('{{志愿服务.人次}}与{{社区.街道}}');
    expect(markdown).not.toContain('40');
    expect(values.slice(1)).toMatchObject([
      { type: 'figure', figure: { value: 40, derivation: { by: 'counted', rows: [{ row: 1 }, { row: 2 }] } } },
      { type: 'text', text: '临溪街道' },
    ]);
  });

  test('what the ledger does not say is a gap, never 0 or nothing', () => {
    expect(words('{{社区.地区}}，{{环境整治.场次}}，{{道德讲堂.人次}}')).toBe(
      '【待补：地区】，【待补：环境整治的场次】，【待补：道德讲堂的人次】',
    );
    expect(filled('{{社区.地区}}').gaps).toMatchObject([
      { name: '社区.地区', printed: true, place: { file: '试.hbs', line: 5, column: 1 } },
    ]);
  });
});

describe('a finished paper has no blanks', () => {
  test('a sentence in which a value is missing is not written', () => {
    expect(finished('甲为{{社区.街道}}。乙为{{社区.地区}}，丙。丁“{{社区.地区}}”。戊。')).toBe('甲为临溪街道。戊。');
    expect(finished('{{社区.地区}}。')).toBe('');
  });

  test('a passage without support says nothing, its neighbours stay', () => {
    expect(finished('甲。{{#落实 五手互动.联联手}}已办{{/落实}}乙。')).toBe('甲。乙。');
    expect(finished('{{#落实 五手互动.联联手}}已办{{else}}要办{{/落实}}')).toBe('要办');
  });

  test('both copies ask for the same', () => {
    const body = '{{社区.地区}}{{#落实 五手互动.联联手}}已办{{/落实}}';
    expect(fill(open(body), FACTS).gaps).toEqual(filled(body).gaps);
    expect(fill(open(body), FACTS).gaps).toHaveLength(2);
  });

  test('tables have a dash in the cell, captions go without the part', () => {
    const missing: FactCell = { kind: 'missing', label: '地点', remedy: '' };
    const columns = ['人', '地点', '时间', '事'].map((title) => ({ title, align: 'left' as const }));
    const rows = [
      ['甲', missing, missing, '唱'],
      ['乙', '广场', missing, '跳'],
    ];
    const table = withoutMissing({ kind: 'table', name: '', columns, rows });
    // 时间 is empty from top to bottom: no column.
    expect(table.columns.map(({ title }) => title)).toEqual(['人', '地点', '事']);
    expect(table.rows).toEqual([
      ['甲', '—', '唱'],
      ['乙', '广场', '跳'],
    ]);
    const photos = (caption: readonly FactCell[]) =>
      withoutMissing({
        kind: 'photos',
        name: '',
        photos: [{ path: '', caption, description: '' }],
      }).photos[0]?.caption.join('');
    expect(photos(['时间：甲；地点：', missing, '；人员：', '乙'])).toBe('时间：甲；人员：乙');
    expect(photos(['地点：', missing, '；人员：', '乙', '；主题：丙'])).toBe('人员：乙；主题：丙');
    expect(photos(['集市', '：', '3月5日', '，', missing, '，', '乙'])).toBe('集市：3月5日，乙');
    expect(photos(['集市', '：', '3月5日', '，', missing, '，', missing])).toBe('集市：3月5日');
  });
});

describe('helpers', () => {
  test('落实: the body where activities support it, else the intention, else a gap', () => {
    expect(words('{{#落实 五手互动.帮帮手}}已办{{五手互动.帮帮手.场次}}{{/落实}}')).toBe('已办1场');
    expect(words('{{#落实 五手互动.联联手}}已办{{else}}要办{{/落实}}')).toBe('要办');
    expect(words('{{#落实 五手互动.联联手}}已办{{/落实}}')).toBe('【待补：“联联手”活动情况】');
    expect(words('{{#落实 环境整治 待补="环境整治做了什么"}}已办{{/落实}}')).toBe('【待补：环境整治做了什么】');
    expect(filled('{{#落实 五手互动.联联手}}已办{{else}}要办{{/落实}}').gaps).toMatchObject([{ printed: false }]);
    expect(filled('{{#落实 环境整治 志愿服务}}已办{{/落实}}').gaps).toEqual([]);
  });

  test('有, 任一, 无', () => {
    expect(words('{{#有 社区.街道 志愿服务}}甲{{/有}}{{#有 社区.街道 环境整治}}乙{{else}}丙{{/有}}')).toBe('甲丙');
    expect(
      words('{{#任一 环境整治 志愿服务}}甲{{/任一}}{{#无 环境整治}}乙{{/无}}{{#无 志愿服务 环境整治}}丙{{/无}}'),
    ).toBe('甲乙');
    expect(words('{{#有 道德讲堂.计划}}甲{{/有}}{{#有 存在问题}}乙{{/有}}')).toBe('甲');
  });

  test('逐项 keeps the root names in force', () => {
    expect(
      words('{{#逐项 志愿服务.举例 最多=2 分隔="；" as |活动|}}{{活动.日期}}{{活动.题名}}（{{社区.街道}}）{{/逐项}}'),
    ).toBe('4月5日“乙”（临溪街道）；3月5日“甲”（临溪街道）');
    expect(words('{{#逐项 环境整治.举例 as |活动|}}{{活动.日期}}{{else}}没有{{/逐项}}')).toBe('没有');
  });

  test('列举 counts only what prints', () => {
    const item = (text: string) => `{{#项}}${text}{{/项}}`;
    expect(
      words(`{{#列举 "是"}}${item('甲。')}\n${item('{{#有 环境整治}}乙。{{/有}}')}\n${item('丙。')}{{/列举}}`),
    ).toBe('一是甲。二是丙。');
    expect(words(`{{#列举 "要"}}${item('甲。')}{{/列举}}`)).toBe('甲。');
  });
});

describe('并列', () => {
  const part = (fact: string, text: string) => `  {{#项 ${fact}}}${text}{{/项}}\n`;

  test('sets its mark between the parts that are there', () => {
    const list = (...facts: string[]) =>
      words(`办了\n{{#并列 "、"}}\n${facts.map((fact) => part(fact, `${fact}{{${fact}.场次}}`)).join('')}{{/并列}}。`);
    expect(list('志愿服务', '道德讲堂')).toBe('办了志愿服务2场、道德讲堂1场。');
    expect(list('志愿服务', '环境整治', '道德讲堂')).toBe('办了志愿服务2场、道德讲堂1场。');
    expect(list('环境整治', '道德讲堂')).toBe('办了道德讲堂1场。');
    expect(list('环境整治')).toBe('办了。');
  });

  test('a part is what prints something, whatever it asks for', () => {
    expect(
      words('{{#并列 "和"}}{{#项}}甲{{/项}}{{#项}}{{#有 环境整治}}乙{{/有}}{{/项}}{{#项}}丙{{/项}}{{/并列}}'),
    ).toBe('甲和丙');
    expect(words('{{#并列 "，"}}{{#项 志愿服务 环境整治}}甲{{/项}}{{#项 志愿服务 道德讲堂}}乙{{/项}}{{/并列}}')).toBe(
      '乙',
    );
    expect(words('{{#并列 "；"}}{{#逐项 志愿服务.举例 as |活动|}}{{#项}}{{活动.主题}}{{/项}}{{/逐项}}{{/并列}}')).toBe(
      '乙；甲',
    );
  });

  test('one stands in the other, each with its own mark', () => {
    const inner = '{{#并列 "、"}}{{#项}}乙{{/项}}{{#项}}丙{{/项}}{{/并列}}';
    expect(words(`{{#并列 "，"}}{{#项}}甲{{/项}}{{#项}}${inner}{{/项}}{{#项}}丁{{/项}}{{/并列}}`)).toBe(
      '甲，乙、丙，丁',
    );
    expect(words(`{{#列举 "是"}}{{#项}}${inner}。{{/项}}{{#项}}丁。{{/项}}{{/列举}}`)).toBe('一是乙、丙。二是丁。');
  });

  test('marks that meet where parts are missing settle', () => {
    expect(words('甲，{{#有 环境整治}}乙{{/有}}。{{#有 志愿服务}}丙，{{/有}}\n；丁')).toBe('甲。丙；丁');
    expect(words('{{#逐项 志愿服务.举例 最多=1 as |活动|}}{{活动.简介}}，。{{/逐项}}')).toBe('好。');
  });
});

describe('comments', () => {
  test('leave nothing in the text, alone on their lines or not', () => {
    expect(filled('{{!-- 甲 --}}\n乙').markdown).toBe(filled('乙').markdown);
    expect(filled('甲\n\n{{!-- 乙 --}}\n丙').markdown).toBe(filled('甲\n\n丙').markdown);
    expect(filled('甲\n  {{!-- 乙 --}}\n\n丙').markdown).toBe(filled('甲\n\n丙').markdown);
    expect(filled('甲{{! 乙 }}\n\n丙').markdown).toBe(filled('甲\n\n丙').markdown);
    expect(filled('{{#有 志愿服务}}\n{{!-- 甲 --}}\n乙{{/有}}').markdown).toBe(
      filled('{{#有 志愿服务}}\n乙{{/有}}').markdown,
    );
  });

  test('a partial begins with its first word, in a heading and in a numbered item too', () => {
    const partial = { 段: '{{!--\n  印什么\n--}}\n甲{{> 尾}}\n', 尾: '{{!-- 印什么 --}}\n乙\n' };
    expect(words('# {{> 段}}丙\n\n1. {{> 段}}丁\n\n{{> 段}}', partial)).toBe('甲乙丙\n1.甲乙丁\n甲乙');
  });
});

describe('layout', () => {
  test('a block on lines of its own leaves neither a gap nor a break', () => {
    expect(words('甲\n{{#有 环境整治}}乙{{/有}}\n丙')).toBe('甲丙');
    expect(words('甲\n{{#有 环境整治}}\n乙\n{{else}}\n丁\n{{/有}}\n丙')).toBe('甲丁丙');
    expect(words('甲\n\n{{#落实 环境整治}}\n乙\n{{/落实}}\n\n丙')).toBe('甲\n【待补：“环境整治”活动情况】\n丙');
    expect(
      words('{{#列举 "是"}}\n{{#项}}\n甲。\n{{/项}}\n{{#项}}\n{{#有 环境整治}}乙。{{/有}}\n{{/项}}\n{{/列举}}\n\n丙'),
    ).toBe('甲。\n丙');
    expect(words('甲{{> 段}}\n乙', { 段: '，\n' })).toBe('甲，乙');
  });

  test('Markdown keeps the lines that it needs', () => {
    expect(words('# {{社区.街道}}甲\n乙\n\n| {{社区.街道}} | 丙 |\n| --- | --- |\n| 1 | 2 |')).toBe(
      '临溪街道甲\n乙\ntable',
    );
  });
});

describe('partials', () => {
  test('are put in place, their arguments are names', () => {
    expect(words('{{> 场次 组=志愿服务}}，{{> 场次 组=道德讲堂}}', { 场次: '办了{{组.场次}}' })).toBe(
      '办了2场，办了1场',
    );
    expect(
      words('{{#逐项 志愿服务.举例 as |活动|}}{{> 一项 项目=活动}}；{{/逐项}}', {
        一项: '{{#有 项目.简介}}{{项目.简介}}{{else}}{{项目.主题}}{{/有}}',
      }),
    ).toBe('好；甲；');
  });

  test('a fault in a partial is told where it stands', () => {
    expect(problemsOf(() => filled('甲\n{{> 乙}}', { 乙: '一\n二{{没有}}' }))).toMatchObject([
      { code: 'unknown-name', file: 'partials/乙.hbs', line: 2, column: 4 },
    ]);
  });

  test('unknown and circular ones', () => {
    expect(problemsOf(() => filled('{{> 乙}}', { 甲: '', 己: '' }))).toMatchObject([
      { code: 'unknown-partial', line: 5 },
    ]);
    expect(problemsOf(() => filled('{{> 甲}}', { 甲: '{{> 乙}}', 乙: '{{> 甲}}' }))).toMatchObject([
      { code: 'circular-partial' },
    ]);
  });
});

describe('names and constructs are checked before anything is printed', () => {
  test.each([
    ['甲\n  {{道德讲坛.场次}}', 'unknown-name', 6, 5],
    ['{{道德讲堂.场数}}', 'unknown-name', 5, 3],
    ['{{#落实 五手互动.拉拉手}}甲{{/落实}}', 'unknown-name', 5, 7],
    ['{{#有 存在问题}}{{甲}}{{/有}}', 'unknown-name', 5, 14],
    ['{{#有 环境整治}}{{else}}{{甲}}{{/有}}', 'unknown-name', 5, 22],
    ['{{#逐项 志愿服务.举例 as |活动|}}{{活动.天气}}{{/逐项}}', 'unknown-name', 5, 26],
    ['{{constructor}}', 'unknown-name', 5, 3],
    ['{{社区.__proto__}}', 'unknown-name', 5, 3],
    ['{{志愿服务.场次.value}}', 'unknown-name', 5, 3],
    ['{{志愿服务}}', 'not-a-value', 5, 3],
    ['{{计划}}', 'not-a-value', 5, 3],
    ['{{#逐项 社区.街道 as |甲|}}{{/逐项}}', 'not-a-list', 5, 1],
    ['{{#逐项 计划}}{{/逐项}}', 'helper-usage', 5, 1],
    ['{{#落实}}{{/落实}}', 'helper-usage', 5, 1],
    ['{{#逐项 计划 最多="x" as |项|}}{{/逐项}}', 'helper-usage', 5, 1],
    ['{{#逐项 计划 最多=0 as |项|}}{{/逐项}}', 'helper-usage', 5, 1],
    ['{{#逐项 计划 分隔=社区 as |项|}}{{/逐项}}', 'helper-usage', 5, 1],
    ['{{#列举 "是" 分段="x"}}{{/列举}}', 'helper-usage', 5, 1],
    ['{{#列举 社区}}{{/列举}}', 'helper-usage', 5, 1],
    ['{{#有 社区.街道 甲=1}}{{/有}}', 'helper-usage', 5, 1],
    ['{{#并列}}{{/并列}}', 'helper-usage', 5, 1],
    ['{{#并列 社区.街道}}{{/并列}}', 'helper-usage', 5, 1],
    ['{{#列举 社区.街道}}{{/列举}}', 'helper-usage', 5, 1],
    ['{{#并列 "、"}}{{#项 没有}}{{/项}}{{/并列}}', 'unknown-name', 5, 17],
    ['{{#each 计划}}{{/each}}', 'refused-construct', 5, 1],
    ['{{#with 社区}}{{/with}}', 'refused-construct', 5, 1],
    ['{{#if 社区.街道}}{{/if}}', 'refused-construct', 5, 1],
    ['{{{社区.街道}}}', 'refused-construct', 5, 1],
    ['{{&社区.街道}}', 'refused-construct', 5, 1],
    ['{{lookup 社区 "街道"}}', 'refused-construct', 5, 1],
    ['{{../社区.街道}}', 'refused-construct', 5, 3],
    ['{{@root.社区.街道}}', 'refused-construct', 5, 3],
    ['{{this}}', 'refused-construct', 5, 3],
    ['{{"文字"}}', 'refused-construct', 5, 3],
    ['{{#*inline "甲"}}{{/inline}}', 'refused-construct', 5, 1],
  ])('%s', (body, code, line, column) => {
    expect(problemsOf(() => filled(body))).toMatchObject([{ code, file: '试.hbs', line, column }]);
  });

  test('all of them at once, with the nearest name', () => {
    const found = problemsOf(() => filled('{{道德讲坛.场次}}{{社区.街到}}\n{{甲}}'));
    expect(found.map(({ args }) => args.nearest)).toEqual(['道德讲堂', '街道', undefined]);
  });

  test('syntax faults name the line', () => {
    expect(problemsOf(() => open('甲\n{{#有 存在问题}}\n乙'))).toMatchObject([{ code: 'template-syntax' }]);
    expect(problemsOf(() => open('甲\n{{#有 存在问题}}乙{{/无}}'))).toMatchObject([
      { code: 'template-syntax', line: 6 },
    ]);
    expect(problemsOf(() => open('\uE0001\uE001'))).toMatchObject([{ code: 'mark-characters' }]);
  });

  test('front matter', () => {
    const library = (text: string) => createLibrary([{ reports: { 试: source(text) }, partials: {}, annexes: {} }]);
    expect(problemsOf(() => library('没有').find('试'))).toMatchObject([{ code: 'front-matter' }]);
    expect(problemsOf(() => library('---\n名称: 试\n---\n').find('试'))).toMatchObject([{ code: 'front-matter' }]);
    expect(problemsOf(() => library('---\n名称: 试\n标题: 试\n附件: [没有]\n---\n').find('试'))).toMatchObject([
      { code: 'unknown-annex' },
    ]);
    expect(problemsOf(() => library(head('')).find('是'))).toMatchObject([{ code: 'unknown-template' }]);
  });
});

test("a user's folder comes before the built-in one", () => {
  const folder = (text: string) => ({
    reports: { 试: source(head(text)) },
    partials: { 段: source('自己') },
    annexes: {},
  });
  const library = createLibrary([{ ...folder('{{> 段}}'), partials: { 段: source('用户') } }, folder('内置')]);
  expect(fill(library.find('试').report, FACTS).markdown.trim()).toBe('用户');
});

describe('a template that would run away', () => {
  const codeOf = (text: string, partials: Readonly<Record<string, string>> = {}) => {
    const named = Object.fromEntries(Object.entries(partials).map(([name, body]) => [name, source(body)]));
    try {
      createLibrary([{ reports: { 试: source(text) }, partials: named, annexes: {} }]).find('试');
    } catch (error) {
      return error instanceof UserError ? error.problems[0]?.code : error;
    }
    return undefined;
  };

  test('by partials that multiply', () => {
    const twice = Array.from({ length: 24 }, (_, i) => [`段${i}`, `{{> 段${i + 1}}}{{> 段${i + 1}}}`] as const);
    expect(codeOf(head('{{> 段0}}'), { ...Object.fromEntries(twice), 段24: '甲' })).toBe('partials-multiply');
  });

  test('by quotations within quotations', () => {
    expect(codeOf(head(`${'> '.repeat(5000)}甲`))).toBe('quoted-deep');
    expect(codeOf(head(`${'1. '.repeat(5000)}甲`))).toBe('quoted-deep');
    expect(codeOf(head('甲'.repeat(100_001)))).toBe('template-large');
    expect(codeOf(head(`{{#有 ${'(有 '.repeat(5000)}年度${')'.repeat(5000)}}}甲{{/有}}`))).toBe('brackets-deep');
    expect(codeOf(head(`{{#有 ${'(有 '.repeat(5000)}{{/有}}`))).toBe('brackets-deep');
    expect(codeOf(head(`{{#有 年度}}${'(甲)'.repeat(500)}{{/有}}`))).toBeUndefined();
    expect(codeOf(head(`${'{{#有 年度}}'.repeat(5000)}甲${'{{/有}}'.repeat(5000)}`))).toBe('blocks-deep');
  });

  test('by an annex with a name that every object has', () => {
    expect(codeOf('---\n名称: 试\n标题: 试\n附件: [constructor]\n---\n甲')).toBe('unknown-annex');
  });
});

describe('what is filled is measured', () => {
  const LONG = { ...LEDGER, activities: Array.from({ length: 400 }, () => LEDGER.activities[0] as never) };
  const codeOf = (body: string) =>
    problemsOf(() => fill(open(body), facts(LONG, { dated: '2025-12-10' }))).map(({ code }) => code);
  const loop = (name: string, inner: string) => `{{#逐项 志愿服务.活动 as |${name}|}}${inner}{{/逐项}}`;

  test.each([
    ['loops in loops in loops', loop('甲', loop('乙', loop('丙', '丁'))), 'paper-large'],
    ['a paragraph that a loop makes too long', loop('甲', '丁'.repeat(60)), 'paper-large'],
    ['emphasis that cannot be told apart', loop('甲', '*甲_ '.repeat(8)), 'signs-many'],
    ['a quotation a step deeper with every row', loop('甲', '> '), 'quoted-deep'],
  ])('%s', (_, body, code) => expect(codeOf(body)).toEqual([code]));

  test('a year in bold, row by row, is no more than can be printed', () => {
    expect(codeOf(loop('甲', '**{{甲.题名}}**；'))).toEqual([]);
  });
});
