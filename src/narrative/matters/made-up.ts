import type { Organisation } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';

/** 2名 at the end of a part or before what is more said of it. */
const COUNT = /\d[多余]?[名人位个户]/;
/** 大专学历0人占0%: nobody. */
const NOBODY = /(?<![\d.])0[名人位个户]/;
/** 2人占14.3%, 4名（事业编制3人）财政拨付工资: what is said of those who were counted. */
const SAYS_MORE = /^(?!\d+[名人位个户])(.*?\d[多余]?[名人位个户](?:（[^（）]*）)?)(?=[^\d，、（）])(.+)$/;

/** What a part tells its people by. */
const DIMENSIONS = [
  /岁|[6-9]0后|00后/,
  /学历|博士|硕士|研究生|本科|大专|中专|高中|初中|小学|文盲|文化/,
  /^(?:男|女)(?!子?[组队])/,
  /书记|主任|委员|组长|专职|兼职|编制/,
] as const;
const POSTS = 3;
/** What kind of part it is that is counted. */
const WORD = /([组队班团部])\d/;
const dimensionOf = (part: string): number => DIMENSIONS.findIndex((dimension) => dimension.test(part));

/** 每支11人，其中组长1人、组员10人; 组长21人、邻长57人 are of one kind as far as one knows, 大专8人；35岁以下12人 of two. */
function markBetween(before: string, part: string, apart: boolean): string {
  if (/^其中/.test(part)) return '，';
  const [one, other] = [dimensionOf(before), dimensionOf(part)];
  // 邻长 is a post, though nothing says so.
  const posts = [one, other].includes(POSTS) && Math.min(one, other) < 0;
  // 女子组10人、道具组6人: named by one word.
  const alike = WORD.exec(before)?.[1] === (WORD.exec(part)?.[1] ?? '');
  return apart || (one !== other && !posts && !alike) ? '；' : '、';
}

/**
 * 妇女20人, 大专学历8人, 30岁以下12人: parts in numbers are one list behind the whole, those by age, by schooling and by post apart; of whom more is said
 * has it behind a comma. Nobody is no part.
 */
export function madeUp({ makeup, people, leader, change }: Organisation): readonly string[] {
  if (makeup.length === 0 || !makeup.every((part) => COUNT.test(part))) return makeup;
  const some = makeup.filter((part) => !NOBODY.test(part));
  const parts = (some.length > 0 ? some : makeup).map((part) =>
    part.replace(/(?<=[^\d\s])\s+(?=\d)/g, '').replace(SAYS_MORE, '$1，$2'),
  );
  const apart = parts.some((part) => part.includes('，'));
  // 大专以上4人、女2人: one of each kind, and nobody takes them for a whole.
  const kinds = new Set(parts.map(dimensionOf));
  const singly = people !== undefined && !apart && kinds.size === parts.length && !kinds.has(-1);
  const list = parts.reduce((said, part, at) => {
    const before = parts[at - 1];
    if (before === undefined) return part;
    return `${said}${singly ? '、' : markBetween(before, part, apart)}${part}`;
  }, '');
  if (people) return [leader ? list : patternWords('其中各部', { 部: list })];
  // 调整社区关工委 with 主任1人、委员7人: posts, which one 设.
  return [change && parts.every((part) => dimensionOf(part) === POSTS) ? patternWords('设某', { 名: list }) : list];
}

/** 侨身份居民组长 and 侨身份邻长 of 居民组长21人 and 邻长57人 → 侨身份居民组长21人、侨身份邻长57人: each by its name with its number. */
export function withPartsCounted(row: Organisation): Organisation {
  const { name, makeup } = row;
  const counts = makeup.map((part, at) => /^([^\d，]{2,20})(\d{1,6}[余多]?[名人位个户])$/.exec(part)?.slice(1) ?? [at]);
  const all =
    name.length > 1 &&
    name.length === makeup.length &&
    name.every((one, at) => typeof counts[at]?.[0] === 'string' && one.endsWith(String(counts[at]?.[0])));
  return all ? { ...row, name: name.map((one, at) => one + String(counts[at]?.[1])), makeup: [] } : row;
}
