import { type Fact, type FactRecord, isChart, isFigure, isPassage, isPhotos, isTable, isTally } from '../facts/fact.js';
import type { Facts } from '../facts/facts.js';
import { type Figure, isBlank } from '../facts/figure.js';
import type { PhotosFact } from '../facts/photo.js';
import type { FactCell, TableFact } from '../facts/table.js';
import { tallyParts } from '../facts/tally.js';
import { type Want, wantOf } from '../facts/want.js';
import { mark } from './mark.js';
import type { At, BlockStep, Name, PutStep } from './steps.js';
import type { Recorder, Value } from './template.js';
import { withoutMissing } from './without-missing.js';

/** What filling knows at a step. */
export interface Filling {
  readonly recorder: Recorder;
  readonly facts: Facts;
  /** The items that loops have given names to. */
  readonly items: FactRecord;
  /** What the {{#项}} of the nearest {{#列举}} or {{#并列}} have printed. */
  readonly gathered?: string[];
  /** How many characters may still be written. */
  readonly room: { left: number };
}

/** Own names only: `constructor` is as unknown as any other. */
const own = (record: unknown, name: string): Fact =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, name)
    ? (record as FactRecord)[name]
    : undefined;

/** What stands under a name, or under the whole of it but its last part. */
const resolve = ([first, ...rest]: Name, { items, facts }: Filling): Fact => {
  if (first === undefined) return facts;
  return rest.reduce<Fact>(own, own(Object.hasOwn(items, first) ? items : facts, first));
};

/** Tells of a name whether its fact is of a kind. Facts are worked out as they are asked for: where one decides, the others are spared. */
export const factIs =
  (is: (fact: Fact) => boolean, filling: Filling) =>
  (name: Name): boolean =>
    is(resolve(name, filling));

export const firstFact = ({ of: [name] }: BlockStep, filling: Filling): Fact => name && resolve(name, filling);

function writeMark({ recorder }: Filling, value: Value): string {
  recorder.values.push(value);
  return mark(recorder.values.length - 1);
}

/** What a passage needs and the ledger lacks; its words in a working copy. */
export function recordGap(
  { name = [], others = [], at, label: asked }: Wanted,
  filling: Filling,
  printed: boolean,
): string {
  const record = resolve(name.slice(0, -1), filling);
  const beside = others.flatMap((other) => {
    const isOfRecord = other.length > 1 && resolve(other.slice(0, -1), filling) === record;
    return isOfRecord ? (other.at(-1) ?? []) : [];
  });
  const want = wantOf(record, name.at(-1) ?? '', beside);
  const label = asked === undefined ? want.label : String(asked);
  addGap({ name, at }, { label, remedy: want.remedy }, filling, printed);
  return printed && filling.recorder.draft ? writeMark(filling, { type: 'gap', label }) : '';
}

interface Wanted {
  readonly name: Name | undefined;
  /** Names that would do as well. */
  readonly others?: readonly Name[];
  readonly at: At;
  /** In place of the words that stand with the fact. */
  readonly label?: string | number | undefined;
}

/** A value that a sentence needs and the ledger lacks: a finished paper goes without the sentence. */
function recordHole({ put: name, at }: PutStep, filling: Filling): string {
  return recordGap({ name, at }, filling, true) || writeMark(filling, { type: 'hole' });
}

function addGap(
  { name = [], at: [file, line, column] }: Wanted,
  { label, remedy }: Want,
  { recorder }: Filling,
  printed: boolean,
): void {
  const path = name.join('.');
  recorder.gaps.push({ name: path, label, remedy, printed, place: { file, line, column, length: path.length } });
}

/** Empty cells of a table and of captions are gaps like any other; what several photos of an activity lack is one. */
function putCells(value: Value, cells: readonly FactCell[], { put: name, at }: PutStep, filling: Filling): string {
  const wants = cells.flatMap((cell) => (typeof cell === 'object' && cell.kind === 'missing' ? [cell] : []));
  const once = new Map(wants.map((want) => [want.label, want]));
  for (const want of value.type === 'photos' ? once.values() : wants) addGap({ name, at }, want, filling, true);
  return writeMark(filling, value);
}

/** A table or photos as this copy shows them: only a working copy has empty places. */
const shown = <T extends TableFact | PhotosFact>(fact: T, { recorder }: Filling): T =>
  recorder.draft ? fact : withoutMissing(fact);

const writePieces = (pieces: readonly (string | Figure)[], filling: Filling) =>
  pieces
    .map((piece) =>
      writeMark(filling, typeof piece === 'string' ? { type: 'text', text: piece } : { type: 'figure', figure: piece }),
    )
    .join('');

/** {{name}}: a mark for the value; a gap where the ledger says nothing. */
export function putValue(step: PutStep, filling: Filling): string {
  const { put: name, at } = step;
  const fact = resolve(name, filling);
  if (isTable(fact))
    return fact.rows.length > 0
      ? putCells({ type: 'table', table: shown(fact, filling) }, fact.rows.flat(), step, filling)
      : recordGap({ name, at }, filling, true);
  if (isPhotos(fact)) {
    const captions = fact.photos.flatMap(({ caption }) => caption);
    return captions.length > 0
      ? putCells({ type: 'photos', photos: shown(fact, filling) }, captions, step, filling)
      : recordGap({ name, at }, filling, true);
  }
  if (isChart(fact))
    return fact.categories.length > 0
      ? writeMark(filling, { type: 'chart', chart: fact })
      : recordGap({ name, at }, filling, true);
  if (isPassage(fact)) return writePieces(fact.pieces, filling);
  if (isFigure(fact))
    return isBlank(fact) ? recordHole(step, filling) : writeMark(filling, { type: 'figure', figure: fact });
  if (isTally(fact)) return writePieces(tallyParts(fact), filling);
  const text = typeof fact === 'string' ? fact.trim() : '';
  return text === '' ? recordHole(step, filling) : writeMark(filling, { type: 'text', text });
}
