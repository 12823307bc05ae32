import { squeezeOf } from './line-choices.js';
import { endOfLine, LIBRE_OFFICE, type MeasuredText, type Program, whereOneEnds } from './measured-text.js';
import { partedCost, type WordLine } from './word-line.js';

/** Word's lines, and what ends where in each program with their spacing. */
export interface Layout {
  readonly lines: readonly WordLine[];
  readonly own: MeasuredText;
  readonly elsewhere: readonly Track[];
}

export interface Track {
  readonly program: Program;
  /** Where its lines begin, the end of the text last, and what each costs. */
  readonly starts: readonly number[];
  readonly costs: readonly number[];
}

export function laidOut(set: MeasuredText, lines: readonly WordLine[]): Layout {
  const own = lines.some(({ delta }) => delta !== 0) ? copyOf(set) : set;
  if (own !== set) for (const way of [spread, spreadElsewhere]) way(own, set, lines, 0);
  return { lines, own, elsewhere: LIBRE_OFFICE.map((program) => track(own, program)) };
}

export const copyOf = (set: MeasuredText): MeasuredText => ({
  ...set,
  reached: new Float64Array(set.reached),
  elsewhere: new Float64Array(set.elsewhere),
});

/** The lines in stretches of one spacing: a mark that is set closer than its line is one of its own. */
export const stretchesOf = (set: MeasuredText, lines: readonly WordLine[]): readonly WordLine[] =>
  lines.some((line) => squeezeOf(set, line) > 0)
    ? lines.flatMap((line) => {
        const { from, to, delta } = line;
        const squeeze = squeezeOf(set, line);
        return squeeze > 0
          ? [
              { from, to: to - 1, delta },
              { from: to - 1, to, delta: delta - squeeze },
            ]
          : [line];
      })
    : lines;

/** Puts into `own` what each unit of the lines reaches in Word with their spacing, from what `begin` reaches already. */
export function spread(own: MeasuredText, set: MeasuredText, all: readonly WordLine[], begin: number): void {
  const lines = stretchesOf(set, all);
  const [reached, before] = [own.reached, set.reached];
  let moved = (reached[begin] as number) - (before[begin] as number);
  for (const { from, to, delta } of lines)
    for (let at = from + 1; at <= to; at++) {
      moved += delta;
      reached[at] = (before[at] as number) + moved;
    }
}

/** And what in LibreOffice, where a run ends with the last of them if the line `after` has another spacing. */
export function spreadElsewhere(
  own: MeasuredText,
  set: MeasuredText,
  all: readonly WordLine[],
  begin: number,
  after?: WordLine,
): void {
  const {
    lines: { spacing },
    elsewhere: before,
    meets,
  } = set;
  const lines = stretchesOf(set, all);
  const reached = own.elsewhere;
  const plainEnd = whereOneEnds(spacing);
  let moved = (reached[begin] as number) - (before[begin] as number);
  for (let index = 0; index < lines.length; index++) {
    const { from, to, delta } = lines[index] as WordLine;
    const atEnd = whereOneEnds(spacing + delta);
    for (let at = from + 1; at <= to; at++) {
      moved += meets[at - 1] === 1 ? atEnd - plainEnd : delta;
      reached[at] = (before[at] as number) + moved;
    }
    const next = lines[index + 1] ?? after;
    if (next && next.delta !== delta && meets[to - 1] !== 1) {
      moved += atEnd - spacing - delta;
      reached[to] = (before[to] as number) + moved;
    }
  }
}

function track(own: MeasuredText, program: Program): Track {
  const starts = [0];
  const costs: number[] = [];
  for (let from = 0; from < own.text.length; ) {
    const to = endOfLine(own, from, program);
    starts.push(to);
    costs.push(partedCost(own, from, to));
    from = to;
  }
  return { program, starts, costs };
}
