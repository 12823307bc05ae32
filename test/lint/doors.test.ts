import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CIRCLE, DOORS, FLOORS, HOSTED, NODE, SPEAKING, TIMED } from '../../lint/floors.mjs';
import { DOORS_FILE, doorsText } from '../../scripts/lint-doors.mjs';
import { ROOT } from '../support.js';

const rooms = Object.keys(FLOORS);
const isFile = (room: string) => room.endsWith('.ts');

describe('the table of floors', () => {
  it('has a floor for each folder and each single file of src/', () => {
    const found = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
      .map((entry) => {
        const room = posix.relative(join(ROOT, 'src').replaceAll('\\', '/'), entry.parentPath.replaceAll('\\', '/'));
        return room === '' ? entry.name : room;
      });
    expect([...new Set(found)].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it('goes upwards: no room imports one that stands above it', () => {
    const circles = rooms.flatMap((room, floor) =>
      (FLOORS[room] ?? [])
        .filter((other) => !other.startsWith('../') && !(rooms.indexOf(other) < floor && rooms.includes(other)))
        .map((other) => `${room} → ${other}`),
    );
    expect(circles).toEqual([]);
  });

  it('is what the lint has', () => {
    expect(readFileSync(DOORS_FILE, 'utf8'), 'node scripts/lint-doors.mjs writes it').toBe(doorsText);
  });
});

/** A line of code, and whether the lint has to report it. */
interface Planted {
  readonly line: string;
  readonly wrong: boolean;
}

const from = (room: string, file: string) => {
  const path = posix.relative(isFile(room) ? '' : room, file);
  return path.startsWith('.') ? path : `./${path}`;
};

/** Every import of another room, right or wrong, in every form, and what a room may say and know. */
function plantedIn(room: string): readonly Planted[] {
  const others = rooms.filter((other) => other !== room);
  const allowed = FLOORS[room] ?? [];
  const rows = others.flatMap((other): readonly Planted[] => {
    const wrong = !allowed.includes(other);
    if (isFile(other)) return [{ line: `export * from '${from(room, other.replace('.ts', '.js'))}';`, wrong }];
    const [door = 'any'] = DOORS[other] ?? [];
    return [
      { line: `export * from '${from(room, `${other}/${door}.js`)}';`, wrong },
      { line: `export * from '${from(room, `${other}/deeper/any.js`)}';`, wrong: true },
      ...(DOORS[other] ? [{ line: `export * from '${from(room, `${other}/inside.js`)}';`, wrong: true }] : []),
    ];
  });
  const closed = from(room, `${others.find((other) => !allowed.includes(other) && !isFile(other))}/any.js`);
  const speaks = SPEAKING.includes(room);
  return [
    ...rows,
    { line: `import { a } from '${closed}';`, wrong: true },
    { line: `import type { B } from '${closed}';`, wrong: true },
    { line: `export type C = import('${closed}').C;`, wrong: true },
    { line: `export const d = async () => [await import('${closed}'), a as B];`, wrong: true },
    { line: `export * from '${from(room, '../src/round-about/any.js')}';`, wrong: true },
    ...[...Object.keys(NODE), 'node:fs/promises', 'node:process'].map((name, at) => ({
      line: `import m${at} from '${name}';`,
      wrong: !NODE[name]?.includes(room),
    })),
    { line: `export const e = process.argv;`, wrong: !speaks && !HOSTED.includes(room) },
    { line: `export const f = () => console.log('');`, wrong: !speaks },
    { line: `export const g = globalThis;`, wrong: !speaks },
    { line: `export const h = new Date();`, wrong: !speaks && !TIMED.includes(room) },
    { line: `export const i = Date.now();`, wrong: !speaks && !TIMED.includes(room) },
    { line: `export const j = new Date('2025-03-05');`, wrong: false },
  ];
}

const DOOR_RULES =
  /title=(?:plugin|lint\/style\/noRestricted\w+|lint\/suspicious\/noImportCycles),file=([^,]+),line=(\d+)/gu;

/** Lints a src/ of its own, which holds nothing but planted files, under our settings: each line that the doors report, as `path: line`. */
function reported(planted: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> {
  const home = mkdtempSync(join(tmpdir(), 'huibao-doors-'));
  try {
    cpSync(join(ROOT, 'biome.json'), join(home, 'biome.json'));
    cpSync(join(ROOT, 'lint'), join(home, 'lint'), { recursive: true });
    for (const [path, lines] of Object.entries(planted)) {
      const file = join(home, 'src', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, lines.join('\n'));
    }
    const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', 'src'];
    const { stdout } = spawnSync(process.execPath, [biome, ...args], {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return new Set(
      [...stdout.matchAll(DOOR_RULES)].map(([, file = '', line]) => {
        const path = file.replaceAll('\\', '/').replace(/^(?:.*\/)?src\//u, '');
        return `${path}: ${planted[path]?.[Number(line) - 1]}`;
      }),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

describe('npm run lint', () => {
  it('reports in each room every import that the table does not name, and none that it names', () => {
    const plants = rooms.map((room) => [isFile(room) ? room : `${room}/planted.ts`, plantedIn(room)] as const);
    const found = reported(Object.fromEntries(plants.map(([path, all]) => [path, all.map(({ line }) => line)])));
    const wrong = plants.flatMap(([path, all]) =>
      all.flatMap(({ line, wrong }) => (wrong ? [`${path}: ${line}`] : [])),
    );
    expect([...found].toSorted()).toEqual([...new Set(wrong)].toSorted());
    expect(wrong.length).toBeGreaterThan(2000);
  });

  it('reports what once got through, whatever the table says', () => {
    const planted = {
      'sheet/planted.ts': ["export * from '../commands/console.js';"],
      'files/planted.ts': ["export * from '../commands/console.js';"],
      'completion/planted.ts': ["export * from '../commands/console.js';"],
      'profile/planted.ts': ["export * from '../commands/console.js';"],
      'problems/messages/planted.ts': ["export * from '../../commands/console.js';"],
      'photos/planted.ts': ["export * from '../render/renderers.js';"],
      'document/planted.ts': ["export * from '../ledger/read/read-ledger.js';"],
      'ledger/planted.ts': ["export * from '../problems/explain.js';"],
      'a-new-room/planted.ts': ["export * from '../ledger/ledger.js';"],
    };
    expect(reported(planted).size).toBe(Object.keys(planted).length);
  });

  it('reports files that import each other, types alone included, but for records and values', () => {
    const [record = '', value = ''] = CIRCLE;
    const name = (path: string) => `./${posix.basename(path).replace('.ts', '.js')}`;
    const found = reported({
      'facts/one.ts': ["import type { B } from './two.js';", 'export type A = B;'],
      'facts/two.ts': ["import type { A } from './one.js';", 'export type B = A;'],
      [record]: [`export * from '${name(value)}';`],
      [value]: [`export * from '${name(record)}';`],
      [`${dirname(record)}/third.ts`]: ["export * from './fourth.js';"],
      [`${dirname(record)}/fourth.ts`]: ["export * from './third.js';"],
    });
    expect([...found].map((line) => line.split(':')[0]).toSorted()).toEqual([
      'facts/one.ts',
      'facts/two.ts',
      `${dirname(record)}/fourth.ts`,
      `${dirname(record)}/third.ts`,
    ]);
  });
});
