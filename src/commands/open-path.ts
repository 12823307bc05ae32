import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What shows a file or a folder as a double click does. Explorer takes both and needs no shell. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'explorer.exe', darwin: 'open' };

/**
 * Opens a file or a folder in the program that the user has for it, and waits for nothing that it does. False where no such program
 * could be started.
 */
export function openPath(path: string, platform = process.platform): Promise<boolean> {
  const child = spawn(OPENERS[platform] ?? 'xdg-open', [resolve(path)], { detached: true, stdio: 'ignore' });
  child.unref();
  return new Promise((done) => {
    child.once('spawn', () => done(true));
    child.once('error', () => done(false));
  });
}
