import { buildReport } from '../../build.js';
import { overview } from '../../facts/overview.js';
import { findLedger } from '../../open/find-ledgers.js';
import { loadLedger } from '../../open/load-ledger.js';
import { chooseTemplates } from '../../open/open-library.js';
import { explain } from '../../problems/explain.js';
import { ambiguousWidth } from '../ambiguous-width.js';
import type { Console, ExitCode } from '../console.js';
import { printedGaps } from '../gaps.js';
import type { Asked, StatsOptions } from './stats-asked.js';
import { statsFigures } from './stats-figures.js';
import { statsJson } from './stats-json.js';
import { renderStats } from './stats-text.js';
import { statsTrace } from './stats-trace.js';

/** The year at a glance; with --trace where single figures come from, with --figures all figures of a report. */
export async function stats(named: string | undefined, options: StatsOptions, console: Console): Promise<ExitCode> {
  const loaded = loadLedger(await findLedger(named), { set: options.set, today: console.today });
  if (loaded.problems.length > 0)
    console.talk(explain(loaded.problems, { colour: console.talkColour, columns: console.columns }));
  const asked: Asked = {
    loaded,
    options,
    console,
    columns: options.width ?? console.columns,
    ambiguous: options.json ? 2 : await ambiguousWidth(console),
  };
  if (options.trace.length > 0) return statsTrace(asked);
  if (options.figures) return statsFigures(asked);
  const templates = await chooseTemplates(options.templates, options.template, options.template.length === 0);
  const reports = templates.map((template) => buildReport(loaded, template));
  const year = overview(loaded.ledger, loaded.facts);
  const gaps = reports.map(({ template, gaps: of }) => ({ report: template.name, gaps: printedGaps([{ gaps: of }]) }));
  console.out(
    options.json
      ? `${JSON.stringify(statsJson(loaded, year, gaps), null, 2)}\n`
      : renderStats(
          year,
          gaps.map(({ report, gaps: of }) => ({ report, count: of.length })),
          { columns: asked.columns, colour: console.outColour, ambiguous: asked.ambiguous },
        ),
  );
  return 0;
}
