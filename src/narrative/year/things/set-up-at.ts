import type { Deed, MatterOf } from '../../matters/matter.js';
import { timeOf } from '../when.js';
import { isVague } from './hands-on.js';

/** 每季度召开, 不定期召开: no meeting that set something up. */
const isRegular = ({ row }: Deed): boolean =>
  (row.sessions ?? 1) > 1 ||
  row.asTyped.sessions !== undefined ||
  /^(?:每|全年|常年|定期|不定期|经常|按期)/.test(row.time?.text ?? '');

/** It has nothing to tell but what it was, when, and one thing that was done at it. */
const isPlain = ({ row, summary, result }: Deed): boolean =>
  !/[，；。]./.test(summary ?? '') &&
  !(result || row.host || row.cause) &&
  row.attendance === undefined &&
  [row.participants, row.partners, row.lecturers, row.quantities].every((list) => list.length === 0);

/**
 * Whether a body was set up at a meeting: 召开动员大会，成立领导小组 are one sentence where both were at one time. What a meeting of June has to tell would be lost
 * in it, and its month would be lent to what was set up some time of the year.
 */
export function isSetUpAt(meeting: Deed, body: MatterOf<'组织'>): boolean {
  const [one, other] = [timeOf(meeting), timeOf(body)];
  const same = isVague(meeting)
    ? isVague(body)
    : other !== undefined && one?.start.slice(0, 7) === other.start.slice(0, 7);
  return body.row.change === '成立' && same && !isRegular(meeting) && isPlain(meeting);
}
