/**
 * Text as every output can carry it on one line: tabs and line breaks (ledger text may hold some) become a space; what XML forbids
 * (control characters, lone surrogates, U+FFFE and U+FFFF) is left out.
 */
export function oneLine(text: string): string {
  return UNFIT.test(text) ? text.replace(BREAKS, ' ').replace(ILLEGAL, '') : text;
}

const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const ILLEGAL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const UNFIT = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u;
