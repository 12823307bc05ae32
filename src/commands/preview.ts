import { spawnSync } from 'node:child_process';
import { buildReport } from '../build.js';
import type { AnnexLength } from '../facts/annex-facts.js';
import type { Length } from '../narrative/year/length.js';
import { findLedger } from '../open/find-ledgers.js';
import { loadLedger } from '../open/load-ledger.js';
import { chooseTemplates, defaultTemplates } from '../open/open-library.js';
import { explain } from '../problems/explain.js';
import { renderTerminal } from '../render/terminal/render-terminal.js';
import { printable } from '../terminal/printable.js';
import { BUILD_WORDS as WORDS } from '../words/build-words.js';
import { ambiguousWidth } from './ambiguous-width.js';
import { checkLine } from './check-line.js';
import type { Console, ExitCode } from './console.js';
import { printedGaps } from './gaps.js';
import { hiddenTalk } from './hidden-talk.js';
import { ownWordsLeftOut, ownWordsOutcome } from './own-words-left-out.js';
import { pageThrough, thisScreen } from './page-through.js';

export interface PreviewOptions {
  readonly template?: string;
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly templates?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly length?: Length;
  readonly annex?: AnnexLength;
  readonly pager: boolean;
  readonly draft: boolean;
  readonly allowOutside: boolean;
  readonly public: boolean;
}

/** The report that `build` would write, in the terminal: wrapped and coloured on a terminal, plain in a pipe. */
export async function preview(named: string | undefined, options: PreviewOptions, console: Console): Promise<ExitCode> {
  const file = await findLedger(named);
  const names = options.template === undefined ? defaultTemplates(options) : [options.template];
  const [template] = await chooseTemplates(options.templates, names, false);
  const loaded = loadLedger(file, {
    set: options.set,
    allowOutside: options.allowOutside,
    isPublic: options.public,
    today: console.today,
    focus: options,
  });
  if (!template) return 2;
  const report = buildReport(loaded, template, {
    draft: options.draft,
    length: options.length,
    annex: options.annex,
  });
  const { document, gaps } = report;
  const problems = [...loaded.problems, ...ownWordsLeftOut(loaded, [ownWordsOutcome(report)])];
  const text = renderTerminal(document, {
    columns: options.width ?? console.columns,
    colour: console.outColour,
    ambiguous: await ambiguousWidth(console),
  });
  if (problems.length > 0) console.talk(explain(problems, { colour: console.talkColour, columns: console.columns }));
  if (!options.pager || !console.outIsTerminal) console.out(text);
  else if (!page(text, console)) {
    if (console.canAsk) await pageThrough(printable(text, console.outColour), thisScreen());
    else console.out(text);
  }
  console.talk(hiddenTalk([loaded]));
  const missing = printedGaps([{ gaps }]).length;
  if (missing > 0)
    console.talk(
      WORDS.gaps({
        gaps: missing,
        draft: options.draft,
        check: checkLine(named === undefined ? [] : [named], [options.template ?? template.report.name]),
      }),
    );
  return 0;
}

/** Its prompt names the keys: a bare colon tells nobody. less mangles Chinese there. */
const LESS = ['less', '-RFX', '-Ps[Space] [b] [q]'];

/** Through the user's pager, or less where there is one. False where none ran. */
function page(text: string, { environment, outColour }: Console): boolean {
  const usual = process.platform === 'win32' ? [] : LESS;
  const [command, ...args] = environment.PAGER?.split(' ').filter(Boolean) ?? usual;
  if (command === undefined) return false;
  const { status, error } = spawnSync(command, args, {
    input: printable(text, outColour),
    stdio: ['pipe', 'inherit', 'inherit'],
    // less shows Chinese only where it is told that it reads UTF-8.
    env: { ...environment, LESSCHARSET: 'utf-8' },
  });
  return error === undefined && status === 0;
}
