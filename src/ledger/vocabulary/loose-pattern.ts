/** What may stand anywhere in a key, as `normaliseKey` drops it. */
const IN_KEYS = '[\\s_＿]*';
/** What may stand anywhere in the name of a campaign, as `nameKey` drops it. */
const IN_NAMES = '[\\s“”"\'‘’＂＇]*';

/** A pattern (ECMA 262) for any of these keys, in any width, case and spacing, up to its end; `rest` is what may follow. */
export const keyPattern = (keys: readonly string[], rest = ''): string =>
  `^${IN_KEYS}(?:${loose(keys, IN_KEYS, anyCase)})${rest}$`;

/** A pattern for any of these names, in any width, with quotation marks or without; not anchored. */
export const namePattern = (names: readonly string[]): string => `${IN_NAMES}(?:${loose(names, IN_NAMES, anyWidth)})`;

/** A pattern for any of these words in any width and case; not anchored. */
export const wordPattern = (words: readonly string[]): string => loose(words, '', anyCase);

function loose(names: readonly string[], between: string, letter: (character: string) => string): string {
  const dropped = new RegExp(between || '$^', 'gu');
  const patterns = names.map((name) => {
    const characters = Array.from(name.normalize('NFKC').replace(dropped, ''));
    return characters.map((character) => letter(character) + between).join('');
  });
  return [...new Set(patterns)].join('|');
}

const anyCase = (character: string) => oneOf([character.toLowerCase(), character.toUpperCase()].flatMap(widths));
const anyWidth = (character: string) => oneOf(widths(character));

/** A printable ASCII character has a full-width form. */
const widths = (character: string): readonly string[] =>
  /^[!-~]$/.test(character)
    ? [character, String.fromCharCode(character.charCodeAt(0) + ('！'.charCodeAt(0) - '!'.charCodeAt(0)))]
    : [character];

function oneOf(characters: readonly string[]): string {
  const different = [...new Set(characters)];
  const [only = ''] = different;
  return different.length === 1 ? escaped(only) : `[${different.map(escaped).join('')}]`;
}

/** Characters of the patterns' own language. A bare `-` is never among several of a class but at its beginning. */
const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
