import type { Activity } from '../../ledger/ledger.js';
import { frontOf } from './for-whom.js';
import { shareRun } from './share-run.js';

const PEOPLE = /^(?:约|近)?\d[\d.]*[万余多]{0,2}[名人位户]$/;

/** 党员活动日 of 党员, with 党员 432名 in its 数据: those are who came, and no number beside them. */
function withGuests(row: Activity): Activity {
  const [who, ...others] = row.participants;
  if (!who || others.length > 0 || row.attendance !== undefined || row.audience.length > 0) return row;
  const came = row.quantities.find(({ name, amount }) => name === who && amount && PEOPLE.test(amount.text));
  return came?.amount
    ? {
        ...row,
        attendance: came.amount.value,
        asTyped: { ...row.asTyped, attendance: came.amount },
        quantities: row.quantities.filter((one) => one !== came),
      }
    : row;
}

/** 为出国党员办理手续 with 办理手续 2名 → 为2名出国党员办理手续: how many they are for whom it was done stands with who they are. */
function withWhom(row: Activity): Activity {
  const [only, ...others] = row.quantities;
  const front = frontOf(row.title);
  const [, word = '', who = ''] = /^([为给])([^\d，、]{2,12})$/.exec(front) ?? [];
  if (!only?.amount || others.length > 0 || who === '' || !PEOPLE.test(only.amount.text)) return row;
  if (only.name !== who && !shareRun(only.name, row.title.slice(front.length), 4)) return row;
  return { ...row, title: word + only.amount.text + who + row.title.slice(front.length), quantities: [] };
}

/** What was counted of a row's people stands with them, and is no number beside them. */
export const withCountedPeople = (row: Activity): Activity => withWhom(withGuests(row));
