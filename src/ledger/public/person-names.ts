import { PERSONS } from '../../standards.js';

const SURNAMES: ReadonlySet<string> = new Set([...PERSONS.姓.replaceAll(/\s/gu, ''), ...PERSONS.复姓]);
const TITLES: ReadonlySet<string> = new Set(PERSONS.称呼);
const NO_NAMES: ReadonlySet<string> = new Set(PERSONS.不是姓名);
const BEFORE: ReadonlySet<string> = new Set(PERSONS.身份末字);
const BEHIND = new RegExp(`(?:${PERSONS.称谓.toSorted((a, b) => b.length - a.length).join('|')})$`, 'u');

/** What parts the persons of a list, and a person from a post: 李建国（社区书记）、王秀英. */
const PARTS = /[\s、，,；;：:。/／（）()【】“”"《》]+|和(?=\p{Script=Han}{2,3}(?:$|\P{Script=Han}))/u;

/** The full names of persons in a text that says who somebody is. 王师傅 and 第二网格李阿姨 give no name away, and are none. */
export const personNames = (text: string): readonly string[] =>
  text.split(PARTS).flatMap((part) => {
    const bare = withoutTitles(part);
    const found = isForeign(bare) || isName(bare) ? bare : lastName(bare);
    return found === undefined ? [] : [found];
  });

function withoutTitles(part: string): string {
  const rest = part.replace(BEHIND, '');
  // 王老师: what is left is no name, and the whole is what people call her.
  return rest === part || rest.length < 2 ? part : withoutTitles(rest);
}

/** A name behind what its person is: 退休教师周文彬. */
function lastName(text: string): string | undefined {
  return [4, 3, 2]
    .map((length) => text.slice(-length))
    .find((name) => isName(name) && BEFORE.has(text.at(-1 - name.length) ?? ''));
}

/** A surname and one or two characters more that are no title, no office and no common word. */
function isName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || NO_NAMES.has(text) || text.includes('某')) return false;
  const surname = surnameOf(text);
  const given = text.slice(surname.length);
  if (surname === '' || given === '' || given.length > 2 || TITLES.has(given)) return false;
  return !/[委办部队所站室组员会]$/u.test(given) && !(given.length === 1 && /[联长书]/u.test(given));
}

/** 阿依古丽·买买提 */
const isForeign = (text: string): boolean => /^\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+$/u.test(text);

/** Empty where a text begins with none. */
export function surnameOf(text: string): string {
  return [text.slice(0, 2), text.slice(0, 1)].find((start) => SURNAMES.has(start) && start.length < text.length) ?? '';
}
