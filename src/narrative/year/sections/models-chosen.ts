import { escaped } from '../../../chinese/escaped.js';
import { type Deed, isDeed, type Matter, type MatterOf } from '../../matters/matter.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/**
 * Role models without a name whom a row chose (评选民族团结好邻居, 评出好邻居20户 beside 典型 民族团结好邻居 20户) are told with that row: its number becomes theirs, kind by
 * kind, and what was said of them goes behind it. Those of a higher level were chosen by somebody else.
 */
export function withModels(given: readonly Matter[]): readonly Matter[] {
  const all = withoutTold(given);
  const models = all.filter(
    (m): m is MatterOf<'典型'> =>
      m.kind === '典型' && m.row.name === undefined && m.row.people !== undefined && OWN.test(m.row.level ?? ''),
  );
  if (models.length === 0) return all;
  const chosen = new Map<Matter, readonly MatterOf<'典型'>[]>();
  for (const deed of all.filter(isDeed)) {
    const own = models.filter(({ row: { type = '…' } }) => deed.row.title.includes(type));
    const sum = own.reduce((total, { row }) => total + (row.people?.value ?? 0), 0);
    const counts = deed.row.quantities.filter(({ amount }) => amount?.value === sum && sum > 0);
    const units = new Set([...own, ...counts].map((one) => unitOf(one)));
    if (counts.length === 1 && units.size === 1) chosen.set(deed, own);
    // 好媳妇评选 of 3月8日 and 好媳妇6户 of that day: the number is what the row lacks.
    else if (own.length === 1 && deed.row.quantities.length === 0 && own[0] && isChoice(deed, own[0]))
      chosen.set(deed, own);
  }
  if (chosen.size === 0) return all;
  const gone = new Set<Matter>([...chosen.values()].flat());
  return all.filter((m) => !gone.has(m)).map((m) => (isDeed(m) && chosen.has(m) ? withOwn(m, chosen.get(m) ?? []) : m));
}

/** 市级最美家庭1户 behind 寻找最美家庭 with 1户评上市级, 优秀党员12名 behind 表彰优秀党员12名: the deed has told of them. */
function withoutTold(all: readonly Matter[]): readonly Matter[] {
  const deeds = all.filter(isDeed);
  return all.filter((one) => {
    if (one.kind !== '典型' || one.row.name !== undefined || !one.row.people || one.summary) return true;
    const { type = '…', level = '', people } = one.row;
    const many = new RegExp(`${escaped(type)}[”’]?${people.value}(?!\\d)`);
    return !deeds.some(
      ({ row, result = '', summary = '' }) =>
        (OWN.test(level) && many.test([result, summary, ...row.quantities.map(quantityText)].join('，'))) ||
        (level !== '' &&
          row.title.includes(type) &&
          [result, summary].some((text) => saysOfLevel(text, people.text, level))),
    );
  });
}
const quantityText = ({ name, amount }: Deed['row']['quantities'][number]): string => name + (amount?.text ?? '');
const saysOfLevel = (text: string, count: string, level: string): boolean =>
  text.split('，').some((clause) => clause.includes(count) && clause.includes(level));

const isChoice = ({ row, result, summary = '' }: Deed, { row: { date } }: MatterOf<'典型'>): boolean =>
  /评选|评比|评[^，、]{0,4}$|^评/.test(row.title) &&
  result === undefined &&
  !/\d/.test(summary) &&
  date?.start === row.date;

/** What the community chooses itself. */
const OWN = /^(?:社区级?|村级?|本级)?$/;

type Counted = MatterOf<'典型'> | Deed['row']['quantities'][number];
const unitOf = (one: Counted): string =>
  (('row' in one ? one.row.people?.unit : one.amount?.unit) ?? '').replace(/^[名位]$/, '人');

function withOwn(deed: Deed, models: readonly MatterOf<'典型'>[]): Deed {
  const [first] = models;
  const sum = models.reduce((total, { row }) => total + (row.people?.value ?? 0), 0);
  const result = deed.result ?? (models.length === 1 ? first?.summary : undefined);
  const quantities =
    models.length > 1
      ? deed.row.quantities.flatMap((one) =>
          one.amount?.value !== sum
            ? [one]
            : models.map(({ row }, at) => ({
                name: at === 0 ? patternWords('评出谁', { 谁: row.type }) : (row.type ?? ''),
                ...(row.people && { amount: row.people }),
              })),
        )
      : deed.row.quantities.length === 0 && first?.row.people
        ? [{ name: patternWords('评出谁', { 谁: first.row.type }), amount: first.row.people }]
        : deed.row.quantities;
  return { ...deed, ...(result !== undefined && { result }), row: { ...deed.row, quantities } };
}
