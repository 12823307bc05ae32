import { join } from 'node:path';
import { fileName } from '../../../file-name.js';
import type { NamePart } from '../../../manifest/manifest-fields.js';

/** What the reports of a ledger are put together from. */
export type NameParts = Readonly<Record<NamePart, string>>;

/**
 * {街道}/{社区}/{年度}{模板} → a path without its ending. No value brings a folder with it, and a folder whose name would be empty is left
 * out: whatever a ledger says, the file lies below the folder of the run.
 */
export function patternName(pattern: string, parts: NameParts): string {
  const steps = pattern.split(/[\\/]/).map((step) => {
    const text = step.replace(/\{([^{}]*)\}/g, (_, part: string) => parts[part.trim() as NamePart] ?? '');
    return text.trim() === '' ? '' : fileName(text);
  });
  return join(...steps.filter((step) => step !== ''));
}
