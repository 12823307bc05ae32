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
    if (!options.json) console.talk(`${file}：没有能自动改正的地方。\n`);
    return { fixes, written: false };
  }
  if (!options.json) console.out(difference(file, fixes, console));
  if (options.dryRun || !(options.json || options.yes || (await agreed(file, fixes.length, console)))) {
    if (!options.json) console.talk(`没有写入，${file} 没有改动。\n`);
    return { fixes, written: false };
  }
  const { copy, problems } = replaceFile(file, await encode(text, before), before, {
    copy: true,
    record: recordChange('fix'),
  });
  if (!options.json) console.talk(explain(problems, { colour: console.talkColour, columns: console.columns }));
  if (!options.json)
    console.talk(`${file} ${done(mended.fixes.length, tagged.fixes.length)}；原来的文件留作 ${copy}。\n`);
  return { fixes, written: true, ...(copy !== undefined && { copy }) };
}

const done = (mended: number, tagged: number) =>
  [...(mended > 0 ? [`改正了 ${mended} 行`] : []), ...(tagged > 0 ? [`给 ${tagged} 项活动加了专题`] : [])].join('，');

async function agreed(file: string, lines: number, { canAsk }: Console): Promise<boolean> {
  if (!canAsk) return true;
  const { confirm, isCancel } = await import('../questions.js');
  const message = `把这 ${lines} 行改进 ${file}？（原来的文件会留一份）`;
  const answer = await confirm({ message, active: '改正', inactive: '不改' });
  return !isCancel(answer) && answer;
}

/** Each line as it was and as it will be. */
function difference(file: string, fixes: readonly Fix[], { outColour }: Console): string {
  const chalk = new Chalk({ level: outColour ? 1 : 0 });
  const lines = fixes.flatMap(({ line, before, after, what }) => [
    `第 ${line} 行  ${what.join('；')}`,
    ...(before === '' ? [] : [chalk.red(`  - ${visible(before)}`)]),
    chalk.green(`  + ${visible(after)}`),
  ]);
  return `${file} 能改 ${fixes.length} 处：\n${lines.join('\n')}\n\n`;
}

/** Indents that look like spaces and are none can be told apart. */
const visible = (text: string) =>
  harmless(
    text.replace(/^[\s]+/u, (lead) => lead.replaceAll('\t', '⇥   ').replaceAll('　', '□').replaceAll('\u00a0', '⍽')),
  );
