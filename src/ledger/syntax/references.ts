import type { SourceText } from '../text/source-text.js';

const NAME = '[\\p{L}\\p{N}_-]{1,30}';
const ANCHOR = new RegExp(`(?<=[\\s[{,]|^)&(${NAME})(?=\\s|$)`, 'gu');
const ALIAS = new RegExp(`(?<=[\\s[{,]|^)\\*(${NAME})(?=[\\s\\]},]|$)`, 'gu');
const namesOf = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

/** Names that stand in a text as an anchor (&取) and as an alias of it (*取): one without the other is text that was meant as such. */
function references(source: SourceText): ReadonlySet<string> {
  const known = found.get(source);
  if (known) return known;
  const aliases = namesOf(source.text, ALIAS);
  const both = new Set([...namesOf(source.text, ANCHOR)].filter((name) => aliases.has(name)));
  found.set(source, both);
  return both;
}
/** Every value that begins with such a sign asks. */
const found = new WeakMap<SourceText, ReadonlySet<string>>();

const AT_START = new RegExp(`^(?<sign>[&*])(?<name>${NAME})(?<space>[ \\t]*)`, 'u');

/** The anchor or alias that a value begins with, where it has its other half: how long it is, spaces behind it included. */
export function referenceAt(
  source: SourceText,
  value: string,
): { readonly sign: string; readonly length: number } | undefined {
  const { sign = '', name = '', space = '' } = AT_START.exec(value)?.groups ?? {};
  const length = 1 + name.length + space.length;
  const isWhole = length === value.length || (space !== '' && (sign === '&' || value[length] === '#'));
  return sign !== '' && isWhole && references(source).has(name) ? { sign, length } : undefined;
}
