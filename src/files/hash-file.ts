import { createHash } from 'node:crypto';
import { contentsOf } from './read-files.js';

/** The SHA-256 of a file in hex; undefined where it cannot be read. */
export function hashFile(file: string): string | undefined {
  const bytes = contentsOf(file);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
