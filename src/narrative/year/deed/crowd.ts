import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { LECTURE } from '../../deeds/with-lecturers.js';
import type { Deed } from '../../matters/matter.js';
import { isAnybody } from '../../phrases/are-persons.js';
import { hasNumber } from '../../phrases/clauses.js';
import { countFigure, countPiece, isTheirs } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { areInName, isInName, isNamedIn } from '../../phrases/says.js';
import type { Voice } from '../voice.js';
import { notAtHead } from './not-at-head.js';

/** What else a sentence says, and whether whoever does it called those who came. */
interface Around {
  readonly said: string;
  readonly groups: number;
  readonly called: boolean;
}

/** From how many a crowd is worth saying beside another number. */
const CROWD = 300;

/**
 * How many came, or were served: where nothing else has a number, or where there is room for it beside others and it was typed as people know
 * it, or is many.
 */
export function crowdOf(deed: Deed, voice: Voice, { said, groups, called }: Around): Pieces | undefined {
  const { row } = deed;
  const alone = groups === 0 && (row.sessions ?? 1) === 1 && voice.closeness === '日';
  const known = row.asTyped.attendance !== undefined || (row.attendance ?? 0) >= CROWD;
  const tells = (count: Pieces | undefined) => count !== undefined && !isCountedIn(count, deed, said);
  const unsaid = row.participants.filter((who) => who !== '等' && !isAnybody(who) && !isNamedIn(who, said));
  if (tells(countPiece('attendance', row)))
    return voice.full
      ? withOthers(scale(deed, '人次规模'), row, said)
      : alone || (known && groups < 2)
        ? scale(deed, '人次规模')
        : undefined;
  // 1800余人次 of volunteers, where nobody counted the others.
  const volunteers = row.attendance === undefined ? countPiece('volunteers', row) : undefined;
  const others = [row.summary, ...row.quantities.map(({ name }) => name)].join();
  if (voice.full && volunteers && tells(volunteers) && !VOLUNTEERS.test(others)) {
    // 志愿者桶边值守: whose deed it is stands in its title.
    const own =
      row.participants.some((who) => VOLUNTEERS.test(who)) ||
      (row.title.includes(patternWords('志愿者')) && !TO_VOLUNTEERS.test(row.title));
    const went = own
      ? fillPattern('人次规模', { 人次: volunteers })
      : fillPattern('参加规模', { 参加: patternWords('志愿者'), 人次: volunteers });
    return withOthers(strung([went, ...hoursOf(row)], '，'), row, said);
  }
  // 党委副书记 at a 茶话会 is told of, and of the others nobody has said that they were there.
  const none = unsaid.length === row.participants.filter((who) => who !== '等').length;
  if (voice.full && unsaid.length > 0 && (none || /(?:会|课|讲座|培训|仪式)$/.test(row.title)))
    return fillPattern(called ? '组织参加' : '一起参加', {
      参加: listedPieces(row.participants.map((who) => [who])),
    });
  // 惠及15户, 结对帮扶贫困户15户: the same number, with what was done.
  const isSaid = row.quantities.some(({ amount }) => amount?.text.startsWith(row.asTyped.served?.text ?? '…'));
  const served = isSaid ? undefined : countPiece('served', row);
  return served && (voice.full || (groups < 2 && row.asTyped.served)) && tells(served)
    ? servedScale(row, served)
    : undefined;
}

const VOLUNTEERS = /志愿|义工/;
const TO_VOLUNTEERS = /^(?:招募|表彰|培训|慰问|组建|组织)/;

/** 惠及800余户, 惠及271名群众, 受益120人次. */
export const servedScale = (row: Deed['row'], served: Pieces): Pieces => {
  const [each, ...count] = ON_AVERAGE.exec(wordsOf(served))?.slice(1) ?? [];
  return each ? [each, ...servedCount(row, count)] : servedCount(row, served);
};
/** 日均38人: 日均受益38人. */
const ON_AVERAGE = /^((?:平均)?(?:[日月周晚场年]均|每[天日晚次场班周月季期]))(.+)$/;

const servedCount = (row: Deed['row'], served: Pieces): Pieces =>
  ARE_PEOPLE.test(wordsOf(served))
    ? fillPattern('惠及规模', { 人次: served, 谁: whoIn(row) ?? patternWords('群众') })
    : (servedWhom(row, served) ??
      fillPattern(/[户家]$/.test(wordsOf(served)) ? '惠及规模' : '受益规模', { 人次: served }));

/** 受益独居老人32人: who they are, where the title says nothing of them. */
function servedWhom({ audience, title, summary = '' }: Deed['row'], served: Pieces): Pieces | undefined {
  const [who = '', ...others] = audience;
  const named = `${title}${summary}`;
  return others.length === 0 &&
    who.length > 2 &&
    /\d[余多]?[人户]$/.test(wordsOf(served)) &&
    !named.includes(who.slice(-2))
    ? fillPattern('受益谁', { 谁: who, 人次: served })
    : undefined;
}

