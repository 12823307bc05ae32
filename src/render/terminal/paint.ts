import { Chalk } from 'chalk';
import type { Inline } from '../../document/document.js';
import { harmless } from '../../terminal/harmless.js';
import type { Line, StyledRun } from '../../terminal/wrap.js';

/** What a run of the preview is; PAINTS says how it looks. */
export type Style = Inline['type'] | 'strong' | 'title' | 'heading' | 'rule';

/** Puts colour on a finished line. */
export type Painter = (line: Line<Style>, base?: Style) => string;

/** Colour is an argument here, never guessed from the environment: a preview in a pipe has no escape sequence at all. */
export function painter(colour: boolean): Painter {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const PAINTS = {
    text: (text) => text,
    strong: chalk.bold,
    title: chalk.bold,
    heading: chalk.bold.cyan,
    figure: chalk.underline,
    gap: chalk.yellow.inverse,
    rule: chalk.dim,
  } satisfies Record<Style, (text: string) => string>;
  return (line, base = 'text') => {
    let painted = '';
    for (let from = 0; from < line.length; ) {
      const style = line[from]?.style ?? base;
      let to = from;
      let text = '';
      for (; line[to]?.style === style; to++) text += line[to]?.text;
      painted += PAINTS[base](PAINTS[style](text));
      from = to;
    }
    return painted;
  };
}

/** Inlines as runs that a terminal may show. */
export const runs = (content: readonly Inline[]): readonly StyledRun<Style>[] =>
  content.map((inline) => ({
    text: harmless(inline.text),
    style: inline.type !== 'text' ? inline.type : inline.heading ? 'heading' : inline.strong ? 'strong' : 'text',
  }));

export const plainRuns = (text: string, style: Style = 'text'): readonly StyledRun<Style>[] => [
  { text: harmless(text), style },
];
