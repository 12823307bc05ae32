import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support.js';

/** What a line of templates/ may hold: whoever changes the wording reads it in an editor without scrolling. */
const WIDEST = 120;

it('no line under templates/ is longer than a window is wide', () => {
  const files = readdirSync(join(ROOT, 'templates'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const long = files.flatMap((file) =>
    readFileSync(join(ROOT, 'templates', file), 'utf8')
      .split('\n')
      .flatMap((line, i) => ([...line].length > WIDEST ? [`${file}:${i + 1}: ${[...line].length}`] : [])),
  );
  expect(long).toEqual([]);
});
