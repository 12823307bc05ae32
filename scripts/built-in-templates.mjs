import { readdirSync, readFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';

/**
 * The built-in templates as data: parsed when the bundle is built, by the program's own src/template, so that no run loads Handlebars for
 * them. Each is a function that gives a text of JSON, which costs a run that does not use it nothing but its length. A fault in one of them
 * stops the build.
 */
async function toModule() {
  const { precompileTemplate } = await bundled('src/template/precompile-template.ts');
  const partials = readFolder('templates/partials');
  const compiled = (folder) =>
    Object.entries(readFolder(folder)).map(([id, source]) => {
      try {
        return precompileTemplate(id, source, partials);
      } catch (cause) {
        const faults = cause.problems?.map(({ code, file, line }) => `${file}:${line} ${code}`);
        throw faults ? new Error(faults.join('\n'), { cause }) : cause;
      }
    });
  const [reports, annexes] = [compiled('templates'), compiled('templates/annexes')];
  const entries = reports.map(({ steps, ...entry }) => entry).sort((a, b) => (a.sample ?? 99) - (b.sample ?? 99));
  const texts = (templates) =>
    `{ ${templates.map((template) => `${JSON.stringify(template.id)}: () => ${JSON.stringify(JSON.stringify(template))}`).join(', ')} }`;
  return [
    `export const entries = ${JSON.stringify(entries)};`,
    `export const reports = ${texts(reports)};`,
    `export const annexes = ${texts(annexes)};`,
  ].join('\n');
}

/** Sources by name; `file` is what messages show, the same on every machine. */
function readFolder(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.sort().map((name) => {
      const file = `${folder}/${name}`;
      return [name.replace(/\.hbs$/, ''), { file, text: readFileSync(file, 'utf8') }];
    }),
  );
}

const NAME = 'virtual:built-in-templates';

export const esbuildTemplates = {
  name: 'built-in-templates',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({ path: NAME, namespace: NAME }));
    builder.onLoad({ filter: /.*/, namespace: NAME }, async () => ({ contents: await toModule(), loader: 'js' }));
  },
};

export const vitestTemplates = {
  name: 'built-in-templates',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) => (id === `\0${NAME}` ? toModule() : undefined),
};
