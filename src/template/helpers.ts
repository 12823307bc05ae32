import type { HelperOptions } from 'handlebars';
import {
  type Fact,
  isChart,
  isFigure,
  isList,
  isPassage,
  isPhotos,
  isRecord,
  isTable,
  isTally,
} from '../facts/fact.js';
import { isBlank } from '../facts/figure.js';
import type { PhotosFact } from '../facts/photo.js';
import type { FactCell, TableFact } from '../facts/table.js';
import { tallyParts } from '../facts/tally.js';
import { type Want, wantOf } from '../facts/want.js';
import { trimBreaks } from './line-breaks.js';
import { mark } from './mark.js';
import type { Origin } from './rewrite.js';
import { isSupported } from './supported.js';
import type { Recorder, Value } from './template.js';
import { PUT } from './vocabulary.js';
import { withoutMissing } from './without-missing.js';

type Hash = Partial<Record<string, string | number>> & Origin;

const recorderOf = (options: HelperOptions): Recorder => options.data.recorder;

function writeMark(recorder: Recorder, value: Value): string {
  recorder.values.push(value);
  return mark(recorder.values.length - 1);
}

/** What a passage needs and the ledger lacks; its words in a working copy. */
function recordGap(options: HelperOptions, printed: boolean): string {
  const { 待补: asked, 所属: record, 名: name } = options.hash as Hash;
  const want = wantOf(record, name);
  const label = asked === undefined ? want.label : String(asked);
  addGap(options, { label, remedy: want.remedy }, printed);
  const recorder = recorderOf(options);
  return printed && recorder.draft ? writeMark(recorder, { type: 'gap', label }) : '';
}

/** A value that a sentence needs and the ledger lacks: a finished paper goes without the sentence. */
function recordHole(options: HelperOptions): string {
  return recordGap(options, true) || writeMark(recorderOf(options), { type: 'hole' });
}

function addGap(options: HelperOptions, { label, remedy }: Want, printed: boolean): void {
  const name = firstName(options);
  const [file, line, column] = JSON.parse((options.hash as Hash).位置) as [string, number, number];
  recorderOf(options).gaps.push({ name, label, remedy, printed, place: { file, line, column, length: name.length } });
}

const firstName = (options: HelperOptions) => (options.hash as Hash).路径.split(' ')[0] ?? '';

/** The facts that a helper was given: all its arguments but the last, which is Handlebars' own. */
function split(args: readonly unknown[]): { facts: readonly Fact[]; options: HelperOptions } {
  return { facts: args.slice(0, -1) as Fact[], options: args.at(-1) as HelperOptions };
}

/** Empty cells of a table and of captions are gaps like any other; what several photos of an activity lack is one. */
function putCells(value: Value, cells: readonly FactCell[], options: HelperOptions): string {
  const wants = cells.flatMap((cell) => (typeof cell === 'object' && cell.kind === 'missing' ? [cell] : []));
  const once = new Map(wants.map((want) => [want.label, want]));
  for (const want of value.type === 'photos' ? once.values() : wants) addGap(options, want, true);
  return writeMark(recorderOf(options), value);
}

/** A table or photos as this copy shows them: only a working copy has empty places. */
const shown = <T extends TableFact | PhotosFact>(fact: T, options: HelperOptions): T =>
  recorderOf(options).draft ? fact : withoutMissing(fact);

/** {{name}}: a mark for the value; a gap where the ledger says nothing. */
function put(fact: Fact, options: HelperOptions): string {
  const recorder = recorderOf(options);
  if (isTable(fact))
    return fact.rows.length > 0
      ? putCells({ type: 'table', table: shown(fact, options) }, fact.rows.flat(), options)
      : recordGap(options, true);
  if (isPhotos(fact)) {
    const captions = fact.photos.flatMap(({ caption }) => caption);
    return captions.length > 0
      ? putCells({ type: 'photos', photos: shown(fact, options) }, captions, options)
      : recordGap(options, true);
  }
  if (isChart(fact))
    return fact.categories.length > 0 ? writeMark(recorder, { type: 'chart', chart: fact }) : recordGap(options, true);
  if (isPassage(fact))
    return fact.pieces
      .map((piece) =>
        writeMark(
          recorder,
          typeof piece === 'string' ? { type: 'text', text: piece } : { type: 'figure', figure: piece },
        ),
      )
      .join('');
  if (isFigure(fact))
    return isBlank(fact) ? recordHole(options) : writeMark(recorder, { type: 'figure', figure: fact });
  if (isTally(fact))
    return tallyParts(fact)
      .map((part) =>
        writeMark(recorder, typeof part === 'string' ? { type: 'text', text: part } : { type: 'figure', figure: part }),
      )
      .join('');
  const text = typeof fact === 'string' ? fact.trim() : '';
  return text === '' ? recordHole(options) : writeMark(recorder, { type: 'text', text });
}

