import { type Deed, isDeed, type Matter, type MatterOf } from '../../matters/matter.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';
import { closeList } from '../things/led-by.js';
import { timeOf } from '../when.js';

type Thing = MatterOf<'组织'> | MatterOf<'阵地'>;
const isThing = (matter: Matter): matter is Thing => matter.kind === '组织' || matter.kind === '阵地';

/**
 * A body or a place that a row of its own sets up is that row: 商圈联盟会 (成立, 2月4日) and 商圈联盟会成立 of the same day are one thing, told once, and so are
 * 骑手驿站 (启用) and what began there. A body of which nothing is known but a number that a deed counts is told with the deed.
 */
export function withThingsOnce(all: readonly Matter[]): readonly Matter[] {
  const gone = new Set<Matter>();
  const grown = new Map<Matter, Deed>();
  const deeds = all.filter(isDeed);
  for (const thing of all.filter(isThing)) {
    const deed = deeds.find((one) => !grown.has(one) && setsUp(one, thing));
    if (deed) grown.set(deed, withThing(deed, thing));
    if (deed || (isOnlyCounted(thing) && deeds.some((one) => counts(one, thing) && isOfItsTime(one, thing))))
      gone.add(thing);
  }
  return gone.size === 0 ? all : all.filter((one) => !gone.has(one)).map((one) => grown.get(one) ?? one);
}

const plain = (text: string): string => text.replace(/[“”]/g, '');

/** What a title says of a body or a place behind its name; nothing, where what began there has its name. */
const SET_UP = /^(?:正式)?(?:成立|组建|建会|建站|揭牌|挂牌|启用|投用|建成)?(?:大会|会议|仪式)?$/;
/** A time that is no stretch of the year. */
const STRETCH = /至|全年|每|[上下]半年|季度|常年|定期/;

function setsUp(deed: Deed, { row }: Thing): boolean {
  const [name = '', ...others] = row.name;
  const { change, id: _i, name: _n, when: _w, topics: _t, summary: _s, ...more } = row;
  const { members: _m = [], type: _y, ...rest } = more as typeof more & { members?: readonly string[]; type?: string };
  if (!change || others.length > 0 || !Object.values(rest).every(isNothing)) return false;
  const title = plain(deed.row.title);
  const own = plain(name);
  if (title !== change + own && !(title.startsWith(own) && SET_UP.test(title.slice(own.length)))) return false;
  const [one, other] = [timeOf(deed), row.when];
  if (!one || !other || one.start.slice(0, 7) !== other.start.slice(0, 7)) return false;
  const once = (deed.row.sessions ?? 1) === 1 && deed.row.asTyped.sessions === undefined;
  return once && !STRETCH.test(deed.row.time?.text ?? '');
}

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** 楼宇联合工会建会 → 成立楼宇联合工会; who is in it stands before what it does. */
function withThing(deed: Deed, { row, summary, result }: Thing): Deed {
  const [name = ''] = row.name;
  const { change = '' } = row;
  const kept = plain(deed.row.title).includes(change);
  const members = 'members' in row ? row.members : [];
  const made = members.length === 0 ? '' : wordsOf(fillPattern('由谁组成', { 谁: closeList(members) }));
  const parts = [made, summary, deed.summary].filter((part, at, both) => part && both.indexOf(part) === at);
  const said = parts.length > 0 ? parts.join('，') : undefined;
  const results = [deed.result, result].filter((one) => one !== undefined);
  return {
    ...deed,
    summary: said,
    result: results.length > 0 ? results.join('，') : undefined,
    row: { ...deed.row, title: kept ? deed.row.title : change + name, summary: said },
  };
}

/** 科普橱窗3个, new in 3月, and the deed of 3月. */
const isOfItsTime = (deed: Deed, { row: { change, when } }: Thing): boolean =>
  (change === undefined && when === undefined) || timeOf(deed)?.start.slice(0, 7) === when?.start.slice(0, 7);

/** 边贸互助组14个, and nothing else but when it came. */
function isOnlyCounted({ row, summary, result }: Thing): boolean {
  const { id: _i, name, amount, topics: _t, change: _c, when: _w, ...more } = row;
  const { type: _y, ...rest } = more as typeof more & { type?: string };
  return (
    summary === undefined &&
    result === undefined &&
    name.length === 1 &&
    amount !== undefined &&
    Object.values(rest).every(isNothing)
  );
}

const counts = ({ row }: Deed, thing: Thing): boolean =>
  row.quantities.some(
    ({ name, amount }) =>
      name.length > 1 && amount?.text === thing.row.amount?.text && thing.row.name[0]?.endsWith(name) === true,
  );
