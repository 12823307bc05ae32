import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskError } from './disk-error.js';

/** Puts a text behind what a file has, at once: what was written before a run is killed is there. @throws UserError where the disk says no. */
export function appendText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, text);
  } catch (error) {
    throw diskError('write-failed', file, error);
  }
}
