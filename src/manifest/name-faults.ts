import { nearest } from '../chinese/nearest.js';
import { type Place, type Problem, problem } from '../problems/problem.js';
import { EXTENSIONS } from '../render/renderers.js';
import { NAME_NEEDS, NAME_PARTS } from './manifest-fields.js';

/** How reports are called, as typed: an input method for Chinese gives ｛ ｝ and ／, which no name of a file is meant to hold. */
export const plainPattern = (names: string): string =>
  names.trim().replace(/[｛｝／]/gu, (mark) => mark.normalize('NFKC'));

/** What is wrong with how reports are to be called. */
export function nameFaults(names: string, place: Place): readonly Problem[] {
  const parts = [...names.matchAll(/\{([^{}]*)\}/g)].map(([, part = '']) => part.trim());
  const known: readonly string[] = NAME_PARTS;
  const unknown = parts.filter((part) => !known.includes(part));
  const lacking = NAME_NEEDS.filter((part) => !parts.includes(part));
  const leaves = /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.{1,2}(?:[\\/]|$)/.test(names);
  const single = /[{}]/.exec(names.replace(/\{[^{}]*\}/g, ''))?.[0];
  const extension = EXTENSIONS.find((one) => names.toLowerCase().endsWith(one));
  return [
    ...unknown.map((part) =>
      problem('name-part-unknown', '错误', { part, nearest: nearest(part, known), known }, place),
    ),
    ...(single === undefined ? [] : [problem('name-brace-single', '错误', { brace: single }, place)]),
    ...(lacking.length > 0 && single === undefined ? [problem('name-part-lacking', '错误', { lacking }, place)] : []),
    ...(leaves ? [problem('name-leaves', '错误', { names }, place)] : []),
    ...(extension === undefined ? [] : [problem('name-extension', '错误', { extension }, place)]),
  ];
}
