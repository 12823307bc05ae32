import type { Quantity } from '../ledger/vocabulary/field.js';
import { WORDS } from '../standards.js';
import { clauses, numberGroups, trimmed } from './clauses.js';
import { quantityList, quantityPiece } from './count-piece.js';
import { asPieces, deedParts } from './deed-parts.js';
import { fillPattern, type Slots } from './fill-pattern.js';
import type { Deed, Matter, MatterOf } from './matter.js';
import { joined, listedPieces, type Pieces, strung, wordsOf } from './piece.js';
import type { Opening, Sentence } from './section.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';

const community = '社区';

function say(pattern: string, opening: Opening, matter: readonly Matter[], slots: Slots, subject?: string): Sentence {
  const told = matter.flatMap(({ summary, result }) => [...clauses(summary ?? ''), ...(result ? [result] : [])]);
  return { pattern, opening, pieces: fillPattern(pattern, slots), told: matter, groups: numberGroups(told), subject };
}

const cut = (text: string | undefined, voice: Voice) => asPieces(trimmed(clauses(text ?? ''), voice.clauses));
const whole = (text: string | undefined) => text?.trim().replace(/(?<![。；])[。；]+$/, '');

/** 鸿发党支部、阳基御龙山党支部 → 鸿发、阳基御龙山党支部: a tail that all names share is said once. */
export function namesOf(names: readonly string[]): Pieces {
  const [first = ''] = names;
  let tail = 0;
  const closed = names.filter((name) => name !== '等');
  while (
    tail < first.length - 1 &&
    closed.every((name) => name.length > tail + 1 && name.endsWith(first.slice(-tail - 1)))
  )
    tail += 1;
  if (tail < 2 || closed.length < 2) return listedPieces(names.map((name) => [name]));
  return listedPieces(
    closed.map((name, index) => [index < closed.length - 1 ? name.slice(0, -tail) : name]),
    '、',
  );
}

/** 6个股份合作公司完成换届, 新建城中村党支部3个, 鸿发党支部补选委员. */
export function changeOf(names: Pieces, change: string, amount: Quantity | undefined): Pieces {
  const count = amount ? quantityPiece(amount) : [];
  if (WORDS.changes.完成.includes(change)) return joined([...count, ...names, '完成', change]);
  return joined(WORDS.changes.前.includes(change) ? [change, ...names, ...count] : [...names, ...count, change]);
}

type Changed = MatterOf<'组织'> | MatterOf<'阵地'>;

/** Two and more that changed in the same stretch of time, in one sentence; what became of it in a second. */
export function tellChanges(all: readonly Changed[], voice: Voice): readonly Sentence[] {
  const when = whenOf(all[0] as Matter, '月', voice);
  const list = all.map(({ row }) => changeOf(namesOf(row.name), row.change ?? '', row.amount));
  const first = say('变动', when ? '时' : '数', all, { 时段: when, 变动列: strung(list, '，') });
  const after = all.filter(({ result }) => result);
  const why = all
    .filter(({ summary }) => summary)
    .flatMap((one) => tellOrganisation({ ...one, row: { ...one.row, change: undefined } } as Changed, voice));
  return [
    { ...first, groups: 1 },
    ...after.map((one) => say('变动后', '名', [one], { 名: one.row.change ?? '', 今昔: whole(one.result) })),
    ...(after.length === 0 ? why.slice(0, 1) : []),
  ];
}

