import { annexes, entries, reports } from 'virtual:built-in-templates';
import { findEntry } from './find-entry.js';
import type { Library } from './library.js';
import type { Template } from './template.js';

/**
 * The built-in templates as the bundle carries them, in steps: neither the parser nor their front matter is read, and each is loaded when it is
 * asked for. Their names are not checked at run time; a test checks them against every example.
 */
export const builtInLibrary: Library = {
  entries,
  find: (name) => {
    const { id, annexes: names } = findEntry(entries, name);
    return { report: read(reports, id), annexes: names.map((annex) => read(annexes, annex)) };
  },
};

const known = new Map<string, Template>();

function read(texts: Readonly<Record<string, () => string>>, name: string): Template {
  const template = known.get(name) ?? (JSON.parse(texts[name]?.() ?? '') as Template);
  known.set(name, template);
  return template;
}
