import type { Ledger } from '../../../ledger/ledger.js';
import { actUnderWay } from '../../deeds/act-under-way.js';
import { spokenTitle } from '../../deeds/spoken-name.js';
import { isDeed } from '../../matters/matter.js';
import { clauses } from '../../phrases/clauses.js';
import type { Pieces } from '../../phrases/piece.js';
import { classifyTitle } from '../../titles/classify-title.js';
import type { OpenMatter } from './open-matters.js';

/** What is under way goes on, with what is known of it: 实施串户路工程，预计10月初完工. Undefined of anything else that is open. */
export function goesOn({ matter, text }: OpenMatter, { year }: Ledger): Pieces | undefined {
  if (!isDeed(matter) || text !== '') return undefined;
  const name = spokenTitle(matter.row.shortTitle ?? matter.row.title, year);
  const [next] = [matter.summary, matter.result].flatMap((said) => {
    const all = clauses(said ?? '');
    const at = all.findIndex((clause) => NEXT.test(clause));
    return at < 0 ? [] : [all.slice(at).join('，')];
  });
  return [[actUnderWay({ title: classifyTitle(name), name }), next].flatMap((part) => part ?? []).join('，')];
}

const NEXT = /^(?:待|等[^级]|预计|计划|力争|争取|拟)/;
