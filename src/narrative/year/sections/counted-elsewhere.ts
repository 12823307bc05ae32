import { type Deed, isDeed, type Matter, type MatterOf } from '../../matters/matter.js';

/** 党支部 3个 beside …增加到3个, 诚信门店 3家 beside 评出诚信门店3家: a mere number that another row has told. */
export function isCountedElsewhere(matter: Matter, all: readonly Matter[]): boolean {
  if (matter.kind === '阵地') return isPlaceTold(matter, all);
  if (matter.summary || matter.result || (matter.kind !== '典型' && matter.kind !== '组织')) return false;
  if (matter.kind === '组织' && (matter.row.change || matter.row.people || matter.row.members.length > 0)) return false;
  const [name, amount] =
    matter.kind === '组织'
      ? [matter.row.name.join(''), matter.row.amount]
      : [matter.row.type ?? '…', matter.row.people];
  if (!amount) return false;
  return all.some(
    (other) =>
      other !== matter &&
      ((other.result?.includes(amount.text) && other.result.includes(name)) ||
        (isDeed(other) &&
          other.row.quantities.some(
            (one) =>
              one.amount?.text === amount.text &&
              (one.name.replace(/[“”]/g, '').includes(name) || isChosen(matter, one.name, other)),
          ))),
  );
}

/** 评选民族团结好邻居, 评出好邻居 20户, by the community itself: whom it chose. */
const isChosen = ({ kind, row }: Matter, counted: string, { row: { title } }: Deed): boolean =>
  kind === '典型' &&
  (row.level === undefined || OWN.test(row.level)) &&
  row.type !== undefined &&
  title.includes(row.type) &&
  row.type.endsWith(counted.replace(/^[评选推]出/, ''));
const OWN = /^(?:社区|村)级?$/;

/** 红色小院 1个 beside 营造1个红色小院、3条文化街: a place of which nothing is said but how many, where a practice has told as many of it. */
function isPlaceTold({ row, summary, result }: MatterOf<'阵地'>, all: readonly Matter[]): boolean {
  const { name, amount, area, use, equipment, cause } = row;
  if (summary || result || area || use || cause || equipment.length > 0 || !amount || name.length !== 1) return false;
  const both = [`${amount.text}${name[0]}`, `${name[0]}${amount.text}`];
  return all.some((other) => other.kind === '做法' && both.some((one) => other.summary?.includes(one)));
}
