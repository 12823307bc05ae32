import type { Matter } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Voice } from '../voice.js';
import { changeOf, changesOf, namesOf } from './changes.js';
import { countedNames } from './counted-names.js';
import { tellOrganisation } from './tell-organisation.js';
import { type ChangedThing, doerBeside, doerOf, sayThing, whenChanged } from './thing-sentence.js';

/** Two and more that changed in the same stretch of time and of which no more is said, in one sentence. */
function tellChanges(all: readonly ChangedThing[], voice: Voice): readonly Sentence[] {
  const when = whenChanged(all[0] as Matter, voice);
  // 甲公厕、乙公厕和丙广场: what shares its verb with others is no list within a list.
  const alone = ({ row }: ChangedThing) => all.filter((one) => one.row.change === row.change).length === 1;
  const list = all.map((one) => {
    const { names, amount } =
      one.kind === '组织'
        ? countedNames(one.row)
        : { names: namesOf(one.row.name, alone(one) ? undefined : '、'), amount: one.row.amount };
    return changeOf(names.concat(aside(one)), one.row.change ?? '', amount);
  });
  const ordered = [...list.filter(({ own }) => !own), ...list.filter(({ own }) => own)];
  const doer = doerOf(all, voice);
  const subject = ordered[0]?.own ? undefined : doer;
  const slots = { 时段: when, 主: subject && doerBeside(subject, ordered[0]?.what ?? []), 变动列: changesOf(ordered) };
  return [{ ...sayThing('变动', when ? '时' : '主', all, slots, subject), groups: 1 }];
}

/** 乒乓队（8名）、舞队（10名） of one time: bodies that are named at once, with how many are in each. */
export const namesAtOnce = (all: readonly ChangedThing[]): boolean =>
  all.filter((one) => isBareChange(one) && one.kind === '组织' && one.row.people).length > 1;

/**
 * Several changes: those of which no more is said in one sentence, where the first of them stands; each other one for itself. `alike`: others of the
 * section are named so, and how many are in it is said in one way.
 */
export function changeSentences(
  all: readonly ChangedThing[],
  voice: Voice,
  alike = false,
): readonly (readonly Sentence[])[] {
  const apart = withResultApart(all);
  const bare = all.filter((one) => one === apart || isBareChange(one));
  const few = bare.length < (alike && bare.some((one) => one.kind === '组织' && one.row.people) ? 1 : 2);
  return all.flatMap((one): readonly (readonly Sentence[])[] => {
    if (few || !bare.includes(one)) return [tellOrganisation(one, voice)];
    if (one !== bare[0]) return [];
    const came = apart ? [sayThing('自述', '人', [apart], { 简介: sinceThen(apart) })] : [];
    return [...tellChanges(bare, voice), ...came].map((sentence) => [sentence]);
  });
}

/**
 * The only body of several whose result is a sentence on itself (股份公司“一肩挑”比例提高 of 股份合作公司): it is named with the others, and what came of
 * it is said behind all of them.
 */
function withResultApart(all: readonly ChangedThing[]): ChangedThing | undefined {
  const [only, ...more] = all.filter(({ result }) => result);
  if (!only?.result || more.length > 0 || only.kind !== '组织' || !isBareChange({ ...only, result: undefined }))
    return undefined;
  const names = only.row.name.some((name) => shareRun(name, only.result ?? '', 2));
  return names && classifyClause(only.result) === '主' ? only : undefined;
}

/** 换届后，股份公司“一肩挑”比例提高: what several changes are behind says which of them it came of. */
function sinceThen({ row: { change = '' }, result = '' }: ChangedThing): string {
  const since = /^(?:换届|改选|整合|合并|调整)/.exec(change);
  return (since ? patternWords('某事后', { 事: since[0] }) : '') + withoutEnd(result);
}

/** Nothing but what became of it: it shares a sentence with others. Whatever else was typed has one of its own. */
function isBareChange(one: ChangedThing): boolean {
  if (one.result || (one.summary && !isAside(one))) return false;
  if (one.kind === '阵地') {
    const { area, use, capacity, equipment, cause } = one.row;
    return !area && !use && !capacity && equipment.length === 0 && !cause;
  }
  return one.row.leader === undefined && countedNames(one.row).members.length === 0;
}

/** What is said of a body in brackets behind its name, where several are named at once: 乒乓队（8名，平均年龄53岁）. */
const aside = (one: ChangedThing): Pieces => {
  const people = one.kind === '组织' && one.row.people ? quantityPiece(one.row.people) : [];
  const said = isAside(one) ? [withoutEnd(one.summary ?? '')] : [];
  const all = strung(
    [people, said].filter((part) => part.length > 0),
    '，',
  );
  return all.length > 0 ? ['（', ...all, '）'] : [];
};

/** A summary that is one short clause with a number and no act: 平均年龄53岁. */
export const isAside = ({ kind, summary = '' }: Pick<ChangedThing, 'kind' | 'summary'>): boolean =>
  kind === '组织' && /^[^，；。]{2,10}$/.test(summary.trim()) && /\d/.test(summary) && classifyClause(summary) === '主';
