import { inDigits } from '../../chinese/in-digits.js';
import type { Activity } from '../../ledger/ledger.js';

/** 每星期一上午 of 每星期一上午召开社工会议: how often, before what was done. */
const EVERY =
  /^每(?:[天日周月季年](?:度|末)?|星期|季度|学期|半年|[两三]个?月)(?:[一二三四五六日天末]|\d{1,2}[日号])?(?:[上下]午|晚上?|早上)?(?=[^，]{4})/;
/** A time that one in the title says more closely. */
const LOOSE = /^(?:每|全年|年内|常年|[上下]半年|定期|经常)/;

/** 每周 of 每周开一次小结会, 多次 of 多次召开会议: what a title begins with and a field says too is said once. */
export function withTitleTime(given: Activity): Activity {
  const row = withoutItsDays(withoutCountOfOne(given));
  const often = row.asTyped?.sessions?.text ?? '';
  const bare =
    often !== '' && row.title.startsWith(often) && row.title.length > often.length + 4
      ? { ...row, title: row.title.slice(often.length) }
      : row;
  const text = bare.time?.text;
  const [every] = EVERY.exec(bare.title) ?? [];
  if (!every || !bare.time || !text || !LOOSE.test(text)) return withoutItInSummary(bare);
  return withoutItInSummary({ ...bare, title: bare.title.slice(every.length), time: { ...bare.time, text: every } });
}

/** 按村民小组每天巡查 of what is done 每天: its time is said before it. */
function withoutItInSummary(row: Activity): Activity {
  const { summary } = row;
  const [every = ''] = /每[天日周月季年]度?/.exec(row.time?.text ?? '') ?? [];
  if (every === '' || !summary) return row;
  const clauses = summary.split('，');
  const at = clauses.findIndex((clause) => {
    const from = clause.indexOf(every);
    // 每天每户: of each of them, and 每周三 is another time.
    return (
      from >= 0 &&
      clause.length > every.length + 3 &&
      !/^[\d一二三四五六日末每]/.test(clause.slice(from + every.length))
    );
  });
  if (at < 0) return row;
  return { ...row, summary: clauses.map((clause, i) => (i === at ? clause.replace(every, '') : clause)).join('，') };
}

/** 每月走访居民 至少50户 of what is done 每月: the time is said once. */
export function withoutItsTime(row: Activity): Activity {
  const text = row.time?.text;
  const came = row.asTyped.attendance;
  // 每晚36人 of what is done 每晚.
  if (text && came && /^每[天晚日周月]/.test(came.text) && text.startsWith(came.text.slice(0, 2)))
    return withoutItsTime({ ...row, asTyped: { ...row.asTyped, attendance: { ...came, text: came.text.slice(2) } } });
  if (!text || !row.quantities.some(({ name }) => name.startsWith(text))) return row;
  const quantities = row.quantities.map((one) => ({
    ...one,
    name: one.name.startsWith(text) && one.name.length > text.length + 1 ? one.name.slice(text.length) : one.name,
  }));
  return { ...row, quantities };
}

/** 消夏晚会三晚 of what was held 3 times: how often stands in its field. */
function withoutItsDays(row: Activity): Activity {
  const [, what, days = ''] =
    /^([^，]{2,}[会演展赛课])(?:共|连续)?([一二两三四五六七八九十\d]{1,2})[晚天日场次期]$/.exec(row.title) ?? [];
  const many = Number.parseInt(inDigits(`${days}场`), 10);
  return what && many > 1 && many === (row.sessions ?? row.asTyped?.sessions?.value) ? { ...row, title: what } : row;
}

/** 1次 of 第二次居民代表会议: which one it was says that it was one. */
function withoutCountOfOne(row: Activity): Activity {
  const { sessions, ...others } = row.asTyped ?? {};
  return sessions?.value === 1 && !sessions.qualifier && /第[一二三四五六七八九十\d]{1,3}[次届期场]/.test(row.title)
    ? { ...row, asTyped: others }
    : row;
}
