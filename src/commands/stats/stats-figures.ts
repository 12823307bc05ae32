import { buildReport } from '../../build.js';
import { type CitedFigure, citedFigures } from '../../document/cited-figures.js';
import type { LocatedLedger } from '../../facts/located-trace.js';
import { chooseTemplates } from '../../open/open-library.js';
import { page, sentence } from '../../render/terminal/page.js';
import { TRACE_WORDS as WORDS } from '../../words/trace-words.js';
import type { ExitCode } from '../console.js';
import { figureJson, rowRanges } from './figure-json.js';
import type { Asked } from './stats-asked.js';

/** Every figure that a report prints, in the order of the page, with the activities that it was counted from. */
export async function statsFigures({ loaded, options, console, columns }: Asked): Promise<ExitCode> {
  const templates = await chooseTemplates(options.templates, options.template, false);
  const reports = templates.map((template) => buildReport(loaded, template));
  if (options.json) {
    const json = reports.map(({ name, document }) => ({ report: name, figures: citedJson(document, loaded.located) }));
    console.out(`${JSON.stringify({ file: loaded.file, reports: json }, null, 2)}\n`);
    return 0;
  }
  const drawn = page({ columns, colour: console.outColour });
  for (const { name, document } of reports) {
    // A row of the annex is its own source.
    const cited = citedFigures(document).filter(({ figure }) => figure.derivation.by !== 'row');
    const sections = [...new Set(cited.map(({ section }) => section))];
    const lines = sections.flatMap((section) => [
      '',
      ...sentence(section, drawn).map((line) => drawn.chalk.cyan(line)),
      ...cited
        .filter((one) => one.section === section)
        .flatMap((one) => [
          ...sentence(`${one.before}${one.text}`, drawn, 2),
          ...sentence(WORDS.from({ name: one.figure.name, sources: sourcesText(one, loaded.located) }), drawn, 4),
        ]),
    ]);
    console.out(`${[drawn.chalk.bold(WORDS.figures({ report: name, count: cited.length })), ...lines].join('\n')}\n`);
  }
  console.talk(WORDS.hint);
  return 0;
}

const citedJson = (document: Parameters<typeof citedFigures>[0], located: LocatedLedger) =>
  citedFigures(document).map(({ figure, text, section, before }) => ({
    section,
    before,
    printed: text,
    ...figureJson(figure, located),
  }));

function sourcesText({ figure }: CitedFigure, located: LocatedLedger): string {
  const { origin, sources, previous_sources: before } = figureJson(figure, located);
  if (origin !== 'activities')
    return figure.derivation.by === 'typed' || figure.derivation.by === 'standard'
      ? WORDS.stated[origin]
      : WORDS.workedOut[origin];
  return WORDS.sources({ now: rowRanges(sources), before: rowRanges(before) });
}
