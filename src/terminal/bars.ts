import { textWidth } from './width.js';

/** One line of a chart: what it is called, and a number for each series with the text that stands beside its bar. */
export interface Bar {
  readonly label: string;
  readonly values: readonly { readonly value: number; readonly text: string }[];
}

/** Shorter bars say nothing. */
const LEAST = 8;
const MOST = 24;

/**
 * Bars side by side, one a series, none wider than `columns`; where that leaves too little for each, only the last series has one, and
 * where even that does not fit there are the numbers alone. `paint` draws the columns of a bar.
 */
export function barLines(bars: readonly Bar[], columns: number, paint: (width: number) => string): readonly string[] {
  const labels = widest(bars.map(({ label }) => label));
  const series = (bars[0]?.values ?? []).map((_, index) => ({
    text: widest(bars.map(({ values }) => values[index]?.text ?? '')),
    most: Math.max(...bars.map(({ values }) => values[index]?.value ?? 0)),
  }));
  const numbers = series.reduce((sum, { text }) => sum + 2 + text, labels);
  const shared = Math.floor((columns - numbers) / series.length) - 1;
  const last = columns - numbers - 1;
  const barWidth = (index: number) => {
    if (shared >= LEAST) return Math.min(shared, MOST);
    return index === series.length - 1 && last >= LEAST ? Math.min(last, MOST) : 0;
  };
  return bars.map(({ label, values }) => {
    const parts = series.map(({ text, most }, index) => {
      const { value = 0, text: number = '' } = values[index] ?? {};
      const room = barWidth(index);
      const drawn = value > 0 && room > 0 ? Math.max(1, Math.round((value / most) * room)) : 0;
      const bar = room === 0 ? '' : ` ${paint(drawn)}${' '.repeat(room - drawn)}`;
      return `  ${' '.repeat(text - textWidth(number))}${number}${bar}`;
    });
    return `${label}${' '.repeat(labels - textWidth(label))}${parts.join('')}`.trimEnd();
  });
}

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
