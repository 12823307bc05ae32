import { builtInShells } from 'virtual:built-in-shells';
import type { ShellXml } from './make-shell.js';
import { type Measures, pageMeasures } from './page-measures.js';
import { builtInName, type Profile } from './profile.js';

/** What every report of a profile shares. */
export interface ReportShell extends Omit<ShellXml, 'parts'> {
  readonly measures: Measures;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const shells = {
  upright: new WeakMap<Profile, Promise<ReportShell>>(),
  turned: new WeakMap<Profile, Promise<ReportShell>>(),
};

/**
 * The shell of a profile: that of a built-in one was made when the bundle was built, so that docx is loaded for a user's own alone.
 * @param turned Whether some pages are landscape: they bring their own sections and footers.
 */
export function shellOf(profile: Profile, turned: boolean): Promise<ReportShell> {
  const kept = shells[turned ? 'turned' : 'upright'];
  const shell = kept.get(profile) ?? open(profile, turned);
  kept.set(profile, shell);
  return shell;
}

async function open(profile: Profile, turned: boolean): Promise<ReportShell> {
  const name = builtInName(profile);
  const { parts, ...xml } =
    name === undefined
      ? (await import('./make-shell.js')).makeShell(profile, turned)
      : (JSON.parse((await builtInShells[name]())[turned ? 'turned' : 'upright']) as ShellXml);
  return {
    ...xml,
    measures: pageMeasures(profile),
    parts: new Map(parts.map(([path, text]) => [path, Buffer.from(text)])),
  };
}
