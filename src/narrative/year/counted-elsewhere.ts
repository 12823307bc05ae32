import { isDeed, type Matter } from '../deeds/matter.js';

/** 党支部 3个 beside …增加到3个, 诚信门店 3家 beside 评出诚信门店3家: a mere number that another row has told. */
export function isCountedElsewhere(matter: Matter, all: readonly Matter[]): boolean {
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
            (one) => one.amount?.text === amount.text && one.name.replace(/[“”]/g, '').includes(name),
          ))),
  );
}
