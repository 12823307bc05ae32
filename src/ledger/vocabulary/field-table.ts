import { englishName, type Field, type Fields, type Kind } from './field.js';
import { LEDGER } from './fields.js';

/** How a person writes each kind of value. */
const KINDS: Readonly<Record<Kind, string>> = {
  text: '文字',
  texts: '文字，可写几个',
  count: '整数',
  decimal: '数字，可带小数',
  measure: '数值',
  quantity: '数，可带余、约和单位',
  quantities: '名称和数，可写几项',
  date: '日期',
  time: '日期或时间',
  year: '年份',
  flag: '是、否',
  choice: '几选一',
  record: '一组',
  records: '一条一条列出',
  previous: '路径，或一组合计数',
};

/** The vocabulary as Markdown, for people: a table of the top level, then one of each group, in the order of the ledger. */
export function fieldTable(): string {
  const groups = Object.values<Field>(LEDGER).filter((field) => field.fields);
  return [
    table('台账', LEDGER),
    ...groups.map((field) => table(field.kind === 'records' ? `${field.zh}（每条）` : field.zh, field.fields ?? {})),
  ].join('\n');
}

function table(title: string, fields: Fields): string {
  const rows = Object.entries(fields).map(([key, field]) => {
    const { zh, required, example } = field;
    return `| ${zh}${required ? '（必填）' : ''} | \`${englishName(key)}\` | ${howWritten(field)} | ${cell(meaning(field))} | ${cell(example)} |\n`;
  });
  return `**${title}**\n\n| 键 | 英文键 | 写法 | 意思 | 例 |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

const howWritten = ({ kind, unit, traits }: Field): string =>
  KINDS[traits.has('several') ? 'texts' : kind !== 'quantity' && unit ? 'quantity' : kind];

/** A closed list stands behind the meaning, unless it is there already. */
function meaning({ meaning, values = [] }: Field): string {
  return values.length === 0 || values.every((value) => meaning.includes(value))
    ? meaning
    : `${meaning}：${values.join('、')}`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
