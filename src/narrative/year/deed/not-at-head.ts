import type { Deed } from '../../matters/matter.js';
import { clauses } from '../../phrases/clauses.js';
import { isNamedIn } from '../../phrases/says.js';

/** Those who came beside those with whom the summary begins; undefined where it begins with none of them, or names others further on. */
export function notAtHead({ participants, summary = '' }: Deed['row']): readonly string[] | undefined {
  const [first = ''] = clauses(summary);
  let rest = first;
  let left = participants;
  for (let who: string | undefined; ; left = left.filter((one) => one !== who)) {
    who = left.find((one) => one.length > 1 && rest.startsWith(one));
    if (who === undefined) break;
    rest = rest.slice(who.length).replace(/^[、和与]/, '');
  }
  return left.length === participants.length || left.some((who) => who === '等' || isNamedIn(who, rest))
    ? undefined
    : left;
}
