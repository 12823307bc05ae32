import { Chalk } from 'chalk';
import { recordChange } from '../../files/generations.js';
import { readBytes } from '../../files/read-files.js';
import { replaceFile } from '../../files/replace-file.js';
import { encode } from '../../ledger/edit/encode.js';
import { type Fix, fix } from '../../ledger/edit/fix.js';
import { tagRows } from '../../ledger/edit/tag-rows.js';
import { decode, decodeBytes } from '../../ledger/text/decode.js';
import { explain } from '../../problems/explain.js';
import { UserError } from '../../problems/problem.js';
import { harmless } from '../../terminal/harmless.js';
import { printable } from '../../terminal/printable.js';
import { CHECK_WORDS as WORDS } from '../../words/check-words.js';
import type { Console } from '../console.js';

export interface FixOptions {
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

export interface FixedLedger {
  readonly fixes: readonly Fix[];
  readonly written: boolean;
  /** Where the file as it was is kept. */
  readonly copy?: string;
}

/**
 * Mends a ledger in place where that is certain, and writes the topics that its titles propose: shows what, asks where there is somebody to
 * ask, keeps a copy of the old file.
 */
export async function fixLedger(file: string, options: FixOptions, console: Console): Promise<FixedLedger> {
  const before = readBytes(file);
  const readable = decode({ file, bytes: before });
  if ('problem' in readable) throw new UserError([readable.problem]);
  const mended = fix(decodeBytes(before)?.text ?? '');
  const tagged = tagRows(mended.text);
  const { text } = tagged;
  const fixes = [...mended.fixes, ...tagged.fixes];
  if (fixes.length === 0) {
    if (!options.json) console.talk(WORDS.nothingToFix({ file }));
    return { fixes, written: false };
  }
  if (!options.json) console.out(printable(difference(file, fixes, console), console.outColour));
  if (options.dryRun || !(options.json || options.yes || (await agreed(file, fixes.length, console)))) {
    if (!options.json) console.talk(WORDS.notWritten({ file }));
    return { fixes, written: false };
  }
  const { copy, problems } = replaceFile(file, await encode(text, before), before, {
    copy: true,
    record: recordChange('fix'),
  });
  if (!options.json) console.talk(explain(problems, { colour: console.talkColour, columns: console.columns }));
  if (!options.json)
    console.talk(WORDS.fixed({ file, mended: mended.fixes.length, tagged: tagged.fixes.length, copy: copy ?? '' }));
  return { fixes, written: true, ...(copy !== undefined && { copy }) };
}

async function agreed(file: string, lines: number, { canAsk }: Console): Promise<boolean> {
  if (!canAsk) return true;
  const { confirm, isCancel } = await import('../questions.js');
  const message = WORDS.askFix({ file, lines });
  const answer = await confirm({ message, active: WORDS.yes, inactive: WORDS.no });
  return !isCancel(answer) && answer;
}

/** Each line as it was and as it will be. */
function difference(file: string, fixes: readonly Fix[], { outColour }: Console): string {
  const chalk = new Chalk({ level: outColour ? 1 : 0 });
  const lines = fixes.flatMap(({ line, before, after, what }) => [
    WORDS.line({ line, changes: what }),
    ...(before === '' ? [] : [chalk.red(`  - ${visible(before)}`)]),
    chalk.green(`  + ${visible(after)}`),
  ]);
  return `${WORDS.fixable({ file, lines: fixes.length })}${lines.join('\n')}\n\n`;
}

/** Indents that look like spaces and are none can be told apart. */
const visible = (text: string) =>
  harmless(
    text.replace(/^[\s]+/u, (lead) =>
      lead.replaceAll('\t', '⇥   ').replaceAll('\u3000', '□').replaceAll('\u00a0', '⍽'),
    ),
  );
