import { dirname, resolve } from 'node:path';
import { isOnNetwork, isOutside } from '../files/is-outside.js';
import { exists, isFolder, readHead } from '../files/read-files.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LedgerResult } from '../ledger/read/read-ledger.js';
import { HEAD, photoKind } from '../photos/photo-kind.js';
import { type Place, type Problem, problem, UserError } from '../problems/problem.js';

/** On Windows people write 照片\\0305.jpg. */
export const photoBeside = (file: string, path: string) => resolve(dirname(file), path.replaceAll('\\', '/'));

/** Whether each photo is there and of a kind that a report can hold; only what prints it reads the whole of it. */
export function lookAtPhotos(ledger: Ledger, file: string, { locate }: LedgerResult, allowOutside: boolean) {
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { photos, row } of ledger.activities) {
    for (const [index, path] of photos.entries()) {
      if (places.has(path)) continue;
      const place = locate(['activities', row - 1, 'photos', index]);
      places.set(path, place);
      const isMine = (photo: string) => allowOutside || !isOutside(photo, dirname(file));
      problems.push(...photoProblem(path, photoBeside(file, path), isMine, place));
    }
  }
  return { places, problems, unusable: new Set(problems.map(({ args }) => String(args.file))) };
}

function photoProblem(
  path: string,
  file: string,
  isMine: (photo: string) => boolean,
  place: Place,
): readonly Problem[] {
  const outside = problem('photo-outside', '提醒', { file: path }, place);
  if (isOnNetwork(path)) return [outside];
  if (!exists(file) || isFolder(file)) return [problem('photo-missing', '提醒', { file: path }, place)];
  if (!isMine(file)) return [outside];
  try {
    const found = photoKind(readHead(file, HEAD));
    return 'kind' in found ? [] : [problem('photo-kind', '提醒', { file: path, kind: found.other }, place)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [problem('photo-unread', '提醒', { file: path }, place)];
  }
}
