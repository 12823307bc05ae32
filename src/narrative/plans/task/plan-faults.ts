/** How a sentence of a plan reads badly, beside what any sentence can have: two of 面向, 组织, 邀请 and 与 for the same people, two places, two who answer. */
const FAULTS: readonly RegExp[] = [
  /面向[^，。；]{1,40}(?:组织|邀请|面向)/g,
  /面向[^，。；]{1,40}[与和同][^，。；]{1,20}一起/g,
  /(?:^|[，。；])[^，。；]{0,12}在[^，。；]{2,16}在[^，。；]{2,}/g,
  /为[^，。；]{2,14}为[^，。；]{2,}/g,
  /由[^，。；]{2,16}由[^，。；]{2,}/g,
  /会同[^。；]{2,30}(?:会同|联合)/g,
  /(\p{Script=Han}{3,})[^。；]{0,2}\1/gu,
];

/** How many of them a text has; what stands in quotation marks may say what it likes. */
export function planFaults(text: string): number {
  const plain = text.replace(/“[^“”]*”|《[^《》]*》/g, '_');
  return FAULTS.reduce((sum, fault) => sum + (plain.match(fault) ?? []).length, 0);
}
