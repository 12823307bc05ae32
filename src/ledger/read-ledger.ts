import { isError, type Place, type Problem, problem } from '../errors.js';
import { decode } from './decode.js';
import type { Ledger } from './ledger.js';
import { locate } from './locate.js';
import { parseYaml } from './parse-yaml.js';
import { readTree } from './read-tree.js';
import type { Reading } from './reading.js';
import { placeOf, sourceText } from './source-text.js';
import type { Node } from './tree.js';

export interface Source {
  /** How the file is named in messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface LedgerResult {
  /** There only where no problem is a 错误. */
  readonly ledger?: Ledger;
  /** All problems of the file, in the order of its lines. */
  readonly problems: readonly Problem[];
  /** The place of a value, by TypeScript names and indices (['activities', 3, 'photos', 0]), for problems that later stages find. */
  readonly locate: (path: readonly (string | number)[]) => Place;
}

/** A ledger file → the ledger, or every problem of it at once. `overrides` are the `--set` of the command line. */
export function readLedger(source: Source, overrides: Readonly<Record<string, string>> = {}): LedgerResult {
  const { file } = source;
  const decoded = decode(source);
  if ('problem' in decoded) return { problems: [decoded.problem], locate: () => ({ file }) };
  const text = sourceText(file, decoded.text);
  const parsed = parseYaml(text.text);
  const problems: Problem[] = [];
  const place = (node: Node): Place => node.place ?? placeOf(text, node.start, node.end);
  const reading: Omit<Reading, 'period' | 'alsoChosen'> = {
    report: (code, severity, args, node) => problems.push(problem(code, severity, args, place(node))),
    placeOf: place,
    words: [],
  };
  const { root } = parsed;
  if (root?.type !== 'map') throw new Error('not yet');
  void overrides;
  const ledger = readTree(root, reading);
  const found = { problems, locate: (path: readonly (string | number)[]) => place(locate(root, path)) };
  return problems.some(isError) ? found : { ledger, ...found };
}
