import type { Code, MessageArgs } from '../../problems/messages.js';
import type { Edit } from '../text/mend.js';

/** A fault of the way a line is written, with the offsets of the stretch at fault. */
export interface SyntaxFault {
  readonly code: Code;
  readonly args: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
}

/** Faults found so far, and the edits that let reading go on past them. */
export interface Findings {
  readonly faults: SyntaxFault[];
  readonly edits: Edit[];
}

/** More faults than anybody reads: the text is still mended, but no more of them are kept. */
export const MOST_FAULTS = 1000;

export function addFault<C extends Code>(
  { faults, edits }: Findings,
  code: C,
  args: MessageArgs<C>,
  start: number,
  end: number,
  ...mends: readonly Edit[]
): void {
  if (faults.length < MOST_FAULTS) faults.push({ code, args: args as Readonly<Record<string, unknown>>, start, end });
  edits.push(...mends);
}

/** Replaces an ASCII sign by its full-width form, which means nothing to YAML. */
export const widen = (text: string, at: number): Edit => ({
  at,
  remove: 1,
  insert: String.fromCharCode(text.charCodeAt(at) + 0xfee0),
});
