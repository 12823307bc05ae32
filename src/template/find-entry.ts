import { nearest } from '../chinese/nearest.js';
import { problem, UserError } from '../problems/problem.js';
import type { TemplateEntry } from './template.js';

/** By id, 名称 or number of the sample. @throws UserError with the names there are. */
export function findEntry<E extends TemplateEntry>(entries: readonly E[], name: string): E {
  const found = entries.find((e) => e.id === name || e.name === name || String(e.sample) === name);
  if (found) return found;
  const near = nearest(
    name,
    entries.flatMap((e) => [e.id, e.name]),
  );
  const known = entries.map((e) => e.name);
  throw new UserError([problem('unknown-template', '错误', { name, nearest: near, known }, { file: '' })], 2);
}

/** The order of the samples; a template without one comes last. */
export const bySample = (a: TemplateEntry, b: TemplateEntry) => (a.sample ?? 99) - (b.sample ?? 99);
