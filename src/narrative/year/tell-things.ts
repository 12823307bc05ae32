import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { clauses, numberGroups, trimmed } from '../deeds/clauses.js';
import { quantityList, quantityPiece } from '../deeds/count-piece.js';
import { asPieces, type DeedParts, deedParts } from '../deeds/deed-parts.js';
import { lacksObject } from '../deeds/drawn-together.js';
import { fillPattern, patternWords, type Slot, type Slots } from '../deeds/fill-pattern.js';
import type { Deed, Matter, MatterOf } from '../deeds/matter.js';
import { joined, listedPieces, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import type { Opening, Sentence } from '../deeds/section.js';
import { changeOf, changesOf, namesOf } from './changes.js';
import { effect } from './effect.js';
import { predicate } from './name-deed.js';
import { PREPARES } from './prepared.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';

const community = patternWords('社区自称');

function say(pattern: string, opening: Opening, matter: readonly Matter[], slots: Slots, subject?: string): Sentence {
  const told = matter.flatMap(({ summary, result }) => [...clauses(summary ?? ''), ...(result ? [result] : [])]);
  return { pattern, opening, pieces: fillPattern(pattern, slots), told: matter, groups: numberGroups(told), subject };
}

const cut = (text: string | undefined, voice: Voice) => asPieces(trimmed(clauses(text ?? ''), voice.clauses));
/** What came of it, behind a comma. */
const came = (text: string | undefined) => text && effect(whole(text) ?? '');
const whole = (text: string | undefined) => text?.trim().replace(/(?<![。；])[。；]+$/, '');

/** 珠儿潭社区党总支 is no body that 社区党总支 set up. */
const isItself = (names: readonly string[], { partyOrganisation }: Voice): boolean =>
  partyOrganisation !== undefined && names.length === 1 && names.join().endsWith(partyOrganisation);

type Changed = MatterOf<'组织'> | MatterOf<'阵地'>;

/** The party organisation for what is its own, else the community. */
const doerOf = (all: readonly (Changed | MatterOf<'做法'>)[], { partyOrganisation }: Voice): string =>
  partyOrganisation && all.some(({ kind, row }) => kind !== '阵地' && /党|支部/.test([row.name].flat().join()))
    ? patternWords('社区党组织', { 党组织: partyOrganisation })
    : patternWords('社区自称');

/** Two and more that changed in the same stretch of time, in one sentence; what became of it in a second. */
export function tellChanges(all: readonly Changed[], voice: Voice): readonly Sentence[] {
  const when = whenOf(all[0] as Matter, '月', voice);
  const list = all.map((one) =>
    changeOf([...namesOf(one.row.name), ...aside(one)], one.row.change ?? '', one.row.amount),
  );
  const ordered = [...list.filter(({ own }) => !own), ...list.filter(({ own }) => own)];
  const doer = doerOf(all, voice);
  const subject = ordered[0]?.own ? undefined : doer;
  const first = say('变动', when ? '时' : '主', all, { 时段: when, 主: subject, 变动列: changesOf(ordered) }, subject);
  const after = all.filter(({ result }) => result);
  const why = all
    .filter((one) => one.summary && !isAside(one))
    .flatMap((one) => tellOrganisation({ ...one, row: { ...one.row, change: undefined } } as Changed, voice));
  return [
    { ...first, groups: 1 },
    ...after.map((one) => say('变动后', '名', [one], { 名: one.row.change ?? '', 今昔: whole(one.result) })),
    ...(after.length === 0 ? why.slice(0, 1) : []),
  ];
}

/** What is said of a body in brackets behind its name, where several are named at once: 乒乓队（8名，平均年龄53岁）. */
const aside = (one: Changed): Pieces => {
  const people = one.kind === '组织' && one.row.people ? quantityPiece(one.row.people) : [];
  const said = isAside(one) ? [whole(one.summary) ?? ''] : [];
  const all = strung(
    [people, said].filter((part) => part.length > 0),
    '，',
  );
  return all.length > 0 ? ['（', ...all, '）'] : [];
};

/** A summary that is one short clause with a number and no act: 平均年龄53岁. */
export const isAside = ({ kind, summary = '' }: Pick<Changed, 'kind' | 'summary'>): boolean =>
  kind === '组织' && /^[^，；。]{2,10}$/.test(summary.trim()) && /\d/.test(summary) && classifyClause(summary) === '主';

/** Who acts, by whom they are led, what they do. A meeting of the same matter goes before what it set up. */
export function tellOrganisation(matter: Changed, voice: Voice, meeting?: Deed): readonly Sentence[] {
  const { row } = matter;
  const names = namesOf(row.name);
  const both = { 简介: cut(matter.summary, voice), 成效: came(matter.result) };
  if (matter.kind === '阵地') return tellFacility(matter, voice);
  const { people, leader, change, members } = matter.row;
  if (people) return tellTeam(matter, voice);
  if (change) {
    const when = whenOf(matter, '月', voice);
    // 9个服务小分队 of nine parts: the parts are what there are nine of.
    const parts = row.amount !== undefined && row.amount.value === members.length && members.length > 1;
    const listed = parts && row.amount ? [...closeList(members), ...quantityPiece(row.amount), ...names] : names;
    const clause = isItself(matter.row.name, voice)
      ? { verb: '', what: [...names, change], own: true }
      : changeOf(listed, change, parts ? undefined : row.amount);
    if (clause.own)
      return [say('变动', when ? '时' : '名', [matter], { 时段: when, 变动列: [...clause.what, ...tail(both)] })];
    const met =
      meeting && [convened(deedParts(meeting, voice)), ...trimmed(deedParts(meeting, voice).summary, 1)].join('，');
    const doer = doerOf([matter], voice);
    const 构成 = members.length > 0 && !parts ? closeList(members) : undefined;
    const heads = leader !== undefined && !LEADS.test(leader);
    const founder = heads && !BOARD.test(wordsOf(names)) ? patternWords('牵头做', { 牵头: leader }) : undefined;
    const 牵头 = founder ? undefined : heads ? patternWords('牵头做', { 牵头: leader }) : leader;
    const slots = { 主: founder ?? doer, 会议: met, 构成, ...(构成 ? { 任: 牵头 } : { 牵头 }), ...both };
    const told = meeting ? [meeting, matter] : [matter];
    const timed = when && !meeting ? [when] : [];
    const inFront = say('组织', '主', told, { ...slots, 变动句: joined([...timed, ...changesOf([clause])]) }, doer);
    if (!when || meeting) return [inFront];
    return [say('组织时', '时', told, { ...slots, 时: when, 变动句: changesOf([clause]) }, doer), inFront];
  }
  if (matter.summary && !row.amount && (isAbove(row.name) || DESCRIBES.test(matter.summary)))
    return [say('自述', '人', [matter], { ...both, 简介: [...names, ...(both.简介 ?? [])] })];
  return [
    say(
      '设有',
      '主',
      [matter],
      { 名列: [...names, ...(row.amount ? quantityPiece(row.amount) : [])], ...both },
      community,
    ),
  ];
}

/** 县储备中心支持本村工作: bodies of the county or the street are none that the community has. */
const isAbove = (names: readonly string[]): boolean =>
  names.every((name) => /^(?:[一-鿿]{0,3}(?:省|市(?![民场])|[县区](?!域)|镇)|街道)/.test(name));

/** 全部大专以上学历 is said of those who are in it. */
const DESCRIBES = /^(?:全部|均|都|平均|大多|多数)/;

/** 由书记任组长 says what the leader does; 张诗平等4位村民 only who they are. */
const LEADS = /任|担任|牵头|负责|组织|带队|领导|召集|主持|为(?:组长|队长|主任)|[正副]?(?:组长|队长)$/;
/** What is set up for its members to decide has a head; what people found for themselves has founders. */
const BOARD = /(?:小组|委员会|专班|指挥部|办公室|组)$/;

const kindOf = (summary = '') => (summary === '' ? '主' : classifyClause(summary));

/** 红袖标巡逻队3月组建，68名队员来自党员、退役军人和保安; 40余名护河队队员中有党员、商户等. */
function tellTeam(matter: MatterOf<'组织'>, voice: Voice): readonly Sentence[] {
  const { people, members, leader, change, name } = matter.row;
  if (!people) return [];
  const names = namesOf(name);
  const led = { 牵头: leader, 简介: cut(matter.summary, voice), 成效: came(matter.result) };
  const from = members.length > 0 ? closeList(members) : undefined;
  const link = from && patternWords(members.at(-1) === '等' ? '中有' : '来自');
  const isTeam = wordsOf(names).endsWith('队');
  const filled = change ? undefined : filledPosts(matter, led.成效);
  if (filled) return [filled];
  const 员 = patternWords(isTeam ? '队员' : '成员');
  // 站长1人、副站长1人…: each part with its number, which makes up the whole.
  const counted = members.every((member) => /\d/.test(member));
  if (change)
    return [
      say('队伍变动', '名', [matter], {
        队伍: names,
        时: whenOf(matter, '月', voice),
        变动: change,
        ...(from && !counted
          ? { 人数: quantityPiece(people), 员, 连: link, 构成: from }
          : { 有: [员, ...quantityPiece(people)], 其中: from }),
        ...led,
      }),
    ];
  // “学雷锋志愿者”队伍: its people are no 队伍队员.
  if (from && wordsOf(names).endsWith('队伍'))
    return [say('队伍有', '名', [matter], { 队伍: names, 人数: quantityPiece(people), 连: link, 构成: from, ...led })];
  if (!from && kindOf(matter.summary) !== '主' && !leader)
    return [
      say('队伍做', '数', [matter], { 人数: quantityPiece(people), 队伍: names, 简介: led.简介, 成效: led.成效 }),
    ];
  if (!from) return [say('队伍数', '名', [matter], { 队伍: names, 人数: quantityPiece(people), ...led })];
  return [
    say('队伍', '数', [matter], {
      人数: quantityPiece(people),
      队伍: isTeam ? [...names.slice(0, -1), `${names.at(-1)}${patternWords('队员').slice(1)}`] : names,
      连: link,
      构成: from,
      ...led,
    }),
  ];
}

/** 支委配齐配强 of 社区党支部委员会, 5人 → 社区党支部配齐配强支委5人: a board that its members fill is not what 有. */
function filledPosts(matter: MatterOf<'组织'>, 成效: Slot): Sentence | undefined {
  const [first = '', ...rest] = clauses(matter.summary ?? '');
  const [, posts, filled] = /^([^\d]{2,6}?)(配齐配强|选齐配强|配强|配齐)$/.exec(first) ?? [];
  const body = matter.row.name.join().replace(/(?:委员会|支委会|班子|委)$/, '');
  if (!posts || !filled || matter.row.name.length > 1) return undefined;
  const people = matter.row.people ? quantityPiece(matter.row.people) : [];
  const slots = { 主: body, 变动句: [filled, posts, ...people], 牵头: matter.row.leader, 简介: asPieces(rest), 成效 };
  return say('组织', '主', [matter], slots, body);
}

/** The last of a list that is whole is joined by 和, where it stands at the end of a clause. */
const closeList = (members: readonly string[]) =>
  listedPieces(
    members.map((who) => [who]),
    members.at(-1) === '等' ? '、' : '和',
  );

/** 召开在职党员大会, and set something up at it. */
const convened = ({ title, name }: DeedParts): string => (title.kind === '事件' ? predicate(title) : name);

const tail = ({ 简介, 成效 }: Slots): Pieces =>
  [简介, 成效].flatMap((slot) => (slot === undefined ? [] : ['，', ...(typeof slot === 'string' ? [slot] : slot)]));

/** 建成, 建在老厂地块: where it was built. */
const builtAt = (summary = '', change = ''): string | undefined =>
  /[建设立]/.test(change) ? /^(?:建|设|办|选址|落户|位|坐落)[在于]([^，；。]{2,})/.exec(summary)?.[1] : undefined;

/** What somebody does to a thing, whoever the summary tells of. */
const DONE_TO = /^(?:安装|加装|设置|增设|添置|购置|配备|更换|铺设|架设|新增|建立|搭建)$/;

/** 由原来的社区景观池改造，用水全部来自雨水 → what it was before, and what else is said. */
function turnedInto(
  [first = '', ...rest]: readonly string[],
  change: string,
): readonly [string, ...string[]] | undefined {
  const [, from] = /^由([^，]{2,}?)(?:改[造建装]?|翻建|扩建|升级)(?:而?成|而来)?$/.exec(first) ?? [];
  return from && /^(?:改造|改建|改装|翻建|扩建|升级)$/.test(change) ? [from, ...rest] : undefined;
}

/** What there is: opened or built this year, with what it has; how many and for how many; or its name alone. */
function tellFacility(matter: MatterOf<'阵地'>, voice: Voice): readonly Sentence[] {
  const { row } = matter;
  const names = namesOf(row.name);
  const both = { 简介: cut(matter.summary, voice), 成效: came(matter.result) };
  const items = [...row.equipment].sort((a, b) => (b.amount?.value ?? 0) - (a.amount?.value ?? 0));
  const [main, ...rest] = items;
  if (row.change) {
    const when = whenOf(matter, '月', voice);
    const has =
      row.equipment.length > 0
        ? fillPattern('配有', { 设施列: listedPieces(quantityList(row.equipment, true), '、') })
        : [];
    const area = row.area ? fillPattern('面积', { 面积: row.area }) : [];
    const said = [...area, ...(area.length > 0 && has.length > 0 ? ['，'] : []), ...has];
    const at = builtAt(matter.summary, row.change);
    const told = at
      ? cut(
          clauses(matter.summary ?? '')
            .slice(1)
            .join('，'),
          voice,
        )
      : both.简介;
    const slots = {
      简介: joined([...said, ...(said.length > 0 && told ? ['，'] : []), ...(told ?? [])]),
      成效: both.成效,
    };
    const became = turnedInto(clauses(matter.summary ?? ''), row.change);
    if (became) {
      const [from, ...rest] = became;
      const change = fillPattern('改造成', { 原: from, 动: row.change, 今: names });
      const 简介 = cut(rest.join('，'), voice);
      const made = { 主: community, 变动句: change, 简介, 成效: both.成效 };
      return [say('组织时', when ? '时' : '主', [matter], { 时: when, ...made }, community)];
    }
    const change = changeOf(names, row.change, row.amount);
    const itself = say('阵地', '名', [matter], {
      阵地: [...names, ...(row.amount ? quantityPiece(row.amount) : [])],
      时: when,
      变动: row.change,
      ...slots,
    });
    const done = say(
      '组织时',
      when ? '时' : '主',
      [matter],
      { 时: when, 主: community, 地: at, 变动句: changesOf([change]), ...slots },
      community,
    );
    if (at && !change.own) return [done];
    // 由老粮站改成 and 提供日托 are said of the place, 增设送餐点两处 of who did it.
    const [first = ''] = clauses(matter.summary ?? '');
    const acts =
      first === '' ||
      DONE_TO.test(row.change) ||
      (classifyClause(first) !== '主' &&
        !first.startsWith('由') &&
        !WORDS.serves.some((verb) => first.startsWith(verb)));
    const inFront = say(
      '组织',
      '主',
      [matter],
      { 主: community, 变动句: joined([...(when ? [when] : []), ...changesOf([change])]), ...slots },
      community,
    );
    return change.own || !acts ? [itself] : when ? [done, inFront] : [done];
  }
  if (row.amount || row.capacity)
    return [
      say('场所', '名', [matter], {
        场所: names,
        数量: row.amount ? quantityPiece(row.amount) : (row.area ?? patternWords('一处')),
        设施: row.equipment.length > 0 ? listedPieces(quantityList(row.equipment, true)) : undefined,
        容量: row.capacity,
        用途: row.use ?? (row.capacity ? patternWords('使用') : undefined),
      }),
    ];
  if (main?.amount)
    return [
      {
        ...say('设施', '名', [matter], {
          名列: names,
          主设施: quantityList([main])[0],
          设施列: rest.length > 0 ? listedPieces(quantityList(rest, true)) : undefined,
        }),
        groups: 1,
      },
    ];
  if (isLand(matter)) return [tellLand([matter])];
  const use = row.use && (classifyClause(row.use) === '述' ? patternWords('用于', { 用途: row.use }) : undefined);
  const said = [row.area ? patternWords('面积', { 面积: row.area }) : undefined, use].filter(
    (one) => one !== undefined,
  );
  const 简介 = joined([said.join('，'), ...(said.length > 0 && both.简介 ? ['，'] : []), ...(both.简介 ?? [])]);
  return [say('设有', '主', [matter], { 名列: names, 简介: 简介, 成效: both.成效 }, community)];
}

/** 林地 16000亩: nothing that was set up. */
export const isLand = ({ row, summary, result }: MatterOf<'阵地'>): boolean =>
  !row.change && !summary && !result && !row.use && row.equipment.length === 0 && /[亩顷]$/.test(row.area ?? '');

/** 社区有林地16000亩、耕地580亩. */
export function tellLand(all: readonly MatterOf<'阵地'>[]): Sentence {
  const list = all.map(({ row }): Pieces => [...namesOf(row.name), row.area ?? '']);
  return { ...say('现有数', '主', all, { 主: community, 数据列: strung(list, '、') }, community), groups: 1 };
}

/** A practice with a name of its own. */
export function tellPractice(matter: MatterOf<'做法'>, voice: Voice): readonly Sentence[] {
  const { row } = matter;
  const when = whenOf(matter, '月', voice);
  const doer = doerOf([matter], voice);
  const data = row.quantities.length > 0 ? listedPieces(quantityList(row.quantities), '、') : undefined;
  // 推行垃圾规范化处置 with 在全市率先推行 → 在全市率先推行垃圾规范化处置.
  const [first = '', ...others] = clauses(matter.summary ?? '');
  const how = row.change !== undefined && first.endsWith(row.change) && lacksObject(first) ? first : undefined;
  const said = how ? others.join('，') : matter.summary;
  // 划分责任区5片 comes before who looks after them.
  const ready = row.quantities.every(({ name }) => PREPARES.test(name));
  return [
    say(
      '做法',
      '主',
      [matter],
      {
        主: voice.also ? patternWords('还') : doer,
        变动: `${when && when !== '全年' ? when : ''}${how ?? row.change ?? patternWords('建立')}`,
        做法: row.name,
        ...(ready ? { 先: data, 简介: cut(said, voice) } : { 简介: cut(said, voice), 数据: data }),
        成效: came(matter.result),
      },
      doer,
    ),
  ];
}

/** What was spent, in one sentence: 社区投入86万元用于甲，从乙中投入近12万元用于丙. */
export function tellInvestments(all: readonly MatterOf<'投入'>[], voice: Voice): readonly Sentence[] {
  const told = all.filter(({ row }) => row.amount);
  const [first] = told;
  // 购买演出服装10套 of which nobody knows the price: what was done, and by what means.
  const unpriced = all
    .filter(({ row }) => !row.amount)
    .map((matter): Sentence => {
      const { name, source } = matter.row;
      const 来源 = source && (/资金|经费|款$|费$/.test(source) ? source : patternWords('资金', { 来源: source }));
      const 项目 = classifyClause(name) === '述' ? name : patternWords('开展某事', { 名: name });
      const 简介 = cut(matter.summary, voice);
      const slots = { 主: community, 时: whenOf(matter, '月', voice), 来源: 来源?.replace(/^社区/, ''), 项目, 简介 };
      return say('投入做', '主', [matter], slots, community);
    });
  if (!first) return unpriced;
  const when = told.length === 1 ? whenOf(first, '月', voice) : undefined;
  const sums = told.filter(({ row }) => row.sumOf.length > 0);
  const partsOf = ({ row }: MatterOf<'投入'>) => told.filter(({ id = '' }) => row.sumOf.includes(id));
  const parts = new Set(sums.flatMap(partsOf));
  const others = told.filter((one) => !sums.includes(one) && !parts.has(one));
  const list = [...sums.filter((one) => !parts.has(one)), ...others].map((matter): Pieces => {
    const { row } = matter;
    const of = partsOf(matter).map(
      ({ row: { name, amount } }): Pieces => [name, ...(amount ? quantityPiece(amount) : [])],
    );
    const slots = { 来源: row.source, 金额: row.amount && quantityPiece(row.amount), 项目: row.name };
    const 简介 = cut(matter.summary, { ...voice, clauses: 1 });
    if (row.sumOf.length === 0) return fillPattern('一投', { ...slots, 简介 });
    return fillPattern('共投', { ...slots, 简介, 其中: of.length > 0 ? strung(of, '、') : undefined });
  });
  const priced = { 时: when, 主: community, 投入列: strung(list, '；') };
  return [say('投入', when ? '时' : '主', told, priced, community), ...unpriced];
}
