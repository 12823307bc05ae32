import { countWord } from '../../../chinese/count-word.js';
import { writeChineseNumber } from '../../../chinese/write-chinese-number.js';
import { WORDS } from '../../../standards.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses } from '../../phrases/clauses.js';
import { quantityClauses, quantityList, quantityWords } from '../../phrases/count-piece.js';
import { countedParties } from '../../phrases/counted-parties.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { lacksObject } from '../../phrases/lacks-object.js';
import { listedPieces, type Pieces } from '../../phrases/piece.js';
import { saysAll } from '../../phrases/says.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { PREPARES } from '../deed/prepared.js';
import { inTurn } from '../in-turn.js';
import type { Voice } from '../voice.js';
import { asWay } from './as-way.js';
import { isPast, longSince } from './long-since.js';
import { cameOf, type Making, makingOf } from './making.js';
import { practiceAct, practiceDoer } from './practice-act.js';
import { cameOfIt, cutShort, doerOf, sayThing, whenChanged } from './thing-sentence.js';

/** Nothing but its name. */
export const isNameOnly = ({ row, summary, result }: MatterOf<'做法'>): boolean =>
  !row.change && !summary && !result && row.quantities.length === 0 && !row.when;

/** 建立阵地巡查机制 with 组织自查: set up, and no more than an act of two words said of it. */
export const isSmallPractice = ({ row, summary = '', result }: MatterOf<'做法'>): boolean =>
  row.change !== undefined && !result && !row.when && row.quantities.length === 0 && [...summary].length < 5;

/** 打造“银发先锋”“爱心护考”两个党建品牌 under 打造党建品牌; 实行甲、乙和丙: practices of which no more is told are one list. */
export function tellPractices(all: readonly MatterOf<'做法'>[], voice: Voice): readonly Sentence[] {
  const [first] = all;
  if (!first) return [];
  if (all.length === 1) return tellPractice(first, voice);
  const verbs = new Set(all.map(({ row }) => verbOfPractice(row.name)));
  const [, does, kind] = KINDS.exec(voice.heading ?? '') ?? [];
  if (verbs.size > 1 && !does)
    return all.map((one, at) => tellPractice(one, { ...voice, also: at > 0 })[0]).flatMap((way) => way ?? []);
  const doer = doerOf(all, voice);
  const names = all.map(({ row }): Pieces => [row.name]);
  const 做法 =
    does && kind
      ? [...listedPieces(names), patternWords('几个某类', { 数: countWord(all.length), 类: kind })]
      : listedPieces(names);
  const slots = { 主: doer, 变动: does ?? patternWords([...verbs][0] ?? '实行'), 做法 };
  return [sayThing('做法', '主', all, slots, doer)];
}
const KINDS = /^(打造|创建|培育|推行|建立|探索|创新|形成|叫响)([^，、；。]{0,6}(?:品牌|模式|机制|做法|工作法|项目))$/;

/** A practice with a name of its own. */
export function tellPractice(given: MatterOf<'做法'>, voice: Voice): readonly Sentence[] {
  const ways = sayPractice(given, voice);
  const { change, name } = given.row;
  if (!change || !isPast(given, voice)) return ways;
  return ways.map((way) => longSince(way, whenChanged(given, voice), change, [asWay(name, change)]));
}

