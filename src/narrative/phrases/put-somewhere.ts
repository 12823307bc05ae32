import { WORDS } from '../../standards.js';

/** 矛盾化解在基层, 新年祝福送到居民手中: where it was put, or what was made of it. */
const PUT = new RegExp(
  `^([^，；。\\d由从比被受让使把将也都均已]{2,20}?)((?:${[...WORDS.effects.placed].sort((a, b) => b.length - a.length).join('|')})(?:在|于|到|至|成)[^，；。\\d]{2,24})$`,
);

/** What was put somewhere, and where: what is told of the thing was done by somebody. */
export function putSomewhere(clause: string): { readonly what: string; readonly where: string } | undefined {
  const [, what, where] = PUT.exec(clause) ?? [];
  return what && where ? { what, where } : undefined;
}
