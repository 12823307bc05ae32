import { countWord } from '../../chinese/count-word.js';
import type { Activity } from '../../ledger/ledger.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { isTheirs } from '../phrases/count-piece.js';
import { listedWords } from '../phrases/piece.js';

/** 两家报纸免费刊登 of two partners: those are they, and stood by it. */
export function withPartnersCounted(summary: readonly string[], partners: readonly string[]): readonly string[] {
  const [first = '', ...rest] = summary;
  const [, count] = /^([一-鿿\d]{1,2})家/.exec(first) ?? [];
  const counted = partners.length > 1 && count === countWord(partners.length);
  return counted ? [`${partners.join('、')}${first}`, ...rest] : summary;
}

/** 村妇联 of 每名执委认领针织户: whose they are. 下沉党员发起清理 by 丽岛下沉党员关秀媛 → 发起清理: which of them it was has been said. */
export function withHost([first = '', ...rest]: readonly string[], host: string | undefined): readonly string[] {
  if (first === '') return [];
  if (!host || first.includes(host)) return [first, ...rest];
  if (/^每[名位个]/.test(first)) return [`${host}${first}`, ...rest];
  const inside = [6, 5, 4, 3].map((length) => first.slice(0, length)).find((words) => host.indexOf(words) > 0);
  const bare = inside !== undefined && PERSON.test(inside) ? first.slice(inside.length) : first;
  return [classifyClause(bare) === '主' ? first : bare, ...rest];
}
/** 下沉党员 of whom one has a name. */
const PERSON = /(?:党员|干部|志愿者|书记|主任|委员|代表|老师|医生|师傅|民警|网格员|楼长|组长)$/;

/** 大学生志愿者辅导作业，1020人次参加: those who came did it, and the number is another's. */
export function withDoers(summary: readonly string[], row: Activity): readonly string[] {
  const [first, ...rest] = summary;
  const theirs = row.participants.length === 0 || row.attendance === undefined || isTheirs(row);
  const served =
    row.audience.length > 0 && row.participants.length > 0 && row.participants.every((who) => HELPERS.test(who));
  const shows = row.audience.length > 0 && row.participants.length > 0 && first !== undefined && SHOWS.test(first);
  const does = (served && row.attendance === undefined && first !== undefined && HELP.test(first)) || shows;
  if ((theirs && !does) || first === undefined || classifyClause(first) === '主') return summary;
  return [`${listedWords(row.participants)}${first}`, ...rest];
}

/** 大学生志愿者 who 辅导作业 for others do so, and do not come to it. */
const HELPERS = /(?:志愿者|义工|教师|老师|医生|律师)$/;
/** 居民表演独唱 for 老人和残疾人: those who took part show it to those for whom it was. */
const SHOWS = /^(?:表演|演唱|演出|演奏|朗诵|合唱|献上|献演)[^，]{2,}/;
const HELP = /^(?:辅导|教授|教|讲|陪|照看|看护|指导|培训|传授)/;
