import { addFault, type Findings } from './syntax-fault.js';

/** A name where { } takes a key, and a colon that YAML takes for a part of the name: 日期：3月5日 or 日期:3月5日. No good colon comes before its end. */
const FAULTY = /(?!https?:)(\p{L}[\p{L}\p{N}_（）() -]{0,11}?)([ \t]*)(：\s*|:(?=[^\s,}]))(?=([^,{}[\]"']*))/uy;

const COLON = /：|:(?=[^\s,}])/;

/** Reports the colon of a key in braces that is full-width or without a space, and mends it. */
export function flowKey(findings: Findings, text: string, start: number, end: number): void {
  if (!COLON.test(text.slice(start, end))) return;
  FAULTY.lastIndex = start;
  const [whole = '', key = '', space = '', colon = '', value = ''] = FAULTY.exec(text) ?? [];
  if (whole === '' || start + whole.length > end || /:(?:\s|$)/.test(value)) return;
  const at = start + key.length + space.length;
  const code = colon.startsWith('：') ? 'colon-full-width' : 'colon-without-space';
  addFault(findings, code, { key }, at, at + 1, { at, remove: colon.length, insert: ': ' });
}
