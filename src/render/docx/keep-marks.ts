import { copyOf, type Layout, spread, spreadElsewhere, stretchesOf } from './laid-out.js';
import { CLOSER } from './line-choices.js';
import { losesMark } from './lost-marks.js';
import { endOfLine, type MeasuredText } from './measured-text.js';
import type { WordLine } from './word-line.js';

/**
 * The stretches of a layout, cut so that LibreOffice paints the mark at the end of each of its lines: the last characters of one that
 * would lose its mark are set a twip or a few closer or wider, which nobody sees, and no line ends otherwise for it.
 */
export function keepMarks(set: MeasuredText, layout: Layout): readonly WordLine[] {
  const { lines, own, elsewhere } = layout;
  const found = stretchesOf(set, lines);
  let kept = found;
  elsewhere.forEach(({ program, starts }) => {
    let ends = runEnds(kept);
    for (let index = 0; index + 2 < starts.length; index++) {
      const [from, to] = [starts[index] as number, starts[index + 1] as number];
      if (!losesMark(own, program, ends, from, to)) continue;
      kept = cutAt(set, layout, kept, from, to) ?? kept;
      ends = runEnds(kept);
    }
  });
  return kept;
}

function runEnds(stretches: readonly WordLine[]): ReadonlySet<number> {
  return new Set(stretches.filter(({ delta }, index) => delta !== stretches[index + 1]?.delta).map(({ to }) => to));
}

/** So many characters with the mark, in spacings so many twips off. */
const WITH_MARK = [2, 3, 4, 5, 6, 8, 12];
const OFF = [-1, 1, -2, 2, -3, 3];

function cutAt(set: MeasuredText, layout: Layout, all: readonly WordLine[], from: number, to: number) {
  for (const characters of WITH_MARK)
    for (const off of OFF) {
      const cut = withOff(all, to - characters, to, off);
      if (cut && isAsBefore(set, layout, cut, from, to)) return cut;
    }
  return undefined;
}

function withOff(all: readonly WordLine[], begin: number, end: number, off: number): readonly WordLine[] | undefined {
  const cut: WordLine[] = [];
  for (const line of all) {
    const [from, to] = [Math.max(line.from, begin), Math.min(line.to, end)];
    if (from >= to) {
      cut.push(line);
      continue;
    }
    const delta = line.delta + off;
    if (off < 0 && delta < -CLOSER) return undefined;
    cut.push(
      ...[
        { ...line, to: from },
        { from, to, delta },
        { ...line, from: to },
      ].filter((one) => one.from < one.to),
    );
  }
  return cut;
}

/** Whether every line ends as it did, in Word and elsewhere, and the mark of this one is painted. */
function isAsBefore(
  set: MeasuredText,
  { lines, elsewhere }: Layout,
  cut: readonly WordLine[],
  from: number,
  to: number,
) {
  const own = copyOf(set);
  spread(own, set, cut, 0);
  spreadElsewhere(own, set, cut, 0);
  const ends = runEnds(cut);
  return (
    lines.every((line) => endOfLine(own, line.from) === line.to) &&
    elsewhere.every(({ program, starts }) =>
      starts.every(
        (start, index) =>
          index + 1 >= starts.length ||
          (endOfLine(own, start, program) === starts[index + 1] &&
            !(start === from && starts[index + 1] === to && losesMark(own, program, ends, from, to))),
      ),
    )
  );
}