function sayPractice(given: MatterOf<'做法'>, voice: Voice): readonly Sentence[] {
  const matter = withParties(given);
  const { row } = matter;
  const when = whenChanged(matter, voice);
  const doer = doerOf([matter], voice);
  // 消防安全网格 7个 of 划分消防安全网格: the number stands with what it counts.
  const own = row.quantities.find(({ name, amount }) => amount && name.length > 2 && row.name.endsWith(name));
  const others_ = row.quantities.filter((one) => one !== own);
  const things =
    others_.length === 1 && others_.every(({ name, amount }) => amount && isThing(name) && !RATE.test(amount.text));
  const listed =
    own && others_.length > 0
      ? [quantityWords(others_).join('、')]
      : others_.length > 0
        ? others_.some(({ name }) => name.includes('、'))
          ? quantityClauses(others_)
          : listedPieces(quantityList(others_), '、')
        : undefined;
  // 网格单元4个 are there: 有网格单元4个.
  const data = listed && things && !own ? fillPattern('有某物', { 物: listed }) : listed;
  const numbers = data ?? [];
  // 推行垃圾规范化处置 with 在全市率先推行 → 在全市率先推行垃圾规范化处置.
  const [first = '', ...others] = clauses(matter.summary ?? '');
  const led =
    row.change !== undefined &&
    first.endsWith(row.change) &&
    !first.includes(row.name.slice(-4)) &&
    first.length > row.change.length + 2;
  const how = led && (lacksObject(first) || classifyClause(first) === '介') ? first : undefined;
  const said = how ? others.join('，') : matter.summary;
  // 划分责任区5片 comes before who looks after them.
  const ready = row.quantities.every(({ name }) => PREPARES.test(name) || /^每[名位个]/.test(name));
  // “甜瓜”品牌由覆膜种植形成: what it came of is said of it.
  if (!row.change && cameOf(matter.summary)) {
    const 简介 = inTurn([row.name, ...(cutShort(matter.summary, voice) ?? [])], numbers);
    return [sayThing('自述', '名', [matter], { 时: when, 简介, 成效: cameOfIt(matter.result) })];
  }
  const act = practiceAct(row.name, row.change);
  const does_ = practiceDoer(first, row.name);
  const making: Making | undefined = does_
    ? { who: does_, verb: '', rest: others.join('，') }
    : makingOf(matter.summary, row.change);
  if (act || (making && !how && (row.change || making.who || making.verb === ''))) {
    const { lead, who = doer, how: way = '', verb = '', rest = matter.summary } = making ?? {};
    const made = row.change ?? (verb || patternWords(verbOfPractice(row.name)));
    const does = act ?? `${made}${asWay(row.name, made)}`;
    const 变动句 = [way, does, own?.amount?.text ?? ''];
    const 简介 = inTurn(cutShort(rest, voice), numbers);
    const slots = { 时: when, 针对: lead, 主: who, 变动句, 简介, 成效: cameOfIt(matter.result) };
    return [sayThing('组织时', when ? '时' : lead ? '因' : '主', [matter], slots, who)];
  }
  // 批发市场, 市重点龙头企业: what it is, and nothing that one goes by.
  if (!row.change && others.length === 0 && IS_A.test(first) && !DOES.test(first) && classifyClause(first) === '主') {
    const 简介 = inTurn([row.name, ...fillPattern('是什么', { 名: first })], numbers);
    return [sayThing('自述', '名', [matter], { 时: when, 简介, 成效: cameOfIt(matter.result) })];
  }
  // 有文明家庭400户 comes before what it has grown into.
  if (row.change === patternWords('形成') && listed) {
    const 简介 = inTurn([listed].flat(), [row.change, row.name], cutShort(matter.summary, voice));
    return [
      sayThing(
        '现有数',
        '主',
        [matter],
        { 时: when, 主: doer, 数据列: 简介 ?? [], 成效: cameOfIt(matter.result) },
        doer,
      ),
    ];
  }
  // 责任书，镇与社区每年签订 → 镇与社区每年签订责任书.
  const signed = !row.change && IS_SIGNED.test(row.name) && others.length === 0 && SIGNS.test(first);
  if (signed)
    return [sayThing('自述', '人', [matter], { 时: when, 简介: first + row.name, 成效: cameOfIt(matter.result) })];
  // 党员划到网格楼栋 with 将党员划分到8个网格267个楼栋: a name that its summary says is not said beside it.
  const told = [first, ...others].filter((clause) => classifyClause(clause) !== '主');
  if (!row.change && row.name.length > 5 && told.some((clause) => saysAll(clause, row.name)))
    return [
      sayThing(
        '日常做',
        '主',
        [matter],
        {
          主: voice.also ? patternWords('还') : doer,
          时段: when,
          数据: cutShort(said, voice),
          成效: cameOfIt(matter.result),
        },
        doer,
      ),
    ];
  const points = row.change || when ? undefined : pointsOf(row.name, matter.summary);
  if (points) {
    const slots = { 主: doer, 做: points.verb, 做法: row.name, 列: points.list, 数据: data };
    // A list behind a colon ends its sentence.
    const pattern = data || matter.result ? '做法列尾' : '做法列';
    return [sayThing(pattern, '主', [matter], { ...slots, 成效: cameOfIt(matter.result) }, doer)];
  }
  // 动员一批，带动一批: a slogan of clauses is how it was done.
  if (!row.change && /^[^“”]+，[^“”]+|，“/.test(row.name) && first !== '' && classifyClause(first) === '主') {
    const 简介 = inTurn(
      fillPattern('通过某事', { 事: row.name.replaceAll('，', '、') }),
      cutShort(said, voice),
      numbers,
    );
    return [sayThing('自述', '主', [matter], { 时: when, 简介, 成效: cameOfIt(matter.result) })];
  }
  // 关心下一代工作同计生、综治工作相结合: what was joined with what.
  const both = row.change ? undefined : /^([^，“”把将]{2,24}?)([同与][^，“”]{2,30}(?:相结合|结合起来))$/.exec(row.name);
  const does = both ? patternWords('把它', { 名: both[1] }) : patternWords(verbOfPractice(row.name));
  const named =
    both?.[2] ??
    (own?.amount ? [row.name, own.amount.text] : asWay(coined(row.name, matter.summary), row.change ?? does));
  // 组织自查 of 阵地巡查机制: an act of two words is no clause by itself.
  const act_ = row.change && said === first && /^[一-鿿]{2,4}$/.test(first) && classifyClause(first) === '述';
  const told_ = act_ ? undefined : cutShort(inOrder(row.name, said), voice);
  return [
    sayThing(
      '做法',
      '主',
      [matter],
      {
        主: voice.also ? patternWords('还') : doer,
        变动: `${when && when !== '全年' ? when : ''}${how ?? row.change ?? does}`,
        做法: act_ ? [...[named].flat(), ...fillPattern('并做', { 事: first })] : named,
        ...(ready ? { 先: data, 简介: told_ } : { 简介: told_, 数据: data }),
        成效: cameOfIt(matter.result),
      },
      doer,
    ),
  ];
}

