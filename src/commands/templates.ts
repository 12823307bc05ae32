import { openLedger } from '../build.js';
import { type Fact, isChart, isFigure, isList, isPhotos, isRecord, isTable } from '../facts/fact.js';
import { textWidth } from '../render/terminal/width.js';
import type { Console, ExitCode } from './console.js';
import { findLedgers } from './find-ledgers.js';
import { loadLedger } from './load-ledger.js';
import { openLibrary } from './open-library.js';

export interface TemplatesOptions {
  readonly templates?: string;
  readonly names: boolean;
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
  if (options.names) return listNames(named, options, console);
  const { entries } = await openLibrary(options.templates);
  const rows = entries.map(({ id, name, sample = null, kind = '', file }) => ({ id, name, sample, kind, file }));
  if (options.json) console.out(`${JSON.stringify(rows, null, 2)}\n`);
  else
    console.out(
      rows.map(({ id, name, sample, kind }) => `${sample ?? '·'}  ${pad(id, 16)}${pad(name, 24)}${kind}\n`).join(''),
    );
  return 0;
}

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

async function listNames(named: readonly string[], { json }: TemplatesOptions, console: Console): Promise<ExitCode> {
  const [file = ''] = await findLedgers(named);
  const { ledger, facts } = openLedger(loadLedger(file, { set: {}, today: console.today }).ledger, {
    dated: console.today,
  });
  const names = namesOf(facts, '');
  console.out(
    json ? `${JSON.stringify(names, null, 2)}\n` : `${ledger.community.name}的台账可用的名称：\n${names.join('\n')}\n`,
  );
  return 0;
}

/** Every path to something printable; of a list, the names of its items behind []. */
function namesOf(fact: Fact, path: string): readonly string[] {
  if (fact === undefined || typeof fact === 'string' || isFigure(fact)) return [path];
  if (isTable(fact) || isChart(fact) || isPhotos(fact)) return [path];
  if (isList(fact))
    return isRecord(fact.exemplar) ? [`${path}[]（${Object.keys(fact.exemplar).join('、')}）`] : [`${path}[]`];
  return Object.entries(fact).flatMap(([name, inner]) => namesOf(inner, path === '' ? name : `${path}.${name}`));
}
