import { isDeepStrictEqual } from 'node:util';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { parseText } from '../../../src/ledger/syntax/parse-text.js';
import { type Parsed, parseYaml } from '../../../src/ledger/syntax/parse-yaml.js';
import { plainYaml } from '../../../src/ledger/syntax/plain-yaml.js';
import type { Node } from '../../../src/ledger/syntax/tree.js';
import { decode } from '../../../src/ledger/text/decode.js';
import { sourceText } from '../../../src/ledger/text/source-text.js';
import { comparable, SCRAPS } from '../../ledger/syntax/yaml-scraps.js';
import { mutated } from '../mutate.js';
import type { Random } from '../random.js';
import type { Trial } from '../trial.js';

/** One text, three readers: our quick one, `yaml`, and js-yaml, which nobody here has written and `yaml` shares nothing with. */
export const yaml: Trial = {
  says: 'reads a text with our quick reader, yaml and js-yaml: those that take it take it the same',
  share: 3,
  least: 200,
  one: ({ random }) => {
    const decoded = decode({ file: '', bytes: Buffer.from(random.chance(0.4) ? scraps(random) : mutated(random)) });
    if ('problem' in decoded) return [];
    const { text } = decoded;
    const read = parseYaml(text);
    return [...quickFaults(text, read), ...otherFaults(text, read), ...mendFaults(text, read)].map(
      (fault) => `${fault}\n${JSON.stringify(text)}`,
    );
  },
};

/** With those that only a whole reader, which settles the line breaks first, can take. */
const MORE_SCRAPS = [
  ...SCRAPS,
  '\r',
  'b: ',
  '\nb: ',
  '\n  c: ',
  "''",
  '""',
  '\\',
  '-1',
  '~',
  '\u0085',
  '\u2028',
  '\ufeff',
];
const scraps = (random: Random) =>
  random.pick(['a: ', '', 'a:\n  ', '- ']) + random.some(14, () => random.pick(MORE_SCRAPS)).join('');

function quickFaults(text: string, { root, faults }: Parsed): readonly string[] {
  const quick = plainYaml(text);
  if (!quick) return [];
  if (faults.length > 0) return [`the quick reader takes what yaml does not: ${faults[0]?.detail}`];
  return root && isDeepStrictEqual(comparable(root), comparable(quick))
    ? []
    : ['the quick reader reads it otherwise than yaml'];
}

function otherFaults(text: string, { root, faults }: Parsed): readonly string[] {
  // A mark of byte order may begin a document behind a blank line (YAML 1.2.2, 9.1.1); js-yaml takes it for text there.
  if (!root || faults.length > 0 || /[\r\n]\ufeff/.test(text) || isSingular(root, text)) return [];
  const other = loaded(text);
  if (other === undefined) return [];
  const [ours, theirs] = [said(root), normal(other.value)].map((value) => JSON.stringify(value));
  if (ours === theirs) return [];
  // What is nothing but blanks on a line of a block is text (8.1.2) and none to yaml; a ledger's texts are trimmed, and so lose it either way.
  const bare = loaded(text.replaceAll(/^ +(?=\r?$)/gm, ''));
  return bare && ours === JSON.stringify(normal(bare.value)) ? [] : [`js-yaml reads ${theirs}, yaml ${ours}`];
}

/**
 * Of a document that is one text, which is no ledger and refused whatever it says, two writings are read in two ways. ` ---` is text, as a
 * marker stands at the beginning of its line (9.1.2): js-yaml ends a document there. In `>1` at the top the parent's indent is -1, so that 1 is
 * a column of 0 (8.1.1.1, 9.1.3): yaml takes it for 1.
 */
const isSingular = (root: Node, text: string) =>
  root.type === 'text' && (/^ +---/m.test(text) || /[|>][+-]?\d/.test(text));

/** Undefined where js-yaml does not take it: it is stricter about keys that come twice, for one. */
function loaded(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: load(text, { schema: FAILSAFE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

type Said = string | readonly Said[] | { readonly pairs: readonly (readonly [string, Said])[] };

/** The order of keys that look like numbers is lost in an object. */
const pairs = (entries: readonly (readonly [string, Said])[]): Said => ({
  pairs: entries.toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

function said(node: Node): Said {
  if (node.type === 'text') return node.text;
  if (node.type === 'list') return node.items.map(said);
  return pairs(node.entries.map(({ key, value }) => [key.text, said(value)]));
}

function normal(value: unknown): Said {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value === 'object') return pairs(Object.entries(value).map(([key, one]) => [key, normal(one)]));
  return String(value);
}

/** Where nothing is reported, what was mended on the way has changed nothing but the width of signs, blanks among them. */
function mendFaults(text: string, { root, faults }: Parsed): readonly string[] {
  const mended = parseText(sourceText('', text));
  if (faults.length > 0 || mended.faults.length > 0 || mended.found.edits.length === 0) return [];
  const before = bareOf(root);
  const after = bareOf(mended.root);
  // U+2028 and U+2029 are blanks between the signs of a line, and text in a text.
  const meant = [WIDE, WIDE_ON_A_LINE].map((wide) => bareOf(parseYaml(text.replaceAll(wide, ' ')).root));
  return after === before || meant.includes(after) ? [] : [`mended without a word: ${before} became ${after}`];
}

const WIDE = /[^\S \t\r\n]/g;
const WIDE_ON_A_LINE = /[^\S \t\r\n\u2028\u2029]/g;
const bareOf = (node: Node | undefined): string => JSON.stringify(node ? said(node) : '', bare);
const bare = (_: string, value: unknown) =>
  typeof value === 'string' ? value.normalize('NFKC').replaceAll(/\s/gu, '') : value;
