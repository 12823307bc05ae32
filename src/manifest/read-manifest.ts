import { readRecord } from '../ledger/read/read-record.js';
import { parseSource } from '../ledger/syntax/parse-source.js';
import { isEmpty, type MapNode, type Node } from '../ledger/syntax/tree.js';
import type { Source } from '../ledger/text/source.js';
import { type Field, type RecordOf, record } from '../ledger/vocabulary/field.js';
import { fieldName } from '../ledger/vocabulary/keys.js';
import { type Place, type Problem, problem } from '../problems/problem.js';
import { emptyFaults } from './empty-faults.js';
import { manifestFault } from './manifest-fault.js';
import { MANIFEST, namesInLine } from './manifest-fields.js';
import { nameFaults, plainPattern } from './name-faults.js';

export type Manifest = RecordOf<typeof MANIFEST>;

export interface ManifestResult {
  readonly manifest: Manifest | undefined;
  readonly problems: readonly Problem[];
  /** The place of a value, by TypeScript names and indices. */
  readonly place: (path: readonly (string | number)[]) => Place;
}

const WHOLE = record('清单', MANIFEST, '') as Field;

/** A manifest, and every problem of it at once; whether what it names is there only the disk knows. */
export function readManifest(source: Source): ManifestResult {
  const { file } = source;
  const opened = parseSource(source);
  if ('problem' in opened) return { manifest: undefined, problems: [opened.problem], place: () => ({ file }) };
  const { parsed, faults, placeOf } = opened;
  const { root } = parsed;
  if (!root)
    return {
      manifest: undefined,
      problems: [problem('manifest-blank', '错误', {}, { file })],
      place: () => ({ file }),
    };
  const problems: Problem[] = [...faults];
  const values = root.type === 'map' ? valuesOf(root) : new Map<string, Node>();
  const [names, reports] = [values.get('names'), values.get('reports')];
  const read = readRecord(root, WHOLE, {
    report: (code, severity, args, node) => {
      // {社区} is what a ledger must not have, and a name is made of.
      if (code === 'left-over' && names && isWithin(node, names)) return;
      problems.push(manifestFault(problem(code, severity, args, placeOf(node)), reports, placeOf));
    },
    placeOf,
    words: [],
    period: undefined,
    alsoChosen: () => false,
  }) as Manifest | undefined;
  const place = (path: readonly (string | number)[]): Place =>
    root.type === 'map' ? at(root, path, placeOf) : { file };
  const pattern = names?.type === 'text' && !isEmpty(names) ? plainPattern(names.text) : undefined;
  problems.push(
    ...emptyFaults(root, placeOf),
    ...(pattern === undefined || faults.length > 0 ? [] : nameFaults(pattern, place(['names']))),
  );
  const manifest = read && {
    ...read,
    ...(pattern !== undefined && { names: pattern }),
    reports: read.reports.map((report, row) => ({
      templates: asList(report.templates, childOf(reports, row, 'templates')),
      communities: asList(report.communities, childOf(reports, row, 'communities')),
    })),
    formats: asList(read.formats, values.get('formats')),
  };
  return { manifest, problems: unique(problems), place };
}

const valuesOf = ({ entries }: MapNode, fields: Parameters<typeof fieldName>[0] = MANIFEST): Map<string, Node> =>
  new Map(entries.map(({ key, value }) => [fieldName(fields, key.text.trim()) ?? '', value]));

function childOf(reports: Node | undefined, row: number, name: string): Node | undefined {
  const rows = reports?.type === 'list' ? reports.items.filter((item) => item.type === 'map') : [];
  const found = rows[row];
  return found && valuesOf(found, MANIFEST.reports.fields).get(name);
}

/** 模板: 工作汇报、工作计划 is two, as it is on a command line. */
const asList = (texts: readonly string[], node: Node | undefined): readonly string[] =>
  node?.type === 'text' ? texts.flatMap(namesInLine) : texts;

const isWithin = (node: Node, whole: Node) => node.start >= whole.start && node.end <= whole.end;

/** A list of reports is written wrong as a whole, and not once for each of its items. */
const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(
    problems.map((one) => [`${one.line}:${one.column} ${one.code} ${JSON.stringify(one.args)}`, one]),
  ).values(),
];

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
