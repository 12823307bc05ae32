import { endOfLine, LIBRE_OFFICE, type MeasuredText, movedOn, type Program } from './measured-text.js';
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
  if (own !== set) spread(own, set, lines, 0);
  return { lines, own, elsewhere: LIBRE_OFFICE.map((program) => track(own, program)) };
}

export const copyOf = (set: MeasuredText): MeasuredText => ({
  ...set,
  reached: new Float64Array(set.reached),
  elsewhere: new Float64Array(set.elsewhere),
});

/** Puts into `own` what each unit of the lines reaches with their spacing, from what `begin` reaches already. */
export function spread(own: MeasuredText, set: MeasuredText, lines: readonly WordLine[], begin: number): void {
  let word = (own.reached[begin] as number) - (set.reached[begin] as number);
  let other = (own.elsewhere[begin] as number) - (set.elsewhere[begin] as number);
  for (const { from, to, delta } of lines)
    for (let at = from; at < to; at++) {
      word += delta;
      other += movedOn(set, at, delta);
      own.reached[at + 1] = (set.reached[at + 1] as number) + word;
      own.elsewhere[at + 1] = (set.elsewhere[at + 1] as number) + other;
    }
}

function track(own: MeasuredText, program: Program): Track {
  const starts = [0];
  const costs: number[] = [];
  for (let from = 0; from < own.text.length; ) {
    const to = endOfLine(own, from, program);
    starts.push(to);
    costs.push(partedCost(own.text, from, to));
    from = to;
  }
  return { program, starts, costs };
}
