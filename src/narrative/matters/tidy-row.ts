import { festivalInFrontOf } from '../../facts/festivals.js';
import type { Activity } from '../../ledger/ledger.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { clauses } from '../phrases/clauses.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { openingVerbs, TITLE_VERBS } from '../phrases/verbs.js';
import { doersOf } from '../titles/clause-title.js';

/**
 * A row as it was jotted down, in the form that a sentence can be made of: no numbered points, no 了 in the name of a number, nothing of the title said
 * again, a size behind what has it, and what stands in brackets where it belongs.
 */
export const tidyRow = (row: Activity): Activity =>
  [
    plainQuantities,
    withItsSize,
    withoutNumbering,
    countsOnce,
    countsListed,
    bracketsPlaced,
    titleOnce,
    sizeBehind,
    countInFront,
    doersCounted,
    partiesCounted,
    festivalInFront,
    timeOnce,
  ].reduce((tidy, step) => step(tidy), row);

/** 七一看望老党员 of 7月1日, 周四义务劳动 of 每周四: the title says the day again. */
function timeOnce(row: Activity): Activity {
  const { title, time, date, end } = row;
  // 节前慰问困难矿工 of 春节前: which one it was stands in its time.
  const before = /^节日?前(?=[^，]{3})/.exec(title)?.[0];
  if (before && /(?:[节旦宵夕]|重阳|中秋|端午)前/.test(time?.text ?? ''))
    return { ...row, title: title.slice(before.length) };
  const day = DAYS_NAMED.exec(title)?.[0];
  if (!day) return row;
  const isThat = time ? time.text?.includes(day) : !end && date.endsWith(DAY_OF[day] ?? '…');
  const rest = title.slice(day.length);
  return isThat && rest.length > 3 && openingVerbs(TITLE_VERBS, rest).length > 0 ? { ...row, title: rest } : row;
}
const DAY_OF: Readonly<Record<string, string>> = { 七一: '07-01', 八一: '08-01', 六一: '06-01', 五一: '05-01' };
const DAYS_NAMED = /^(?:七一|八一|六一|五一|周[一二三四五六日])/;

/** 培训了妇女 33名 → 培训妇女 33名. */
function plainQuantities(row: Activity): Activity {
  const plain = ({ name }: NamedQuantity): string => name.replace(/^([一-鿿]{1,3})了(?=[一-鿿])/, '$1');
  return row.quantities.every((one) => plain(one) === one.name)
    ? row
    : { ...row, quantities: row.quantities.map((one) => ({ ...one, name: plain(one) })) };
}

/** 拆除违建 6处 and 面积 320平方米 → 拆除违建 6处（面积320平方米）: a size without a thing is that of the thing before it. */
function withItsSize(row: Activity): Activity {
  const at = row.quantities.findIndex(
    ({ name, amount }, i) => i > 0 && amount && /^(?:总?面积|全?长|总长)$/.test(name),
  );
  const [before, size] = [row.quantities[at - 1], row.quantities[at]];
  if (!before?.amount || !size?.amount || /[（）]/.test(before.amount.text)) return row;
  const text = `${before.amount.text}（${size.name}${size.amount.text}）`;
  const whole = { ...before, amount: { ...before.amount, text }, beside: [...(before.beside ?? []), size.amount] };
  return { ...row, quantities: row.quantities.flatMap((one, i) => (i === at ? [] : i === at - 1 ? [whole] : [one])) };
}

/** 1.请人教剪纸；2.作品挂在长廊 → 请人教剪纸，作品挂在长廊. */
function withoutNumbering(row: Activity): Activity {
  const lines = (row.summary ?? '').split('\n').map((line) => line.trim());
  const summary = lines.join('；');
  const [, ...points] = `；${summary}`.split(/[；;，。](?:\d[.．、）)]|[（(]\d[）)]|[①-⑨])(?!\d)/);
  const whole = POINT.test(summary) && points.length > 1;
  return whole ? { ...row, summary: points.map((point) => point.trim()).join('，') } : row;
}
const POINT = /^(?:\d[.．、）)]|[（(]\d[）)]|[①-⑨])/;

/** 唱花鼓戏3天6场，看戏2000多人次 with 6 sessions and 2000多人次: the fields say it, and the title not again. */
function countsOnce(row: Activity): Activity {
  const came = row.asTyped.attendance?.text;
  const [first = '', ...more] = row.title.split('，');
  const left = more.filter(
    (clause) => came === undefined || !(clause.endsWith(came) && SEEN.test(clause.slice(0, -came.length))),
  );
  const [, name, times] = HELD_SO_OFTEN.exec(first) ?? [];
  const title = [name && Number(times) === row.sessions ? name : first, ...left].join('，');
  return left.length === more.length || title === row.title ? row : { ...row, title };
}
/** 看戏, 出工, 观众. */
const SEEN = /^[一-鿿]{2,4}$/;
const HELD_SO_OFTEN = /^(.*[^\d.、])(\d+)[次场期回趟]$/;

/** 支部大会6次，组长会11次: a title that is a list of meetings says that they were held. */
function countsListed(row: Activity): Activity {
  const parts = row.title.split('，');
  return parts.length > 1 && parts.every((part) => MEETINGS.test(part))
    ? { ...row, title: `${patternWords('召开')}${parts.join('、')}` }
    : row;
}
const MEETINGS = /^[一-鿿]{2,10}会\d+[次场]$/;

