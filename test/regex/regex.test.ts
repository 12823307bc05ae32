import { expect, it } from 'vitest';
import { constructed, type Expression, literals } from './expressions.js';
import { hostileFor } from './hostile.js';

/** Those that are slower on long texts, and why no long text reaches them. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/ledger/begin/json-schema.ts': 'reads the schema that the program wrote itself',
  'src/narrative/phrases/fill-pattern.ts': 'reads the patterns of the package',
  'src/render/docx/styles.ts': 'reads the styles that docx made, once a layout',
};

/** One without + * {n,} looks at a few characters wherever it stands. */
const repeats = ({ source }: Expression) => /[*+]|,\}/.test(source);

it('no expression of src/ runs away on hostile text', async () => {
  const all = [...literals(), ...(await constructed())];
  const distinct = [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()].filter(repeats);
  expect(distinct.length).toBeGreaterThan(200);
  const slow = distinct.flatMap((one) => {
    const text = one.file in BOUNDED ? undefined : hostileFor(one);
    return text === undefined ? [] : [`${one.file} /${one.source}/${one.flags} on ${text}`];
  });
  expect(slow).toEqual([]);
}, 300_000);
