import { nearest } from '../chinese/nearest.js';
import { entriesOf } from '../ledger/read/read-record.js';
import { readValue } from '../ledger/read/read-value.js';
import type { Reading } from '../ledger/read/reading.js';
import { parseSource } from '../ledger/syntax/parse-source.js';
import { isEmpty, type Node } from '../ledger/syntax/tree.js';
import type { Source } from '../ledger/text/source.js';
import type { Fields } from '../ledger/vocabulary/field.js';
import { isError, type Problem, problem, UserError } from '../problems/problem.js';
import {
  loadProfile,
  mergeProfile,
  type Partly,
  PROFILE_NAMES,
  type Profile,
  type ProfileName,
} from '../render/docx/profile.js';
import { BOUNDS, POSITIONS, PROFILE, SIZES } from './profile-fields.js';

/**
 * A user's own profile: a YAML file that names what differs from a built-in one, in the words of profile-fields.ts.
 * @throws UserError with every fault of the file, each with its line.
 */
export function readProfile(source: Source): Profile {
  const opened = parseSource(source);
  if ('problem' in opened) throw new UserError([opened.problem]);
  const { parsed, faults, placeOf } = opened;
  const { root } = parsed;
  const problems: Problem[] = [...faults];
  const reading: Reading = {
    report: (code, severity, args, node) => problems.push(problem(code, severity, args, placeOf(node))),
    placeOf,
    words: [],
    period: undefined,
    alsoChosen: (_, value) => Object.hasOwn(POSITIONS, value),
  };
  const said = root && !isEmpty(root) ? recordOf(root, PROFILE, '版式', reading) : {};
  const { base, ...difference } = said as Partly<Profile> & { readonly base?: ProfileName };
  const profile = mergeProfile(loadProfile(base), difference);
  if (!problems.some(isError) && !fits(profile.page))
    problems.push(problem('profile-page', '错误', {}, { file: source.file }));
  if (problems.some(isError)) throw new UserError(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return profile;
}

type Said = Readonly<Record<string, unknown>>;

/** What a record says, and nothing for what it does not name: an absent flag is no “否”. */
function recordOf(node: Node, fields: Fields, zh: string, reading: Reading): Said {
  if (node.type !== 'map') {
    const names = Object.values(fields).map((field) => field.zh);
    reading.report('record-expected', '错误', { field: zh, fields: names }, node);
    return {};
  }
  const said = [...entriesOf(node, fields, zh, reading)].flatMap(([name, { value }]) => {
    const field = fields[name];
    if (!field || isEmpty(value)) return [];
    const read = field.fields ? recordOf(value, field.fields, field.zh, reading) : leaf(name, value, field, reading);
    return read === undefined ? [] : [[name, read] as const];
  });
  return Object.fromEntries(said);
}

function leaf(name: string, node: Node, field: Fields[string], reading: Reading): unknown {
  if (name === 'base') return base(node, reading);
  const size = node.type === 'text' && name in SIZED ? SIZES[node.text.trim()] : undefined;
  const value = size ?? readValue(node, field, reading);
  const [least, most, unit] = BOUNDS[name] ?? [];
  if (typeof value === 'number' && least !== undefined && most !== undefined && (value < least || value > most)) {
    reading.report('profile-range', '错误', { field: field.zh, value, least, most, unit: unit ?? '' }, node);
  }
  return name === 'position' ? POSITIONS[String(value)] : value;
}

/** The numbers that may be written as 三号. */
const SIZED = { size: true, dense: true };

function base(node: Node, { report }: Reading): ProfileName | undefined {
  const name = node.type === 'text' ? node.text.trim() : '';
  const found = PROFILE_NAMES.find((known) => known === name || loadProfile(known).name === name);
  if (!found)
    report('unknown-profile', '错误', { name, nearest: nearest(name, PROFILE_NAMES), known: PROFILE_NAMES }, node);
  return found;
}

/** The text block and, below it, the page number stand on the paper. */
const fits = ({ width, height, top, left, blockWidth, blockHeight }: Profile['page']): boolean =>
  left + blockWidth <= width - 5 && top + blockHeight <= height - 5;
