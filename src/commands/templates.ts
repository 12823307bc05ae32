import { openLedger } from '../build.js';
import { type Fact, isChart, isFigure, isList, isPhotos, isRecord, isTable, isTally } from '../facts/fact.js';
import { findLedgers } from '../open/find-ledgers.js';
import { loadLedger } from '../open/load-ledger.js';
import { openLibrary } from '../open/open-library.js';
import { usageError } from '../problems/usage.js';
import { textWidth } from '../terminal/width.js';
import { TEMPLATES_WORDS as WORDS } from '../words/templates-words.js';
import type { Console, ExitCode } from './console.js';

export interface TemplatesOptions {
  readonly templates?: string;
  /** true: all names, group by group; a word: every name with this word in it. */
  readonly names: boolean | string;
  readonly profiles: boolean;
  readonly json: boolean;
}

/** The templates there are; with --names the names that a template can use, for a ledger's own campaigns and indicators too. */
export async function templates(
  named: readonly string[],
  options: TemplatesOptions,
  console: Console,
): Promise<ExitCode> {
  if (options.profiles) return listProfiles(options, console);
  if (options.names !== false) return listNames(named, options, console);
  const { entries } = await openLibrary(options.templates);
  const rows = entries.map(({ id, name, sample = null, kind = '', file }) => ({ id, name, sample, kind, file }));
  if (options.json) console.out(`${JSON.stringify(rows, null, 2)}\n`);
  else
    console.out(
      [
        `${pad(COLUMNS.sample, 6)}${pad(COLUMNS.name, 24)}${pad(COLUMNS.id, 16)}${COLUMNS.kind}`,
        ...rows.map(
          ({ id, name, sample, kind }) => `${pad(`${sample ?? '·'}`, 6)}${pad(name, 24)}${pad(id, 16)}${kind}`,
        ),
        WORDS.hint,
      ].join('\n'),
    );
  return 0;
}

const COLUMNS = WORDS.columns;

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(1, width - textWidth(text)));

async function listProfiles({ json }: TemplatesOptions, console: Console): Promise<ExitCode> {
  const { loadProfile, PROFILE_NAMES } = await import('../render/docx/profile.js');
  const rows = PROFILE_NAMES.map((id) => ({
    id,
    name: loadProfile(id).name,
    description: loadProfile(id).description,
  }));
  console.out(
    json
      ? `${JSON.stringify(rows, null, 2)}\n`
      : rows.map(({ id, name, description }) => `${pad(id, 16)}${pad(name, 20)}${description}\n`).join(''),
  );
  return 0;
}

async function listNames(
  named: readonly string[],
  { json, names: wanted }: TemplatesOptions,
  console: Console,
): Promise<ExitCode> {
  // --names 台账.yaml names a ledger and no word.
  const isLedger = typeof wanted === 'string' && /\.ya?ml$/i.test(wanted);
  const [file = ''] = await findLedgers(isLedger ? [wanted] : named);
  const { ledger, facts } = openLedger(loadLedger(file, { set: {}, today: console.today }).ledger, {
    dated: console.today,
  });
  const word = typeof wanted === 'string' && !isLedger ? wanted : undefined;
  const all = namesOf(facts, '');
  const names = word === undefined ? all : all.filter((name) => name.includes(word));
  const lines = word === undefined ? groupsOf(facts, '') : names;
  if (json) console.out(`${JSON.stringify(names, null, 2)}\n`);
  else if (lines.length === 0) throw usageError('no-such-names', { word: word ?? '' });
  else {
    console.out(WORDS.names({ community: ledger.community.name, lines }));
    if (word === undefined) console.talk(WORDS.namesHint);
  }
  return 0;
}

/** A line for each group: its path and the names in it. */
function groupsOf(fact: Fact, path: string): readonly string[] {
  if (!isRecord(fact)) return [];
  const entries = Object.entries(fact);
  const own = entries.filter(([, inner]) => !isRecord(inner)).map(([name]) => name);
  return [
    ...(own.length > 0 ? [WORDS.group({ path, names: own })] : []),
    ...entries.flatMap(([name, inner]) => groupsOf(inner, path === '' ? name : `${path}.${name}`)),
  ];
}

/** Every path to something printable; of a list, the names of its items behind []. */
function namesOf(fact: Fact, path: string): readonly string[] {
  if (fact === undefined || typeof fact === 'string' || isFigure(fact)) return [path];
  if (isTally(fact) || isTable(fact) || isChart(fact) || isPhotos(fact)) return [path];
  if (isList(fact))
    return isRecord(fact.exemplar) ? [WORDS.list({ path, names: Object.keys(fact.exemplar) })] : [`${path}[]`];
  return Object.entries(fact).flatMap(([name, inner]) => namesOf(inner, path === '' ? name : `${path}.${name}`));
}
