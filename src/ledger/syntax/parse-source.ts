import type { Place, Problem } from '../../problems/problem.js';
import { decode } from '../text/decode.js';
import type { Source } from '../text/source.js';
import { placeInText, type SourceText, sourceText } from '../text/source-text.js';
import { type ParsedText, parseText } from './parse-text.js';
import type { Node } from './tree.js';

/** A file of ours as a tree with places: a ledger, a manifest, a profile. */
export interface ParsedSource {
  readonly text: SourceText;
  readonly parsed: ParsedText;
  /** What is wrong with its writing, in the order of the parser. */
  readonly faults: readonly Problem[];
  readonly placeOf: (node: Node) => Place;
}

/** Bytes → the tree of the text, or the one problem that keeps it from being read at all. */
export function parseSource(source: Source): ParsedSource | { readonly problem: Problem } {
  const decoded = decode(source);
  if ('problem' in decoded) return decoded;
  const text = sourceText(source.file, decoded.text);
  const parsed = parseText(text);
  const faults = parsed.faults.map(
    ({ code, args, start, end }) => ({ code, severity: '错误', args, ...placeInText(text, start, end) }) as const,
  );
  const placeOf = (node: Node): Place =>
    node.place ?? placeInText(text, parsed.toOriginal(node.start), parsed.toOriginal(node.end));
  return { text, parsed, faults, placeOf };
}