/** 230人次参加，其中志愿者65人次，受益120人次: who else was counted, where it is another number than those said. */
export function withOthers(crowd: Pieces | undefined, row: Deed['row'], told = ''): Pieces | undefined {
  if (!crowd) return undefined;
  const quantities = row.quantities.map(({ name, amount }) => `${name}${amount?.text ?? ''}`);
  const said = [wordsOf(crowd), told, row.title, row.summary, row.result, ...quantities].join('，');
  const isNew = (pieces: Pieces | undefined): pieces is Pieces =>
    pieces !== undefined && !numbersIn(said).includes(numbersIn(wordsOf(pieces))[0]);
  // Volunteers who are the subject of what follows have come.
  const volunteers = row.summary?.startsWith(patternWords('志愿者')) ? undefined : countPiece('volunteers', row);
  const served = countPiece('served', row);
  // 其中未成年人520人次 of a 故事会: where nothing says that it was for children.
  const minors = FOR_CHILDREN.test(said) || row.audience.length > 0 ? undefined : minorsOf(row);
  const among = [
    ...(isNew(volunteers) ? fillPattern('志愿规模', { 人次: volunteers }) : []),
    ...(isNew(minors) ? fillPattern(isNew(volunteers) ? '还有儿童' : '儿童规模', { 人次: minors }) : []),
  ];
  return strung(
    [crowd, ...(among.length > 0 ? [among] : []), ...(isNew(served) ? [servedScale(row, served)] : [])],
    '，',
  );
}
const FOR_CHILDREN =
  /孩|学生|[中小]学|少年|少先|儿童|未成年|童|暑|寒假|红领巾|子女|学校|开学|六一|亲子|小[小手雷]|同学|[一二三四五六]小(?![区组时])|夏令营/;
/** 50人 of 65名, and 30余人次 of 50余人次: counted as those whom they are among. */
const minorsOf = (row: Deed['row']): Pieces | undefined =>
  row.asTyped.minors === undefined && row.minors && /[人名位]$/.test(row.asTyped.attendance?.text ?? '')
    ? [countFigure(`活动${row.row}`, 'minors', [row], patternWords('人头'))]
    : countPiece('minors', row);
/** 服务390小时, behind how many volunteers there were. */
const hoursOf = (row: Deed['row']): readonly Pieces[] => {
  const hours = countPiece('hours', row);
  return hours ? [fillPattern('服务多久', { 时长: hours })] : [];
};
const numbersIn = (text: string): readonly (string | undefined)[] => text.match(/\d[\d.]*/g) ?? [];

/** 受益36人次 behind 走访高龄老人36名, 33人次 of what has 培训妇女 33名: so many people have been told of. */
function isCountedIn(count: Pieces, { row }: Deed, said: string): boolean {
  const people = `${said}，${row.quantities.map(({ amount }) => amount?.text ?? '').join('，')}`.replace(HEADS, '人');
  const number = wordsOf(count).replace(HEADS, '人');
  const at = people.indexOf(number);
  return at >= 0 && !/[\d.]/.test(people[at - 1] ?? '');
}
/** 33名, 33人次. */
const HEADS = /(?<=[\d余多])(?:名|位|人次|人)/g;

/** 20多位 and 30名 want a word for whom they count. */
const ARE_PEOPLE = /[位名]$/;

export const scale = ({ row }: Deed, pattern: '受众规模' | '人次规模'): Pieces | undefined => {
  const count = countPiece('attendance', row);
  if (!count) return undefined;
  if (row.participants.length + row.audience.length === 0 && ARE_PEOPLE.test(wordsOf(count)))
    return fillPattern(
      LECTURE.test(row.title) && !/(?:[班营]|托管|宣传|启动)$/.test(row.title) ? '听讲规模' : '参加者规模',
      {
        人次: count,
      },
    );
  const named = row.participants.every(
    (who) => isInName(who, row.title) || row.title.startsWith(who) || (who.length > 3 && areInName(who, row.title)),
  );
  const unclear = row.participants.length > 0 && isOfOthers(row);
  if (row.participants.length === 0 || !isTheirs(row) || named || unclear) {
    const of = row.asTyped?.attendance && /[名位]$/.test(row.asTyped.attendance.text);
    if (of) return fillPattern('人数参加', { 人次: count, 参加: row.audience[0] });
    // 262人次 of 排查整改 went out to do it.
    const out =
      row.participants.length + row.audience.length === 0 &&
      GOES_OUT.test(row.title) &&
      !HELD.test(row.title) &&
      !ON_AVERAGE.test(wordsOf(count));
    const [does] = Object.entries(WORDS.cameFor).find(([, ends]) => ends.some((end) => row.title.endsWith(end))) ?? [];
    const said = does === undefined || isPassed(does) ? undefined : fillPattern('怎样规模', { 人次: count, 做: does });
    const [each, many] = ON_AVERAGE.exec(wordsOf(count))?.slice(1) ?? [];
    const passed =
      does !== undefined && isPassed(does)
        ? fillPattern('被怎样规模', { 每: each, 做: does, 人次: each && many ? many : count })
        : undefined;
    return (
      said ?? passed ?? fillPattern(out ? '出动规模' : MEALS.test(row.title) ? '就餐规模' : pattern, { 人次: count })
    );
  }
  // 网格员和楼栋长通宵守车库口 of 网格员、楼栋长 and 物业: those who are told of with what they did are not named again.
  const unsaid = notAtHead(row);
  if (unsaid)
    return unsaid.length === 0
      ? fillPattern(pattern, { 人次: count })
      : fillPattern('连同规模', { 参加: listedPieces(unsaid.map((who) => [who])), 人次: count });
  const people = listedPieces(row.participants.map((who) => [who]));
  // 14个市计生协会成员100多名: two numbers do not stand side by side.
  const alone = row.participants.length === 1 && !/^\d/.test(wordsOf(people));
  return alone && row.asTyped?.attendance && ARE_PEOPLE.test(wordsOf(count))
    ? fillPattern('人数参加', { 人次: count, 参加: people })
    : fillPattern('参加规模', { 参加: people, 人次: count });
};

