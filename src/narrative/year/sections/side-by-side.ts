import { isDeed, type Matter } from '../../matters/matter.js';

/** What every name holds, and what nothing is known by. */
const EVERYWHERE =
  /社区|村里|全村|党支部|党组织|党总支|党委|志愿服务|志愿者?|居民|村民|群众|工作|活动|小组|领导|服务|中心|管理|建设|制度|队伍/g;
const plain = (text: string): string => text.replace(EVERYWHERE, '，');

/** What a row is called; role models that nobody named are what they were chosen as. */
export const nameOf = ({ row }: Matter): string =>
  'title' in row ? row.title : [row.name ?? ('type' in row ? row.type : undefined) ?? ''].flat().join('，');

/** Where a row speaks of what has a name: its own name, where it was and who did it. */
const speaksIn = (matter: Matter): string =>
  isDeed(matter)
    ? [nameOf(matter), matter.row.place, matter.row.host, ...matter.row.participants, ...matter.row.lecturers]
        .flatMap((part) => part ?? [])
        .join('，')
    : nameOf(matter);

/** Characters; where a sign is among them (党建+) three are enough. */
const LIKE = 4;
/** 护院队 in 护院队巡查: a whole name. */
const WHOLE = 3;
const SIGNED = /(?<=[“，]|^)\p{Script=Han}{2}[^\p{Script=Han}，、“”\d]/gu;

/** One of several teams is none of what the others are about. */
const isSeveral = ({ row }: Matter): boolean => 'name' in row && Array.isArray(row.name) && row.name.length > 1;

/** The runs of a name that it could be known by. */
function runsOf(name: string): readonly string[] {
  const text = plain(name);
  const runs = [...text].slice(LIKE - 1).map((_, at) => text.slice(at, at + LIKE));
  return [...runs.filter((run) => !/[，、“”]/.test(run)), ...(text.match(SIGNED) ?? [])];
}

/** Whether a row is about a thing that another row is: the 顾问团 and what it did, a way of working and what was done in it. What a third speaks of is what the whole is about. */
function isBeside(thing: Matter, other: Matter, all: readonly string[]): boolean {
  if (isDeed(thing) || [thing, other].some((one) => one.kind === '荣誉' || one.kind === '典型' || isSeveral(one)))
    return false;
  const name = nameOf(thing);
  const said = speaksIn(other);
  const quoted = name.match(/“[^“”]{2,}”/g) ?? [];
  // 蛋鸡养殖场 is not all that 谋划肉羊、蛋鸡养殖 is about.
  const runs = thing.kind === '组织' || thing.kind === '做法' ? runsOf(name) : [];
  const known = runs.length > 0 ? runs : name.length >= WHOLE ? [name] : [];
  return (
    quoted.some((one) => said.includes(one)) ||
    known.some((run) => said.includes(run) && all.filter((text) => text.includes(run)).length <= 2)
  );
}

/** Whether one of two rows is about a thing that the other is. */
export const areBeside = (a: Matter, b: Matter, texts = [a, b].map(speaksIn)): boolean =>
  isBeside(a, b, texts) || isBeside(b, a, texts);

/** Rows in their order, but that what is about one thing stands side by side, where the first of it does; what stands behind such a thing stays. */
export function sideBySide(matters: readonly Matter[]): readonly Matter[] {
  const texts = matters.map(speaksIn);
  const isPlaced = (one: Matter) => {
    const before = matters[matters.indexOf(one) - 1];
    if (before === undefined) return false;
    // 综治例会 and 平安创建会议: meetings one after the other are in their order.
    return areBeside(before, one, texts) || (before.kind === '会议' && one.kind === '会议');
  };
  const left = [...matters];
  const all: Matter[] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const of = first;
    const beside = left.filter((other) => areBeside(of, other, texts) && (left[0] === other || !isPlaced(other)));
    for (const one of beside) left.splice(left.indexOf(one), 1);
    all.push(of, ...beside);
  }
  return all;
}
