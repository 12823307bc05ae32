import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { LoadedLedger } from '../../../open/load-ledger.js';

/**
 * How a file in a folder refers to the photos of a ledger: by a relative path, so that both can be moved together. A photo outside the
 * ledger's folder has none: its path would tell of this computer, and be of no use on another.
 */
export function photoLink({ file, photoFile }: LoadedLedger, folder: string): (path: string) => string | undefined {
  return (path) => {
    const photo = photoFile(path);
    const inside = relative(resolve(dirname(file)), photo);
    const link = relative(resolve(folder), photo);
    if (inside.startsWith('..') || isAbsolute(inside) || isAbsolute(link)) return undefined;
    return link.replaceAll(sep, '/');
  };
}
