import type { Activity } from '../../ledger/ledger.js';

const PEOPLE = /^(?:约|近)?\d[\d.]*[万余多]{0,2}[名人位户]$/;

/** 党员活动日 of 党员, with 党员 432名 in its 数据: those are who came, and no number beside them. */
export function withCountedPeople(row: Activity): Activity {
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
