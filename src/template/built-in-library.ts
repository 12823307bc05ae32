import { annexes, reports } from 'virtual:built-in-templates';
import runtime from 'handlebars/runtime.js';
import { bySample, findEntry } from './find-entry.js';
import { createEnvironment } from './helpers.js';
import type { Library } from './library.js';
import type { Precompiled, Template } from './template.js';

const entries = Object.values(reports).sort(bySample);
const environment = createEnvironment(runtime);

/**
 * The built-in templates as the bundle carries them, compiled: neither Handlebars' compiler nor their front matter is read. Their
 * names are not checked at run time; a test checks them against every example.
 */
export const builtInLibrary: Library = {
  entries,
  find: (name) => {
    const report = findEntry(entries, name);
    return { report: ready(report), annexes: report.annexes.map((annex) => ready(annexes[annex] as Precompiled)) };
  },
};

const ready = ({ specs, ...entry }: Precompiled): Template => ({
  ...entry,
  run: { title: environment.template(specs.title), body: environment.template(specs.body) },
});
