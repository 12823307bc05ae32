import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Nobody keeps a document open that long: the program that left it was killed, or the computer switched off. */
const STALE = 24 * 60 * 60_000;

/** What a program leaves beside a document that it holds open. */
export interface OwnerFile {
  readonly name: string;
  /** Left behind: older than a day, and the document can be opened for writing. It is told and not obeyed. */
  readonly stale: boolean;
}

/** Word leaves ~$ files, WPS .~ files as well, LibreOffice .~lock files, beside a document that they hold open. */
export function ownerFile(file: string): OwnerFile | undefined {
  const [folder, name] = [dirname(file), basename(file)];
  const candidates = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~${name}`, `.~lock.${name}#`];
  const found = candidates.filter((candidate) => existsSync(join(folder, candidate)));
  const held = found.find((candidate) => !isOldOwner(join(folder, candidate))) ?? found[0];
  if (held === undefined) return undefined;
  return { name: held, stale: isOldOwner(join(folder, held)) && opens(file) };
}

export const isOldOwner = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < Date.now() - STALE;

/** Windows lets nobody open for writing what Word holds. */
function opens(file: string): boolean {
  if (!existsSync(file)) return true;
  try {
    closeSync(openSync(file, 'r+'));
    return true;
  } catch {
    return false;
  }
}
