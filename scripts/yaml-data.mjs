import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The data files of templates/ as JavaScript: read when the bundle is built, so that no run pays for parsing them. */
const toModule = (file) => `export default ${JSON.stringify(parse(readFileSync(file, 'utf8')))};`;

export const esbuildYaml = {
  name: 'yaml-data',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: toModule(path), loader: 'js' }));
  },
};

export const vitestYaml = {
  name: 'yaml-data',
  enforce: 'pre',
  load(id) {
    return id.endsWith('.yaml') ? toModule(id) : undefined;
  },
};
