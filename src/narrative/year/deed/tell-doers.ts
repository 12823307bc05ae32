import { isOnePerson } from '../../phrases/are-persons.js';
import { visitFromAbove } from '../../phrases/from-above.js';
import { listedWords } from '../../phrases/piece.js';
import { HELD_VERBS, isStaff } from './called-together.js';
import { sayer, type Telling, type Way } from './say-deed.js';
import { byTitle } from './tell-by-title.js';

/** 社区主任 and 网格员 of 查看安装地址: whose work it is, they did it, and did not take part in it. Nothing where it was held for others to come. */
export function byDoers(telling: Telling): readonly Way[] {
  const { voice, parts } = telling;
  const deed = withItsPublic(telling);
  const { row } = deed;
  const { title, name } = parts;
  const people = row.participants.filter((who) => who !== '等');
  const held = title.kind === '事件' && (HELD_VERBS.test(title.verb) || title.verb !== '开展');
  if (people.length === 0 || parts.kind === '主' || !people.every(isStaff) || row.host || row.attendance !== undefined)
    return [];
  if (held || title.kind === '主谓' || title.kind === '名动' || /培训|学习|会$/.test(name) || (row.sessions ?? 1) > 1)
    return [];
  if (visitFromAbove(name, people)) return [];
  if (people.some((who) => parts.summary.some((clause) => clause.includes(who)) || name.includes(who))) return [];
  const came = row.asTyped?.attendance?.text;
  if (came && (people.length > 1 || row.participants.length > 1 || !/[人名位]$/.test(came))) return [];
  const subject = counted(listedWords(row.participants), came);
  const { attendance: _, ...asTyped } = row.asTyped;
  const theirs = { ...deed, row: { ...row, participants: [], host: subject, asTyped } };
  const own = { ...parts, subject, actor: subject, hosted: true };
  return byTitle({ deed: theirs, voice, parts: own, say: sayer(theirs, voice, own) });
}

/** 30余名党员干部, but 党员干部30余人: 人 counts behind whom it counts. */
const counted = (who: string, count = ''): string => (count.endsWith('人') ? who + count : count + who);

/** 车师傅、居民、小朋友 of 放映雷锋电影: who is named showed it, the others are those for whom it was. */
function withItsPublic({ deed, parts }: Telling): Telling['deed'] {
  const { row } = deed;
  const doers = row.participants.filter((who) => isOnePerson(who) || isStaff(who));
  const others = row.participants.filter((who) => !doers.includes(who) && who !== '等');
  const shown = 'text' in parts.title && SHOWN.test(parts.title.text);
  return shown && doers.some(isOnePerson) && others.length > 0 && row.audience.length === 0
    ? { ...deed, row: { ...row, participants: doers, audience: others } }
    : deed;
}
const SHOWN = /^(?:放映|播放|演奏|演唱|表演|讲解|讲授|宣讲|示范|演示)/;
