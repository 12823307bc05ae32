/** Where a value is written: after a key or a dash on its own line, or inside [ ] or { }. */
export type ValueSetting = 'block' | 'flow';

/** Signs that mean something to YAML at the start of a value, and dashes that readers of ledgers take for bullets. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/u;
/** Characters that only a quoted text with escapes can carry: controls, line breaks of any kind, the byte order mark, non-characters. */
const ESCAPED = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** A text as a YAML value that reads back as that very text (schema failsafe); in quotes only where YAML needs them. */
export function writeValue(text: string, setting: ValueSetting): string {
  if (isPlain(text, setting)) return text;
  return ESCAPED.test(text) || text.includes("'") ? writeQuoted(text) : `'${text}'`;
}

/** In double quotes, as JSON has it. */
export function writeQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    new RegExp(ESCAPED.source, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isPlain(text: string, setting: ValueSetting): boolean {
  if (text === '' || text !== text.trim() || INDICATOR.test(text) || ESCAPED.test(text)) return false;
  if (/:(?:\s|$)|\s#/u.test(text) || /^(?:---|\.\.\.)/.test(text)) return false;
  return setting === 'block' || !/[,[\]{}"'#:]/.test(text);
}
