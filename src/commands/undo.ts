import type { LedgerChange } from '../files/generations.js';
import { type Step, stepLedger } from '../files/step-ledger.js';
import { findLedger } from '../open/find-ledgers.js';
import { explain } from '../problems/explain.js';
import { problem, UserError } from '../problems/problem.js';
import { UNDO_WORDS as WORDS } from '../words/undo-words.js';
import type { Console, ExitCode } from './console.js';

export interface UndoOptions {
  readonly redo: boolean;
}

/** The ledger as it was before the last command that changed it; with `redo`, as it was before that was undone. */
export async function undo(named: string | undefined, { redo }: UndoOptions, console: Console): Promise<ExitCode> {
  const file = await findLedger(named);
  const step = stepLedger(file, redo ? 'forward' : 'back');
  if (!step) {
    const command = `report undo${named === undefined ? '' : ` ${named}`}`;
    const found = redo
      ? problem('nothing-to-redo', '错误', {}, { file })
      : problem('nothing-to-undo', '错误', { command }, { file });
    throw new UserError([found]);
  }
  console.talk(explain(step.problems, { colour: console.talkColour, columns: console.columns }));
  console.talk(told(file, step, redo));
  return 0;
}

const COMMANDS: Readonly<Record<LedgerChange, string>> = {
  add: 'report add',
  import: 'report import',
  fix: 'report check --fix',
};

function told(file: string, { change, edited }: Step, redo: boolean): string {
  const command = COMMANDS[change];
  const back = redo ? 'report undo' : 'report undo --redo';
  const done = redo ? WORDS.redone({ file, command }) : WORDS.undone({ file, command, back });
  return edited ? `${done}${WORDS.edited({ back })}` : done;
}
