/** The key of a line, as far as its colon. Offsets count from the start of the text looked at. */
export interface LineKey {
  readonly key: string;
  /** How the colon is written. */
  readonly colon: 'good' | 'full-width' | 'without-space';
  /** The offset of the colon. */
  readonly at: number;
}

/** A short name, such as a key would be; times (14:00) and addresses (http:) are none. */
const NAME = /^(?![\d\s]*$)(?!https?$)[\p{L}\p{N}_（）() -]{1,12}$/u;

/**
 * Finds `key: ` at the start of a line, or what was meant to be it: a colon that is full-width, or without a space, after a known key.
 * `anyName`: the place takes nothing but a key, so any short name is taken for one.
 */
export function lineKey(text: string, isKnown: (key: string) => boolean, anyName: boolean): LineKey | undefined {
  const first = text[0];
  if (first === '[' || first === '{') return undefined;
  const inQuotes = first === '"' || first === "'";
  const quoted = inQuotes ? /^(["'])(.*?)\1[ \t]*(?=[:：])/.exec(text) : null;
  if (inQuotes && !quoted) return undefined;
  const from = quoted?.[0].length ?? 0;
  const wide = text.indexOf('：', from);
  let good = text.indexOf(':', from);
  const tight = good >= 0 && !isSeparate(text, good) ? good : -1;
  while (good >= 0 && !isSeparate(text, good)) good = text.indexOf(':', good + 1);
  const isBad = wide > 0 || tight > 0;
  const bad = isBad ? [wide, tight].filter((at) => at > 0 && (good < 0 || at < good)).sort((a, b) => a - b) : NONE;
  for (const at of bad) {
    const key = quoted?.[2] ?? text.slice(0, at).trim();
    if (isKnown(key) || (anyName && good < 0 && NAME.test(key))) {
      return { key, colon: at === wide ? 'full-width' : 'without-space', at };
    }
  }
  return good < 0 ? undefined : { key: quoted?.[2] ?? text.slice(0, good).trim(), colon: 'good', at: good };
}

const NONE: readonly number[] = [];

const isSeparate = (text: string, colon: number) =>
  colon + 1 === text.length || text[colon + 1] === ' ' || text[colon + 1] === '\t';