/** {{#落实 x}}…{{else}}…{{/落实}}: the body where activities support one of its facts; otherwise a gap, and the intention if there is one. */
function fulfil(this: unknown, ...args: unknown[]): string {
  const { facts, options } = split(args);
  if (facts.some(isSupported)) return options.fn(this);
  const intention = options.inverse(this);
  if (facts.some(isNotApplicable)) return intention;
  return recordGap(options, trimBreaks(intention) === '') || intention;
}

/** A campaign that the community does not run (不适用): nothing is asked for. */
const isNotApplicable = (fact: Fact) => isRecord(fact) && fact.不适用 !== undefined;

/** {{#有}}, {{#任一}}, {{#无}}: the body where the facts say something (all, any, none of them). Records no gap. */
const when = (holds: (facts: readonly Fact[]) => boolean) =>
  function (this: unknown, ...args: unknown[]): string {
    const { facts, options } = split(args);
    return holds(facts) ? options.fn(this) : options.inverse(this);
  };

/** {{#逐项 x 最多=3 分隔="；" as |活动|}}: the body for each item, each a paragraph of its own with 分段="是"; the names of the template stay in force inside. */
function each(this: unknown, ...args: unknown[]): string {
  const { facts, options } = split(args);
  const { 最多: most, 分隔: mark = '', 分段: apart } = options.hash as Hash;
  const separator = apart === '是' ? '\n\n' : mark;
  const [fact] = facts;
  const items = isList(fact) ? fact.items : [];
  const shown = most === undefined ? items : items.slice(0, Number(most));
  if (shown.length === 0) return options.inverse(this);
  const bodies = shown.map((item) => options.fn(this, { data: options.data, blockParams: [item] }));
  return separator === '' ? bodies.join('') : bodies.map((body) => trimBreaks(body)).join(String(separator));
}

const NUMERALS = [...'一二三四五六七八九十'];

/** What the {{#项}} inside a {{#列举}} or {{#并列}} print, in order. */
function gather(block: unknown, options: HelperOptions): readonly string[] {
  const data = { ...options.data, items: [] as string[] };
  options.fn(block, { data });
  return data.items;
}

/**
 * {{#列举 "是" 分段="是"}}: 一是…二是… over the items that print something, each a paragraph of its own with 分段; a single one goes
 * without a number.
 */
function enumerate(this: unknown, word: string, options: HelperOptions): string {
  const items = gather(this, options);
  const numbered = items.length < 2 ? items : items.map((text, i) => `${NUMERALS[i] ?? i + 1}${word}${text}`);
  return numbered.join((options.hash as Hash).分段 === '是' ? '\n\n' : '');
}

/** {{#并列 "、"}}: the items that print something, the mark between each two of them. */
function align(this: unknown, separator: string, options: HelperOptions): string {
  return gather(this, options).join(separator);
}

/** {{#项}}: one item of the block around it; prints nothing itself. {{#项 x}}: only where the ledger says something of x. */
function item(this: unknown, ...args: unknown[]): string {
  const { facts, options } = split(args);
  const text = facts.every(isSupported) ? trimBreaks(options.fn(this)) : '';
  if (text !== '') options.data.items?.push(text);
  return '';
}

type Handlebars = typeof import('handlebars');

/** A Handlebars of our own, made from the whole of it or from its run-time part: no built-in helper is left in it. */
export function createEnvironment(handlebars: Pick<Handlebars, 'create'>): Handlebars {
  const environment = handlebars.create();
  for (const name of Object.keys(environment.helpers)) environment.unregisterHelper(name);
  environment.registerHelper({
    [PUT]: put,
    落实: fulfil,
    有: when((facts) => facts.every(isSupported)),
    任一: when((facts) => facts.some(isSupported)),
    无: when((facts) => !facts.some(isSupported)),
    逐项: each,
    列举: enumerate,
    并列: align,
    项: item,
  });
  return environment;
}
