import { type Pieces, strung } from '../phrases/piece.js';

/** What is said of it, clause by clause; undefined where nothing is. */
export const inTurn = (...all: readonly (Pieces | undefined)[]): Pieces | undefined => {
  const said = all.filter((one): one is Pieces => one !== undefined && one.length > 0);
  return said.length > 0 ? strung(said, '，') : undefined;
};
