import type { Activity } from '../../ledger/ledger.js';
import { clauses } from '../phrases/clauses.js';

/** 因燃气管道改造, 由于钢丝绳断股: why, and no 因地制宜. */
const WHY = /^(?:因(?![地人材势时事校户村此而病势素])|由于)[^，；。]{3,}$/;

/** 更换2部，因钢丝绳断股 → 更换2部 because of 因钢丝绳断股: why a thing was done is told before it, wherever it was jotted down. */
export function causeFirst(row: Activity): Activity {
  const told = clauses(row.summary ?? '');
  const why = row.cause ? undefined : told.find((clause) => WHY.test(clause));
  if (!why) return row;
  const rest = told.filter((clause) => clause !== why).join('，');
  return { ...row, cause: why, summary: rest === '' ? undefined : rest };
}

/** 书记讲党课 by 党委书记 → 党委书记讲党课: who speaks is in the title, by what the row calls them. */
export function speakerNamed(row: Activity): Activity {
  const [only = '', ...others] = row.lecturers;
  const [, who = '', speaks = ''] = /^([^，“”]{2,6}?)([上讲][^，“”]{0,6}课)$/.exec(row.title) ?? [];
  return speaks !== '' && others.length === 0 && only.endsWith(who)
    ? { ...row, title: only + speaks, lecturers: [] }
    : row;
}
