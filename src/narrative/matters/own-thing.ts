import { isVillage, type Self } from '../../facts/is-village.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { withOwnName } from './own-prose.js';

/** What a body, a place and a practice have in common; places of one kind may share a row. */
interface Thing {
  readonly name: string | readonly string[];
  readonly summary?: string | undefined;
}

/** What wants to be told whose it is: 社区党委, 社区服务中心, and a plain 志愿服务队. */
const WHOSE = /^(?:党(?!群)|居|村|妇联|团|民|工会|“?两委|关工委|服务|卫生|警务|养老|食堂|工作|医)|^.{0,3}$/;
/** What has been registered under its name. */
const REGISTERED = /(?:合作社|公司|厂|店|学校|小学|中学|幼儿园|诊所)$/;

/** 社区现有志愿者126名: what a community has begins with what it is. */
const OWN = new RegExp(
  `^(?:${patternWords('社区自称')}|${patternWords('村自称')})(?=[现设有在从将把以每定组成建开推实])`,
);

/**
 * 青石社区志愿服务队 with 我社区现有志愿者126名 → 志愿服务队 with 现有志愿者126名: what a community has is told as its own, and by no sentence that begins anew
 * with it.
 */
export const ownThing =
  (self: Self) =>
  <T extends Thing>(thing: T): T => {
    const community = self.community.name;
    const plain = (name: string): string => {
      const bare = name.slice(community.length);
      if (!name.startsWith(community) || bare === '' || REGISTERED.test(name)) return name;
      return WHOSE.test(bare) ? patternWords(isVillage(self) ? '村' : '社区自称') + bare : bare;
    };
    const names = [thing.name].flat();
    const said = names.reduce((text, name) => text.replaceAll(name, plain(name)), thing.summary ?? '');
    const summary = withOwnName(said, self).replace(OWN, '');
    if (names.every((name) => plain(name) === name) && summary === (thing.summary ?? '')) return thing;
    const name = typeof thing.name === 'string' ? plain(thing.name) : thing.name.map(plain);
    return { ...thing, name, ...(summary !== '' && { summary }) };
  };
