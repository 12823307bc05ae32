import type { Activity, CountName } from '../ledger.js';
import type { Quantity, RecordOf } from '../vocabulary/field.js';
import { ACTIVITY, COUNT_NAMES } from '../vocabulary/fields.js';
import { IN_TEN_THOUSANDS, isOwnUnit } from '../vocabulary/units.js';

type Counts = Pick<Activity, CountName | 'asTyped' | 'bare' | 'estimated'>;

/** 八支队80人次: more than the number. */
const OF_GROUPS = /^[\d一二两三四五六七八九十百]{1,4}[〇\u3400-\u9fff]{1,8}\d/u;

/**
 * The counts of a row as numbers, and as typed where that says more. What is counted in another unit (800余户, 12位) is no 人次 and has no
 * number, and 数十次 is none; a row with a day is one session unless it says otherwise.
 */
export function counts(read: RecordOf<typeof ACTIVITY>, hasDay: boolean): Counts {
  const numbers: Partial<Record<CountName, number>> = {};
  const asTyped: Partial<Record<CountName, Quantity>> = {};
  for (const name of COUNT_NAMES) {
    const typed = read[name];
    if (!typed) continue;
    const { value, qualifier, unit, vague } = typed;
    const field = ACTIVITY[name];
    if (isOwnUnit(unit, field) && !vague) numbers[name] = value;
    const isOther = unit !== field.unit && unit !== `${field.unit}次`;
    const saysMore = vague || qualifier || isOther || OF_GROUPS.test(typed.text) || IN_TEN_THOUSANDS.test(typed.text);
    if (saysMore) asTyped[name] = typed;
  }
  const {
    sessions = hasDay && !asTyped.sessions ? 1 : undefined,
    attendance,
    minors,
    volunteers,
    hours,
    served,
  } = numbers;
  const estimated = read.estimated || asTyped.attendance?.qualifier !== undefined;
  const bare = COUNT_NAMES.filter((name) => read[name]?.bare);
  return { sessions, attendance, minors, volunteers, hours, served, asTyped, bare, estimated };
}
