import { narrow } from '../../chinese/narrow.js';

/** People put spaces between the digits of one number. */
const spaced = (...parts: readonly string[]): string => parts.join(' ?');
const digits = (count: number): string => spaced(...Array.from({ length: count }, () => '\\d'));

const REGION = `[1-8] ?${digits(5)}`;
const MONTH = '(?:0 ?\\d|1 ?[0-2])';
const DAY = '(?:0 ?\\d|[12] ?\\d|3 ?[01])';

/** An identity card number: region, date of birth, sequence and check digit (GB 11643-1999). */
const ID = spaced(REGION, '(?:1 ?9|2 ?0)', digits(2), MONTH, DAY, digits(3), '[\\dX]');
/** On the cards before 1999: two digits for the year and no check digit. */
const OLD_ID = spaced(REGION, digits(2), MONTH, DAY, digits(3));
const IDS = new RegExp(`(?<!\\d)(?:${ID}|${OLD_ID})(?!\\d)`, 'giu');

/** With or without the number of the country, its eleven digits in groups or not. */
const MOBILE =
  /(?<!\d)(?:(?:\+|00)?86[ .-]?)?1 ?[3-9]\d(?:\d{8}|[ .·-]\d{4}[ .·-]?\d{4}|\d[ .·-]\d{3}[ .·-]\d{4})(?!\d)/u;

/** Of an area and a connection: 0519-88123456, (010)65001234. One that is there to be called by everybody says so before it. */
const LANDLINE =
  /(?<!(?:热线|服务|咨询|值班|举报|投诉|办公)(?:电话|号码)?[是为:( ]{0,2})(?<!\d)(?:\+?86[ -]?)?\(?0(?:10|2\d|[3-9]\d{2})\)?[ .·-]?[2-8]\d{2,3}[ .·-]?\d{4}(?!\d)/u;

/** None of them has fewer. */
const MANY_DIGITS = /\d(?:\D{0,2}\d){9}/u;

export type PrivacyFault = 'private-id' | 'private-phone' | 'private-landline';

/** The numbers in a text that belong to a person, each kind once. Full-width signs are read as the plain ones that they stand for. */
export function privacyFaults(text: string): readonly PrivacyFault[] {
  const plain = text.normalize('NFKC').replaceAll(/[‐-―−]/gu, '-');
  if (!MANY_DIGITS.test(plain)) return [];
  const rest = plain.replaceAll(IDS, '/');
  return [
    ...(rest === plain ? [] : (['private-id'] as const)),
    ...(MOBILE.test(rest) ? (['private-phone'] as const) : []),
    ...(LANDLINE.test(rest) ? (['private-landline'] as const) : []),
  ];
}

const KINDS: readonly (readonly [PrivacyFault, RegExp])[] = [
  ['private-id', IDS],
  ['private-phone', new RegExp(MOBILE.source, 'gu')],
  ['private-landline', new RegExp(LANDLINE.source, 'gu')],
];

/** A text with something else in place of every such number; `found` is told of each. */
export function withoutPrivate(text: string, instead: string, found: (kind: PrivacyFault) => void): string {
  if (privacyFaults(text).length === 0) return text;
  let rest = text;
  for (const [kind, pattern] of KINDS) rest = replaced(rest, pattern, instead, () => found(kind));
  // Digits of other forms (②, 𝟏): the signs around them come out plain, too.
  const plain = rest.normalize('NFKC');
  return privacyFaults(rest).length === 0 || plain === rest ? rest : withoutPrivate(plain, instead, found);
}

/** What a pattern finds among the plain signs is taken out of the text as it was typed: the two are of one length. */
function replaced(text: string, pattern: RegExp, instead: string, found: () => void): string {
  let written = '';
  let from = 0;
  for (const { 0: number, index } of narrow(text)
    .replaceAll(/[‐-―−]/gu, '-')
    .matchAll(pattern)) {
    found();
    written += text.slice(from, index) + instead;
    from = index + number.length;
  }
  return written + text.slice(from);
}