/** 与驻区单位建立联系 with 驻区单位 15个: with how many, where it says with whom. */
function withParties(matter: MatterOf<'做法'>): MatterOf<'做法'> {
  const all = clauses(matter.summary ?? '');
  const { clauses: said, rest } = countedParties(all, matter.row.quantities);
  return rest === matter.row.quantities
    ? matter
    : { ...matter, summary: said.join('，'), row: { ...matter.row, quantities: rest } };
}

/** 关工委积极搭建平台: somebody does something, and it is no name of a thing. */
const DOES = /积极|主动|全面|搭建|打造|建[设成立]|创建|推进|成立|开展|形成|提[升高供]|走进|进入|服务(?!业)/;
/** 市重点农业龙头企业. */
const IS_A = /^[^，；。了是]{4,24}(?:企业|基地|单位|品牌|示范[点区村社园]|市场|园区|之一|平台|集散地)$/;

/** “红石榴一家人” with 以品牌为总牵引: a coined name is told with what its summary calls it. */
function coined(name: string, summary = ''): string {
  const [, kind = ''] = /(?:^|[，；])(?:以|该|这一|此)(品牌|模式|机制|工作法|平台)/.exec(summary) ?? [];
  return name.endsWith('”') ? name + kind : name;
}

/** “三有一化” with 有人管事、有钱办事、有处议事: as many as its name counts are what is reached. */
function inOrder(name: string, said = ''): string {
  const [first = '', ...rest] = clauses(said);
  const [, number] = /^[“‘]?([二三四五六七八九])/.exec(name) ?? [];
  const items = first.split('、');
  const fits = number === writeChineseNumber(items.length) && items.every((item) => /^有.{2,4}$/.test(item));
  return fits ? [patternWords('做到某样', { 事: first }), ...rest].join('，') : said;
}

/** What is signed by those who promise something. */
const IS_SIGNED = /(?:责任书|承诺书|保证书|公约|协议书?|责任状|合同)[”’》]?$/;
const SIGNS = /(?:签订|签署|签立|签下|订立|签)$/;

/** What a practice is done with, where the ledger does not say: a system is set up, a rule kept, a way of working gone by. */
const verbOfPractice = (name: string): '建立' | '落实' | '实行' | '打造' | '坚持做法' | '进行做' | '开展' =>
  /(?:设计|规划|普查|调查)$/.test(name)
    ? '进行做'
    : /活动[”’]?$/.test(name)
      ? '开展'
      : /(?:品牌|名片)[”’]?$|^[^“]+“[^”]+[室站]”$/.test(name)
        ? '打造'
        : /(?:理念|思路|原则|宗旨|方针|精神|相结合)[”’]?$/.test(name)
          ? '坚持做法'
          : /(?:制度|机制|体系|平台|网络|台账|台帐|档案|清单|基地|系统|联盟|[^工分]组|[站室队群库])[”’]?$/.test(name)
            ? '建立'
            : /(?:规范|标准|规定|要求|公约|准则|意见|办法|方案|[》])[”’]?$/.test(name)
              ? '落实'
              : '实行';

/** 五清 of 居民住户清、失业人员清…, five of them: a number that its summary lists is 做到, or 实行. */
function pointsOf(name: string, summary = ''): { readonly verb: string; readonly list: string } | undefined {
  const [, number = ''] = /^[“‘]?([一二三四五六七八九十]+)[一-鿿]{1,4}[”’]?$/.exec(name) ?? [];
  const list = withoutEnd(summary);
  const items = list.split(/[、，；]/);
  if (number === '' || writeChineseNumber(items.length) !== number) return undefined;
  const reached = items.every((item) => /(?:清|明|到位|好|实|准|全|齐|快|满意)$/.test(item));
  return { verb: patternWords(reached ? '做到' : '实行'), list };
}

/** 年服务 500人次: how much was done, and nothing that is there. */
const RATE = /(?:人次|元|%|次|场)$/;
/** 网格单元, and no 划分责任区 or 自认岗位. */
const isThing = (name: string): boolean =>
  name.length < 7 &&
  !PREPARES.test(name) &&
  // 本年存入 is done, and nothing that is there.
  !/^(?:本年|当年|全年|累计)/.test(name) &&
  classifyClause(name) === '主' &&
  !WORDS.peopleDo.some((verb) => name.startsWith(verb));
