import type { Quantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, listedPieces, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';

/** Names as they were typed, one behind the other. `last`: no list of lists. */
export const namesOf = (names: readonly string[], last?: '、'): Pieces =>
  listedPieces(
    names.map((name) => [name]),
    last,
  );

/** 补选｜委员, 任免｜书记: what was done, and what it was done with. */
const WITH_OBJECT = /^(补选|改选|增补|任免|调整|选举|推选|聘任|选聘|充实)(.{2,})$/;

/** 完善｜配套设施: what is changed stands in the change itself, and the name is where it is. */
const changesOwn = (change: string): string | undefined =>
  openingVerbs(TITLE_VERBS, change).find((verb) => {
    const object = change.slice(verb.length);
    return (
      verb.length > 1 &&
      object.length > 2 &&
      // 建立和完善: two verbs.
      !/^[和并与及、]/.test(object) &&
      ![object.slice(0, 2), object.slice(2)].every((part) => TITLE_VERBS.includes(part))
    );
  });

/** What becomes of a thing by somebody's doing: 完成6个股份合作公司换届, 新建城中村党支部3个, 完成鸿发党支部委员补选. */
interface Change {
  /** Behind its verb; what is 完成 shares that with its neighbours. */
  readonly verb: string;
  readonly what: Pieces;
  /** It stands for itself and has no doer: 服务站更名. */
  readonly own: boolean;
}

/** 鸿发党支部和富康党支部 → 鸿发、富康党支部: what both are is said once. */
const ofOneKind = (names: Pieces): Pieces => {
  const [, one, kind, other] = BOTH.exec(wordsOf(names)) ?? [];
  return one && kind && other && names.every((piece) => typeof piece === 'string')
    ? [`${one}、${other}${kind}`]
    : names;
};
const BOTH = /^([^、和]{2,8}?)(党支部|党小组|党总支|居民小组|村民小组)和([^、和]{2,8}?)\2$/;

export function changeOf(names: Pieces, change: string, amount: Quantity | undefined): Change {
  const count = amount ? quantityPiece(amount) : [];
  const { 完成, 自 } = WORDS.changes;
  const done = patternWords('完成');
  // 首届换届选举 of 居委会: 首届居委会换届选举.
  const [, which, held] = /^(首届|第[一二三四五六七八九十\d]+届|新一届)(.+)$/.exec(change) ?? [];
  if (which && held && 完成.includes(held)) return { verb: done, what: joined([which, ...names, held]), own: false };
  const bodies = ofOneKind(names);
  if (完成.includes(change)) return { verb: done, what: joined([...count, ...bodies, change]), own: false };
  const [, verb, object] = WITH_OBJECT.exec(change) ?? [];
  if (verb && object && !TITLE_VERBS.includes(object))
    return { verb: done, what: joined([...count, ...bodies, object, verb]), own: false };
  const own = changesOwn(change);
  if (own && /(?:中心|站|室|馆|广场|公园|场|院|厅|点|角|屋)$/.test(wordsOf(names)))
    return { verb: own, what: joined([...names, ...count, change.slice(own.length)]), own: false };
  // 由党支部改设, 向老年人开放, 建成四期: said of the thing itself.
  if (
    自.includes(change.replace(/^(?:正式|全面)/, '')) ||
    STAGE.test(change) ||
    // 部分调整会员 of 工会小组.
    (/^(?:部分|适当|个别)/.test(change) && WITH_OBJECT.test(change.slice(2))) ||
    own ||
    /^(?:[由向从被]|[迁搬移](?!建))/.test(change)
  )
    return { verb: '', what: joined([...names, ...count, change]), own: true };
  // 新增9个 of 楼栋党小组, of which there are 47: how many came to them, and how many there are.
  const [, brings, many] = /^(新[增建设]|增[加设])(\d+[个支家处名位户组队])$/.exec(change) ?? [];
  if (brings && many && /\d/.test(wordsOf(count)))
    return {
      verb: brings,
      what: joined([...names, many, ...fillPattern('累计有', { 数: count })]),
      own: false,
    };
  // 一批能人队伍: what is no number stands before what there is so much of.
  const some = /^(?:一批|若干|多[个支家处]|数[个支家处])$/.test(wordsOf(count));
  return { verb: change, what: joined(some ? [...count, ...names] : [...names, ...count]), own: false };
}

/** 建成四期: so far the thing has come. */
const STAGE = /^(?:建成|完成|启动|开工|竣工|建设)第?[一二三四五六\d](?:至[一二三四五六\d])?期$/;

/** One doer for all: 完成甲换届，新建乙3个，完成丙委员补选和丁书记任免. */
export function changesOf(all: readonly Change[]): Pieces {
  const groups = all.reduce<{ verb: string; whats: Pieces[] }[]>((found, { verb, what }) => {
    const last = found.at(-1);
    if (last && verb !== '' && last.verb === verb) last.whats.push(what);
    else found.push({ verb, whats: [what] });
    return found;
  }, []);
  return strung(
    groups.map(({ verb, whats }): Pieces => [verb, ...listedPieces(whats)]),
    '，',
  );
}
