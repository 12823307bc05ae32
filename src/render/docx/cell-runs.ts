import type { Inline } from '../../document/document.js';
import { inlinesXml, LINE_BREAK } from './paragraph.js';
import type { CellLine, CellSetting } from './set-cell.js';
import { splitInlines } from './split-inlines.js';

/** The runs of a cell as it is set: a line break between pieces, neighbouring lines of one spacing in one run. */
export function cellRuns(content: readonly Inline[], { pieces }: CellSetting, em: number): string {
  const stretches = pieces.map(joined);
  const parts = splitInlines(
    content,
    stretches.flatMap((lines) => lines.map(({ length }) => length)),
  );
  let at = 0;
  return stretches
    .map((lines) =>
      lines
        .map(({ spacing }) => inlinesXml(parts[at++] ?? [], spacing > 0 ? Math.ceil(spacing * em) : undefined))
        .join(''),
    )
    .join(LINE_BREAK);
}

function joined(lines: readonly CellLine[]): readonly CellLine[] {
  const all: CellLine[] = [];
  for (const line of lines) {
    const before = all.at(-1);
    if (before?.spacing === line.spacing) all[all.length - 1] = { ...before, length: before.length + line.length };
    else all.push(line);
  }
  return all;
}
