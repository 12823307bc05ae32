import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why a folder takes no file, in the disk's word (EACCES, ENOSPC); undefined where it takes one. */
export function tryWriting(folder: string): string | undefined {
  const file = join(folder, `.huibao-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(file, 'huibao', { flag: 'wx' });
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    rmSync(file, { force: true });
  }
}
