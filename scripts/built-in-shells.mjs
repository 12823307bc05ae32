import { bundled } from './bundled.mjs';
import { esbuildYaml } from './yaml-data.mjs';

/**
 * What every DOCX of a built-in profile shares, made by docx when the bundle is built: loading docx and making it take as long as the rest
 * of a report. A module for each profile, so that a run reads one.
 */
const NAME = 'virtual:built-in-shells';

async function profileNames() {
  return (await bundled('src/render/docx/profile.ts', [esbuildYaml])).PROFILE_NAMES;
}

async function toModule(id) {
  if (id === NAME) {
    const loaders = (await profileNames()).map((name) => `${JSON.stringify(name)}: () => import('${NAME}/${name}')`);
    return `export const builtInShells = { ${loaders.join(', ')} };`;
  }
  const { loadProfile } = await bundled('src/render/docx/profile.ts', [esbuildYaml]);
  const { makeShell } = await bundled('src/render/docx/make-shell.ts', [esbuildYaml]);
  const profile = loadProfile(id.slice(NAME.length + 1));
  const shell = (turned) => JSON.stringify(JSON.stringify(makeShell(profile, turned)));
  return `export const upright = ${shell(false)};\nexport const turned = ${shell(true)};\n`;
}

export const esbuildShells = {
  name: 'built-in-shells',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^${NAME}`) }, ({ path }) => ({ path, namespace: NAME }));
    builder.onLoad({ filter: /.*/, namespace: NAME }, async ({ path }) => ({
      contents: await toModule(path),
      loader: 'js',
    }));
  },
};

export const vitestShells = {
  name: 'built-in-shells',
  resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith(`\0${NAME}`) ? toModule(id.slice(1)) : undefined),
};
