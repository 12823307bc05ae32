import type { Activity, Ledger } from '../../ledger/ledger.js';
import { listedWords } from '../phrases/piece.js';

/** 宣讲团 that the ledger has among its bodies: it speaks for the community, which invites nobody. */
export const withOwnLecturers =
  ({ organisations }: Pick<Ledger, 'organisations'>) =>
  (row: Activity): Activity => {
    const { lecturers, host, participants } = row;
    const own = lecturers.length > 0 && lecturers.every((one) => organisations.some(({ name }) => name.includes(one)));
    return own && !host && participants.length === 0 ? { ...row, lecturers: [], host: listedWords(lecturers) } : row;
  };
