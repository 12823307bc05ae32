import { buildReport } from '../../build.js';
import { citedFigures } from '../../document/cited-figures.js';
import { type Fact, type FactRecord, isFigure, isList, isRecord, isTally } from '../../facts/fact.js';
import { type Figure, figureNumber, figureText, isBlank } from '../../facts/figure.js';
import { type LocatedLedger, type LocatedTrace, locateTrace } from '../../facts/located-trace.js';
import { lookUp } from '../../facts/look-up.js';
import { trace } from '../../facts/trace.js';
import { traceable } from '../../facts/traceable.js';
import { chooseTemplates } from '../../open/open-library.js';
import { usageError } from '../../problems/usage.js';
import { printable } from '../../terminal/printable.js';
import { TRACE_WORDS as WORDS } from '../../words/trace-words.js';
import type { ExitCode } from '../console.js';
import { MEASURE_KEYS } from '../measure-keys.js';
import { figureOrigin } from './figure-json.js';
import type { Asked } from './stats-asked.js';
import { renderTrace } from './trace-text.js';

/**
 * Where figures come from. Each is named by its path (道德讲堂.人次), by a group (道德讲堂: what can be traced in it is listed), or by what
 * stands on the paper (1986人次: every figure of the reports that reads so).
 */
export async function statsTrace(asked: Asked): Promise<ExitCode> {
  const { loaded, options, console, columns, ambiguous } = asked;
  const tree = traceable(loaded.facts, loaded.ledger);
  const answers = await Promise.all(options.trace.map((name) => answer(name, tree, asked)));
  const traces = answers
    .flatMap(({ figures }) => figures)
    .map((figure) => locateTrace(trace(figure, loaded.ledger), loaded.located, loaded.locatedPrevious));
  if (options.json) {
    const choices = answers
      .flatMap((one) => one.choices)
      .map((figure) => ({ name: figure.name, text: figureText(figure) }));
    console.out(
      `${JSON.stringify({ file: loaded.file, traces: traces.map((one) => traceJson(one, loaded.located)), choices }, null, 2)}\n`,
    );
  } else {
    const texts = [
      ...traces.map((one) => renderTrace(one, { columns, colour: console.outColour, ambiguous })),
      ...answers.flatMap(({ choices, name }) => (choices.length > 0 ? [choiceText(name, choices)] : [])),
    ];
    console.out(printable(texts.join('\n'), console.outColour));
  }
  return traces.some(({ agrees }) => agrees === false) ? 1 : 0;
}

/** What a name stands for: figures to trace, or figures to choose from. */
interface Answer {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly choices: readonly Figure[];
}

async function answer(asked: string, tree: FactRecord, context: Asked): Promise<Answer> {
  if (/^\d/.test(asked) && !Object.hasOwn(tree, asked.split('.')[0] ?? '')) return byText(asked, context);
  const found = lookUp(tree, asked);
  if (!found.found) throw usageError('unknown-figure', { name: asked, nearest: found.suggestion });
  const { name, fact } = found;
  if (isFigure(fact)) return { name, figures: [fact], choices: [] };
  const choices = figuresIn(fact);
  if (choices.length === 0) throw usageError(fact === undefined ? 'figure-absent' : 'not-a-figure', { name });
  return { name, figures: [], choices };
}

/** The figures of a group; of a set of groups, those one level down. */
function figuresIn(fact: Fact): readonly Figure[] {
  const inner =
    isRecord(fact) || isTally(fact)
      ? Object.values(isTally(fact) ? fact.counts : fact)
      : isList(fact)
        ? fact.items
        : [];
  const own = inner.filter(isFigure).filter((figure) => !isBlank(figure));
  if (own.length > 0) return own;
  return inner
    .flatMap((one) => (isRecord(one) ? Object.values(one).filter(isFigure) : []))
    .filter((one) => !isBlank(one));
}

/** Every figure of the reports that is printed so: 1986, 1986人次, 1,986人次. */
async function byText(asked: string, { loaded, options }: Asked): Promise<Answer> {
  const wanted = asked.replace(/[,，\s]/g, '');
  const templates = await chooseTemplates(options.templates, options.template, options.template.length === 0);
  const printed = templates.flatMap((template) => citedFigures(buildReport(loaded, template).document));
  const figures = printed
    .map(({ figure }) => figure)
    .filter((figure) => [figureNumber(figure), figureNumber(figure) + figure.unit].includes(wanted));
  if (figures.length === 0) throw usageError('figure-not-printed', { text: asked });
  // A sentence says 1140人次 where a cell of a table says 1140: what is read first, and with its unit, stands for both.
  const named = new Map<string, Figure>();
  for (const figure of figures) {
    const known = named.get(figure.name);
    if (!known || (known.unit === '' && figure.unit !== '')) named.set(figure.name, figure);
  }
  return { name: asked, figures: [...named.values()], choices: [] };
}

const choiceText = (name: string, choices: readonly Figure[]) =>
  WORDS.choices({ name, figures: choices.map((one) => ({ name: one.name, text: figureText(one) })) });

const traceJson = ({ figure, tallies, ...rest }: LocatedTrace, located: LocatedLedger) => ({
  name: figure.name,
  value: Number(figureNumber(figure)),
  unit: figure.unit,
  text: figureText(figure),
  origin: figureOrigin(figure, located),
  tallies: tallies.map(({ measure, ...tally }) => ({ ...tally, ...(measure && { measure: MEASURE_KEYS[measure] }) })),
  ...rest,
});
