import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Word and WPS leave ~$ files, LibreOffice .~lock files, beside a document that they hold open. */
export function ownerFile(file: string): string | undefined {
  const [folder, name] = [dirname(file), basename(file)];
  const candidates = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return candidates.find((candidate) => existsSync(join(folder, candidate)));
}
