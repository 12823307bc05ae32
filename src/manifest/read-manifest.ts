import { nearest } from '../chinese/nearest.js';
import { readRecord } from '../ledger/read/read-record.js';
import type { Reading } from '../ledger/read/reading.js';
import { parseSource } from '../ledger/syntax/parse-source.js';
import { parseText } from '../ledger/syntax/parse-text.js';
import { isEmpty, type Node } from '../ledger/syntax/tree.js';
import { decode } from '../ledger/text/decode.js';
import type { Source } from '../ledger/text/source.js';
import { sourceText } from '../ledger/text/source-text.js';
import { type Field, type RecordOf, record } from '../ledger/vocabulary/field.js';
import { LEDGER } from '../ledger/vocabulary/fields.js';
import { fieldName } from '../ledger/vocabulary/keys.js';
import { type Place, type Problem, problem } from '../problems/problem.js';
import { MANIFEST, NAME_NEEDS, NAME_PARTS } from './manifest-fields.js';

export type Manifest = RecordOf<typeof MANIFEST>;

export interface ManifestResult {
  readonly manifest: Manifest | undefined;
  readonly problems: readonly Problem[];
  /** The place of a value, by TypeScript names and indices. */
  readonly place: (path: readonly (string | number)[]) => Place;
}

/** Whether a file is a manifest and no ledger: it says where ledgers are, and has no community of its own. */
export function isManifest(source: Source): boolean {
  const decoded = decode(source);
  if ('problem' in decoded) return false;
  // Nearly every file is a ledger and says so in a line of its own: the whole of it need not be read to know.
  if (isLedger([...decoded.text.matchAll(FIRST_LEVEL)].map(([, key = '']) => key))) return false;
  const { root } = parseText(sourceText(source.file, decoded.text));
  if (root?.type !== 'map') return false;
  const keys = root.entries.map(({ key }) => key.text.trim());
  return (
    !isLedger(keys) && keys.some((key) => ['ledgers', 'reports', 'names'].includes(fieldName(MANIFEST, key) ?? ''))
  );
}

/** A key that begins its line. */
const FIRST_LEVEL = /^([^\s#'"[\]{},:：-][^\s'"[\]{},:：]*)[ \t]*[:：]/gmu;

const isLedger = (keys: readonly string[]) =>
  keys.some((key) => ['community', 'activities'].includes(fieldName(LEDGER, key) ?? ''));

const WHOLE = record('清单', MANIFEST, '') as Field;

/** A manifest, and every problem of it at once; whether what it names is there only the disk knows. */
export function readManifest(source: Source): ManifestResult {
  const { file } = source;
  const opened = parseSource(source);
  if ('problem' in opened) return { manifest: undefined, problems: [opened.problem], place: () => ({ file }) };
  const { parsed, faults, placeOf } = opened;
  const { root } = parsed;
  const problems: Problem[] = [...faults];
  const names =
    root?.type === 'map'
      ? root.entries.find(({ key }) => fieldName(MANIFEST, key.text.trim()) === 'names')?.value
      : undefined;
  const reading: Reading = {
    // {社区} is what a ledger must not have, and a name is made of.
    report: (code, severity, args, node) => {
      if (node !== names || names.type !== 'text') problems.push(problem(code, severity, args, placeOf(node)));
    },
    placeOf,
    words: [],
    period: undefined,
    alsoChosen: () => false,
  };
  const read = root && (readRecord(root, WHOLE, reading) as Manifest | undefined);
  const manifest = read && { ...read, ...(names?.type === 'text' && !isEmpty(names) && { names: names.text.trim() }) };
  const place = (path: readonly (string | number)[]): Place =>
    root?.type === 'map' ? at(root, path, placeOf) : { file };
  if (!root) problems.push(problem('file-empty', '错误', {}, { file }));
  if (manifest?.names !== undefined) problems.push(...nameProblems(manifest.names, place(['names'])));
  return { manifest, problems, place };
}

function nameProblems(names: string, place: Place): readonly Problem[] {
  const parts = [...names.matchAll(/\{([^{}]*)\}/g)].map(([, part = '']) => part.trim());
  const known: readonly string[] = NAME_PARTS;
  const unknown = parts.filter((part) => !known.includes(part));
  const lacking = NAME_NEEDS.filter((part) => !parts.includes(part));
  const leaves = /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.{1,2}(?:[\\/]|$)/.test(names.trim());
  return [
    ...unknown.map((part) =>
      problem('name-part-unknown', '错误', { part, nearest: nearest(part, known), known }, place),
    ),
    ...(lacking.length > 0 ? [problem('name-part-lacking', '错误', { lacking }, place)] : []),
    ...(leaves ? [problem('name-leaves', '错误', { names }, place)] : []),
  ];
}

/** Of a value that is not written the place of what it would stand in. */
function at(root: Node, path: readonly (string | number)[], placeOf: (node: Node) => Place): Place {
  let node: Node = root;
  let fields: Record<string, Field> = MANIFEST as unknown as Record<string, Field>;
  for (const step of path) {
    if (typeof step === 'number') {
      node = (node.type === 'list' ? node.items[step] : undefined) ?? node;
      continue;
    }
    const entry =
      node.type === 'map' ? node.entries.find(({ key }) => fieldName(fields, key.text.trim()) === step) : undefined;
    fields = (fields[step]?.fields as Record<string, Field> | undefined) ?? fields;
    node = entry?.value ?? node;
  }
  return placeOf(node);
}
