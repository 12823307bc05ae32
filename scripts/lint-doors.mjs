/** Writes lint/doors.json, the rules that biome.json takes in, from the table of floors. */

import { writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CIRCLE, DOORS, FLOORS, HOSTED, NODE, SPEAKING, TIMED } from '../lint/floors.mjs';

const isFile = (room) => room.endsWith('.ts');
const filesOf = (room) => `src/${isFile(room) ? room : `${room}/*.ts`}`;

/** As an import spells it: dist has .js where src has .ts. */
function spelling(from, to) {
  const path = posix.relative(isFile(from) ? '' : from, to).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

function entrance(from, to) {
  if (isFile(to)) return [spelling(from, to)];
  if (to.startsWith('../')) return [`${spelling(from, to)}/*.yaml`];
  return (DOORS[to] ?? ['*']).map((name) => `${spelling(from, to)}/${name}.js`);
}

/** Other rooms: those beside a single file of src/ as well, which has no room of its own. */
const closed = (room) => ['../**', isFile(room) ? './**' : './*/**', 'node:*', 'node:*/**'];

const imports = (group, message) => ({ level: 'error', options: { patterns: [{ group, message }] } });

function ruleOf([room, others]) {
  const modules = Object.keys(NODE).filter((name) => NODE[name].includes(room));
  const opened = [...others.flatMap((other) => entrance(room, other)), ...modules].map((path) => `!${path}`);
  const names = [...others.filter((other) => !other.startsWith('..')), ...modules].join(', ') || 'no other room';
  const speaking = SPEAKING.includes(room);
  return {
    includes: [filesOf(room)],
    ...(!speaking && !TIMED.includes(room) && { plugins: ['./lint/clock.grit'] }),
    linter: {
      rules: {
        style: {
          noRestrictedImports: imports(
            [...closed(room), ...opened],
            `${room} may import ${names}, and that by the doors: see lint/floors.mjs.`,
          ),
          ...(!speaking && { noRestrictedGlobals: silent(HOSTED.includes(room)) }),
        },
      },
    },
  };
}

const GLOBALS = ['process', 'console', 'globalThis', 'global'];
const SPEECH = 'Only main.ts, program/ and commands/ know the console and the environment.';
const silent = (hosted) => ({
  level: 'error',
  options: {
    deniedGlobals: Object.fromEntries(
      GLOBALS.filter((name) => !(hosted && name === 'process')).map((name) => [name, SPEECH]),
    ),
  },
});

/** The table as settings of biome. A folder that it does not name may import nothing and stays silent. */
const overrides = [
  {
    includes: ['src/**/*.ts'],
    plugins: ['./lint/import-types.grit'],
    linter: {
      rules: {
        style: {
          noRestrictedImports: imports(closed('new'), 'Give this folder its floor in lint/floors.mjs.'),
        },
        suspicious: { noImportCycles: { level: 'error', options: { ignoreTypes: false } } },
      },
    },
  },
  ...Object.entries(FLOORS).map(ruleOf),
  {
    includes: CIRCLE.map(filesOf),
    linter: { rules: { suspicious: { noImportCycles: 'off' } } },
  },
];

export const DOORS_FILE = fileURLToPath(new URL('../lint/doors.json', import.meta.url));
/** A rule a line, for diffs that can be read. */
export const doorsText = `{ "overrides": [\n${overrides.map((rule) => JSON.stringify(rule)).join(',\n')}\n] }\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(DOORS_FILE, doorsText);
