import type { Gap } from '../template/template.js';

/** The gaps that print 【待补】 in a working copy; a plan's intention is none of them. */
export const printedGaps = (reports: readonly { readonly gaps: readonly Gap[] }[]): readonly Gap[] =>
  reports.flatMap(({ gaps }) => gaps.filter((gap) => gap.printed));

export const gapJson = ({ name, label, remedy, printed, place }: Gap) => ({
  name,
  label,
  printed,
  remedy,
  template: place.file.replace(/^.*[\\/]/, ''),
  line: place.line ?? null,
});