/** Who acts, by whom they are led, what they do. A meeting of the same matter goes before what it set up. */
export function tellOrganisation(matter: Changed, voice: Voice, meeting?: Deed): readonly Sentence[] {
  const { row } = matter;
  const names = namesOf(row.name);
  const both = { 简介: cut(matter.summary, voice), 成效: whole(matter.result) };
  if (matter.kind === '阵地') return tellFacility(matter, voice);
  const { people, members, leader, change } = matter.row;
  if (people) {
    const open = members.at(-1) === '等';
    const from =
      members.length > 0
        ? listedPieces(
            members.map((who) => [who]),
            '、',
          )
        : undefined;
    const led = { 牵头: leader, ...both };
    return [
      say('队伍', '数', [matter], {
        人数: quantityPiece(people),
        队伍: [...names, ...(wordsOf(names).endsWith('队') ? ['员'] : [])],
        连: from && (open ? '中有' : '来自'),
        构成: from && closeList(members),
        ...led,
      }),
      ...(from ? [] : [say('队伍数', '名', [matter], { 队伍: names, 人数: quantityPiece(people), ...led })]),
    ];
  }
  if (change) {
    const when = whenOf(matter, '月', voice);
    const clause = changeOf(names, change, row.amount);
    const before = WORDS.changes.前.includes(change);
    if (!before) return [say('变动', when ? '时' : '名', [matter], { 时段: when, 变动列: [...clause, ...tail(both)] })];
    const met =
      meeting && [deedParts(meeting, voice).name, ...trimmed(deedParts(meeting, voice).summary, 1)].join('，');
    return [
      say(
        '组织',
        '主',
        meeting ? [meeting, matter] : [matter],
        {
          主: community,
          会议: met,
          变动句: joined([...(when && when !== '年内' && !meeting ? [when] : []), ...clause]),
          牵头: leader,
          ...both,
        },
        community,
      ),
    ];
  }
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

/** The last of a list that is whole is joined by 和, where it stands at the end of a clause. */
const closeList = (members: readonly string[]) =>
  listedPieces(
    members.map((who) => [who]),
    members.at(-1) === '等' ? '、' : '和',
  );

const tail = ({ 简介, 成效 }: Slots): Pieces =>
  [简介, 成效].flatMap((slot) => (slot === undefined ? [] : ['，', ...(typeof slot === 'string' ? [slot] : slot)]));

/** What there is: opened or built this year, with what it has; how many and for how many; or its name alone. */
function tellFacility(matter: MatterOf<'阵地'>, voice: Voice): readonly Sentence[] {
  const { row } = matter;
  const names = namesOf(row.name);
  const both = { 简介: cut(matter.summary, voice), 成效: whole(matter.result) };
  const items = [...row.equipment].sort((a, b) => (b.amount?.value ?? 0) - (a.amount?.value ?? 0));
  const [main, ...rest] = items;
  if (row.change) {
    const when = whenOf(matter, '月', voice);
    const has =
      row.equipment.length > 0 ? fillPattern('配有', { 设施列: listedPieces(quantityList(row.equipment, true)) }) : [];
    const area = row.area ? fillPattern('面积', { 面积: row.area }) : [];
    const said = [...area, ...(area.length > 0 && has.length > 0 ? ['，'] : []), ...has];
    return [
      say('阵地', '名', [matter], {
        阵地: [...names, ...(row.amount ? quantityPiece(row.amount) : [])],
        时: when,
        变动: row.change,
        简介: joined([...said, ...(said.length > 0 && both.简介 ? ['，'] : []), ...(both.简介 ?? [])]),
        成效: both.成效,
      }),
    ];
  }
  if (row.amount || row.capacity)
    return [
      say('场所', '名', [matter], {
        场所: names,
        数量: row.amount ? quantityPiece(row.amount) : (row.area ?? '1处'),
        设施: row.equipment.length > 0 ? listedPieces(quantityList(row.equipment, true)) : undefined,
        容量: row.capacity,
        用途: row.use ?? (row.capacity ? '使用' : undefined),
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
  return [say('设有', '主', [matter], { 名列: names, ...both }, community)];
}

/** A practice with a name of its own. */
export function tellPractice(matter: MatterOf<'做法'>, voice: Voice): readonly Sentence[] {
  const { row } = matter;
  const when = whenOf(matter, '月', voice);
  return [
    say(
      '做法',
      '主',
      [matter],
      {
        主: voice.also ? '社区还' : community,
        变动: `${when && when !== '年内' && when !== '全年' ? when : ''}${row.change ?? '建立'}`,
        做法: row.name,
        简介: cut(matter.summary, voice),
        数据: row.quantities.length > 0 ? listedPieces(quantityList(row.quantities), '、') : undefined,
        成效: whole(matter.result),
      },
      community,
    ),
  ];
}

export function tellInvestment(matter: MatterOf<'投入'>, voice: Voice): readonly Sentence[] {
  const { row } = matter;
  if (!row.amount) return [];
  const when = whenOf(matter, '月', voice);
  return [
    say(
      '投入',
      when ? '时' : '主',
      [matter],
      {
        时: when,
        主: community,
        来源: row.source,
        金额: quantityPiece(row.amount),
        项目: row.name,
        简介: cut(matter.summary, voice),
      },
      community,
    ),
  ];
}