/** 安置240人, 接待4200人次: done to those who came, and not by them. */
const isPassed = (does: string): boolean => /^(?:安置|接待|服务)$/.test(does);

/**
 * 日均28人 of a class that 大学生志愿者 hold, 8000余人 of a feast at which 歌手 sing: those who are named did it for others, and nobody has said whose number
 * that is.
 */
export const isOfOthers = ({ participants, asTyped, attendance }: Deed['row']): boolean => {
  const who = participants.filter((one) => one !== '等');
  if (who.length === 0) return false;
  if (who.every((one) => VOLUNTEERS.test(one))) return asTyped.attendance?.vague === true;
  return (asTyped.attendance?.value ?? attendance ?? 0) >= CROWD && who.every((one) => PERFORMERS.test(one));
};
const PERFORMERS = /(?:歌手|艺人|演员|传承人|[剧艺]团|戏班|乐队|舞队|合唱团|鼓队|舞龙队)$/;

/** They come to eat. */
const MEALS = /(?:助餐|供餐|就餐|用餐)(?:服务|活动)?$|(?:饭堂|食堂)(?:开伙)?$/;
/** What people are sent out to do, and not what they come to. */
const GOES_OUT = /排查|巡查|检查|巡逻|巡防|执法|清查|督查|抢险|除雪|扫雪/;
const HELD = /(?:会|课|演练|培训|讲座|活动|演习|体检)$|身体|健康/;

/** 独居老人“一日一电话”: whom a title is about. */
const whoIn = ({ audience, title }: Deed['row']): string | undefined =>
  audience.find((who) => who !== '等') ?? WORDS.effects.people.find((who) => title.includes(who));

/** How many came: where nothing else has a number, and always in a small ledger. */
export const quietScale = (deed: Deed, { summary, result }: DeedParts, voice: Voice) =>
  !voice.full && (hasNumber(summary.join()) || hasNumber(result ?? '') || (deed.row.sessions ?? 1) > 1)
    ? undefined
    : unsaidScale(deed, summary.join('，'), voice.full);

const unsaidScale = (deed: Deed, said: string, full = false): Pieces | undefined => {
  const count = countPiece('attendance', deed.row);
  if (count && isCountedIn(count, deed, said)) return undefined;
  const crowd = scale(deed, '人次规模');
  const served = countPiece('served', deed.row);
  if (!full) return crowd ?? (served ? servedScale(deed.row, served) : undefined);
  return (
    withOthers(crowd, deed.row) ??
    (served && !said.includes(wordsOf(served)) ? servedScale(deed.row, served) : undefined)
  );
};

/** 欢聚一堂, 表演独唱: those who came did so, and nobody else is named; undefined where the summary says another thing. */
export function byThoseWhoCame(
  [first = '', ...rest]: readonly string[],
  participants: readonly string[],
): readonly string[] | undefined {
  const who = listedPieces(participants.map((one) => [one]));
  return GATHERS.test(first) && participants.length > 0 ? [wordsOf(who) + first, ...rest] : undefined;
}
const GATHERS = new RegExp(`^(?:${WORDS.gathers.join('|')})`);

/** So many people, and nobody else counted with them. */
export const goers = ({ row }: Deed): Pieces => {
  const came = countPiece('attendance', row) ?? [];
  const alone = !row.volunteers && !row.served && !row.minors && !row.asTyped.volunteers && !row.asTyped.served;
  return alone && /^[约近逾超]?\d[\d.]*[余多]?万?(?:人次?|[名位])$/.test(wordsOf(came)) ? came : [];
};
