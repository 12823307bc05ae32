import { englishName, isInHours, type Kind } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, isCountName } from '../../ledger/vocabulary/fields.js';
import { fieldName, isNote, nearestKey, normaliseKey } from '../../ledger/vocabulary/keys.js';
import type { FieldName, Role } from '../column.js';
import { GENERIC_GROUP, PARTS_OF_DATE, PRIVATE, ROW_NUMBERS } from './headers.js';

/**
 * A role, and how near the header is to the field's own name: 0 that name, then its other names in the order of the vocabulary, then
 * those of spreadsheets, then names with something around them. Of two columns for one field the nearer one counts.
 */
export interface Match {
  readonly role: Role;
  readonly rank: number;
}

const SHEET_WORD = 50;
const SURROUNDED = 100;

const WORDS: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(ACTIVITY).flatMap(([name, { headers }]) =>
    headers.map((word) => [normaliseKey(word), name as FieldName] as const),
  ),
);

/** What may stand in brackets behind a header without changing what a number means. (分钟) and (万人) do. */
const HARMLESS_UNIT =
  /^(?:单位)?[:：]?(?:人|名|位|场|次|小时|时|h|个|必填|选填|可不填|没有可不填|数字|合计|总计|共计)*$/iu;

/** The role of a header, given the headers above it where there are any: 参加情况 over 人数. Undefined where nobody knows the word. */
export function matchHeader(labels: readonly string[]): Match | undefined {
  const own = labels.at(-1) ?? '';
  const groups = labels.slice(0, -1).filter((group) => group !== own);
  if (labels.some(isPrivate)) return { role: { kind: 'none', why: 'private' }, rank: 0 };
  // 合计 below 参加人数, beside its parts, is all of them.
  const all = groups.at(-1);
  if (all !== undefined && ALL.test(bare(own))) {
    const whole = matchWord(all);
    return whole && { ...whole, rank: whole.rank + SURROUNDED };
  }
  const group = groups
    .filter((text) => !GENERIC_GROUP.test(bare(text)))
    .map((text) => bare(text).replace(/(?:情况|信息|数据|统计)$/u, ''));
  if (group.length === 0) return matchWord(own);
  const joined = matchWord(`${group.join('')}${own}`);
  if (joined) return { ...joined, rank: joined.rank + SURROUNDED };
  // 人数 below 老年人 is not everybody's: what counts has to be named in full.
  const alone = matchWord(own);
  return alone && !counts(alone.role) ? alone : undefined;
}

export const isPrivate = (label: string): boolean => PRIVATE.test(bare(label));

const ALL = /^(?:合计|总计|小计|共计|总数|总人数|总人次)$/u;

const counts = (role: Role) => role.kind === 'pair' || (role.kind === 'field' && isCountName(role.name));

function matchWord(label: string): Match | undefined {
  const plain = bare(label);
  if (plain === '') return undefined;
  if (ROW_NUMBERS.has(plain.toLowerCase())) return { role: { kind: 'none', why: 'number' }, rank: 0 };
  const part = PARTS_OF_DATE[plain];
  if (part) return { role: { kind: 'part', part }, rank: 0 };
  if (isNote(plain)) return { role: { kind: 'note' }, rank: plain === '备注' ? 0 : 1 };
  const known = knownName(label) ?? knownName(plain);
  if (known) return { role: roleOf(known), rank: rankOf(known, plain) };
  const [, word = '', bracket = ''] = /^(?=.*[)\]】]$)(.+?)[([【](.*)[)\]】]$/u.exec(plain) ?? [];
  const inner = word === '' ? undefined : knownName(word);
  if (inner && (!counts(roleOf(inner)) || HARMLESS_UNIT.test(bracket)))
    return { role: roleOf(inner), rank: rankOf(inner, word) + SURROUNDED };
  return pairOf(plain);
}

const knownName = (word: string): FieldName | undefined =>
  (fieldName(ACTIVITY, word) as FieldName | undefined) ?? WORDS.get(normaliseKey(word));

function rankOf(name: FieldName, word: string): number {
  const { zh, synonyms, headers } = ACTIVITY[name];
  const at = [zh, englishName(name), ...synonyms].findIndex((known) => normaliseKey(known) === normaliseKey(word));
  return at >= 0 ? at : SHEET_WORD + headers.findIndex((known) => normaliseKey(known) === normaliseKey(word));
}

const roleOf = (name: FieldName): Role => ({ kind: 'field', name });

/** 志愿者人数+小时, 志愿者人次/服务时长: two fields that count, in one column. */
function pairOf(plain: string): Match | undefined {
  const parts = plain.split(/[+/、及和与]/u);
  const names = parts.map(knownName);
  const known = names.filter((name) => name !== undefined);
  return parts.length === 2 &&
    known.length === 2 &&
    known.every((name) => counts(roleOf(name))) &&
    known[0] !== known[1]
    ? { role: { kind: 'pair', names: known }, rank: SURROUNDED }
    : undefined;
}

/** Without width, spaces, marks of a required column and a colon at the end. */
export const bare = (label: string): string =>
  label
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/^[*※★]+|(?<![*※★:])[*※★:]+$/gu, '')
    .replace(/^其中:/u, '其中')
    .replace(/^其中(?!未成年人$|志愿者$)/u, '');

/** What a header is about by its last word, and the kinds of fields that can be meant. A column of minutes or of names is near to none. */
const SUBJECTS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/分钟|万|千|元|%|率|占比|姓名|签到|签退|统计日期|填报|登记|审核/u, []],
  [/时长|小时|工时|时数/u, ['decimal']],
  [/日期|时间|日$/u, ['date', 'time']],
  [/人数|人次|场次|场数|次数|数量?$/u, ['count']],
];

const MINUTES = /[([]?(?:单位:?)?分钟数?[)\]]?|[(](?:分|min)[)]|\/分$/iu;

/** Whether a column counts minutes. */
export const isInMinutes = (labels: readonly string[]): boolean => MINUTES.test(bare(labels.at(-1) ?? ''));

/** The field of hours that a column of minutes is about, by its Chinese name: 服务时长(分钟), 服务分钟数. */
export function minutesOf(labels: readonly string[]): string | undefined {
  const word = bare(labels.at(-1) ?? '');
  if (!MINUTES.test(word)) return undefined;
  const names = ['', '时长'].map((hours) => knownName(word.replace(MINUTES, hours)));
  const name = names.find((found) => found !== undefined && isInHours(ACTIVITY[found]));
  return name && ACTIVITY[name].zh;
}

/** How offices call what sorts activities. */
const KINDS_OF_THINGS = /(?:大类|小类|类别|类型|种类|领域|板块|条线)$/u;

/** The field that an unknown header was perhaps meant to be, by its Chinese name: never one of another kind, nor for a part of what stands above it. */
export function nearestField(labels: readonly string[]): string | undefined {
  const word = bare(labels.at(-1) ?? '');
  if (KINDS_OF_THINGS.test(word)) return ACTIVITY.category.zh;
  const near = nearestKey(ACTIVITY, word);
  const kind = Object.values(ACTIVITY).find(({ zh }) => zh === near)?.kind;
  if (near === undefined || kind === undefined) return undefined;
  const kinds = SUBJECTS.find(([about]) => about.test(word))?.[1];
  const isPart = labels.slice(0, -1).some((group) => !GENERIC_GROUP.test(bare(group)));
  if (kinds) return kinds.includes(kind) && !isPart ? near : undefined;
  return isPart || kind === 'decimal' || kind === 'count' ? undefined : near;
}
