import type { Matter } from '../../matters/matter.js';

/** The 编号 of the rows that a row sums. */
export const partsOf = ({ row }: Matter): readonly string[] => ('sumOf' in row ? row.sumOf : []);