/** 联席会议（第二季度） → 第二季度联席会议; 主题党日（12期） with 12 sessions has said them; 评议会（第一、二支部）: who came. */
function bracketsPlaced(row: Activity): Activity {
  const [, title, said] = /^([^（]{4,})（([^（）]{2,20})）$/.exec(row.title) ?? [];
  if (!title || !said) return row;
  if (/^(?:第[一二三四]季度|[上下]半年|\d{1,2}月份?|\d{4}年(?:度)?)$/.test(said))
    return { ...row, title: said + title };
  const often = /^(\d+)[期场次]$/.exec(said)?.[1];
  if (often && Number(often) === row.sessions) return { ...row, title };
  const bodies = /(?:支部|小组|网格|片区|党小组)$/.test(said) && row.participants.length === 0;
  return bodies ? { ...row, title, participants: [said] } : row;
}

/** 免费义诊 with 免费义诊活动 or 开展免费义诊: what only says the title again is not said; 法律咨询进社区 is held as 法律咨询进社区活动. */
function titleOnce(row: Activity): Activity {
  const { summary = '', title } = row;
  const [first = '', ...rest] = clauses(summary);
  const named = first.startsWith(title) && /^(?:活动|工作|宣传|行动)?$/.test(first.slice(title.length));
  const again = first.replace(/^(?:开展|举办|举行|组织|召开)/, '') === title;
  if (!named && !again) return row;
  const whole = named && /进(?:社区|小区|校园|家庭|村|网格|企业|楼道)$/.test(title);
  return { ...row, title: whole ? first : title, summary: rest.length > 0 ? rest.join('，') : undefined };
}

/** 修水渠 with 600米，浇地300亩 → 修水渠600米: how long it is stands behind what was made. */
function sizeBehind(row: Activity): Activity {
  const [first = '', ...rest] = clauses(row.summary ?? '');
  const makes = openingVerbs(TITLE_VERBS, row.title).length > 0 || MAKES.test(row.title);
  return makes && !/\d/.test(row.title) && SIZE.test(first)
    ? { ...row, title: row.title + first, summary: rest.length > 0 ? rest.join('，') : undefined }
    : row;
}
const SIZE =
  /^(?:约|近|共)?\d[\d.]*[余多]?(?:万|千)?(?:米|公里|里|亩|平方米|平米|立方米|方|处|个|盏|座|台|套|块|棵|株|条|户|间|口)$/;
const MAKES = /^[修建铺挖装栽种架砌刷改换]/;

/** 在册党员参加社区服务 with 近400名 → 近400名在册党员参加社区服务: how many there were stands with who they were. */
function countInFront(row: Activity): Activity {
  const { attendance: came, ...typed } = row.asTyped;
  const [who] = row.participants;
  const fits = came && who && row.participants.length === 1 && /[名位人]$/.test(came.text);
  if (!fits || !row.title.startsWith(who) || !/^(?:积极|踊跃)?(?:参加|参与)/.test(row.title.slice(who.length)))
    return row;
  return {
    ...row,
    title: came.text + row.title,
    participants: [came.text + who],
    attendance: undefined,
    asTyped: typed,
  };
}

/** 在职党员到社区报到 with 报到 119名 → 119名在职党员到社区报到: how many did it, before who. */
function doersCounted(row: Activity): Activity {
  const who = doersOf(row.title);
  const one = who
    ? row.quantities.find(
        ({ name, amount }) =>
          name.length === 2 && row.title.endsWith(name) && /^[约近逾]?\d+[余多]?[名位人]$/.test(amount?.text ?? ''),
      )
    : undefined;
  return one?.amount
    ? { ...row, title: one.amount.text + row.title, quantities: row.quantities.filter((other) => other !== one) }
    : row;
}

/** 企业 32家 among 参与单位, as numbers are typed elsewhere → 32家企业. */
function partiesCounted(row: Activity): Activity {
  const counted = (one: string) => one.replace(COUNTED, '$2$1');
  return [...row.partners, ...row.participants].some((one) => COUNTED.test(one))
    ? { ...row, partners: row.partners.map(counted), participants: row.participants.map(counted) }
    : row;
}
const COUNTED = /^([\u4e00-\u9fff]{2,12}) +((?:[约近逾]?\d+[余多]?)[家个名位户])$/;

/**
 * 春节慰问 with 慰问困难家庭, 春节走访慰问困难家庭 → 春节前慰问困难家庭: a festival says when somebody was seen, and whom stands once. Only where the calendar
 * has the day: what was before a festival is known by its date.
 */
function festivalInFront(row: Activity): Activity {
  const festival = row.time?.text ? undefined : festivalInFrontOf(row.title, row.date);
  if (!festival || row.date > festival.day) return row;
  const act = row.title.slice(festival.front.length).replace(/^节?(?:前|期间)?/, '');
  const [, verb, whom] = SEES.exec(act) ?? [];
  const [first = '', ...rest] = clauses(row.summary ?? '');
  const said = whom === '' && SEES.exec(first)?.[2] ? first : undefined;
  if (!verb || (whom === '' && !said)) return row;
  const when = patternWords(row.date < festival.day ? '节前' : '节日当天', { 节: festival.name });
  return {
    ...row,
    title: when + (said ?? act),
    ...(said && { summary: rest.length > 0 ? rest.join('，') : undefined }),
  };
}
const SEES = /^(走访慰问|慰问|走访|看望慰问|看望)([一-鿿、和与]*)$/;
