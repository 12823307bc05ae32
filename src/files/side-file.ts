import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diskError } from './disk-error.js';
import { move } from './move.js';
import { placeWhole } from './place-whole.js';
import { readRegular } from './read-regular.js';

const FOLDER = '.huibao';

/** Where something is kept that belongs to a ledger: in the hidden folder beside it. A link and the ledger itself share it. */
export const sideFolder = (ledger: string): string => join(dirname(ledger), FOLDER, basename(ledger));

/** The text of a file of that folder; undefined where there is none, or none that can be read. */
export function readSideFile(ledger: string, name: string): string | undefined {
  try {
    return new TextDecoder().decode(readRegular(join(sideFolder(realpathSync(ledger)), name)));
  } catch {
    return undefined;
  }
}

/** Writes a file of that folder, whole or not at all. @returns its path, as seen from where the ledger was named. @throws UserError where the disk says no. */
export function writeSideFile(ledger: string, name: string, text: string): string {
  const shown = join(sideFolder(ledger), name);
  try {
    const path = join(sideFolder(realpathSync(ledger)), name);
    mkdirSync(dirname(path), { recursive: true });
    placeWhole(path, new TextEncoder().encode(text), (temporary) => move(temporary, path));
    return shown;
  } catch (error) {
    throw diskError('replace-failed', shown, error);
  }
}
