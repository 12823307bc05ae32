import { beginnings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { WHOLE_TITLE_VERBS } from './verbs.js';

/** 给, 免费为: what stands before those whom it is for. */
const FOR = /^(?:免费|义务|上门|现场|定期|集中|统一)?[给为向对](?=[^，]{3})/;
/** Of so many characters are those whom it is for, at most. */
const WHOM = 16;

const DONE_FOR = [...WHOLE_TITLE_VERBS, ...WORDS.handing, ...WORDS.waysOfDoing];

/** 给武警中队 of 给武警中队放电影, 向居民 of 向居民征求意见: for whom, up to what is done. */
export function frontOf(text: string): string {
  const word = FOR.exec(text)?.[0];
  if (!word) return '';
  for (let at = word.length + 2; at <= word.length + WHOM && at < text.length - 1; at += 1)
    if (beginnings(DONE_FOR, text.slice(at)).length > 0) return text.slice(0, at);
  return '';
}

const ARE_PEOPLE = /(?:[人员户者民众生童军属友女]|家庭|职工|对象|青年|少年|孩子|群体|单位|企业|商户|小区|家长|困难)$/;

/** 为老年人免费体检, 对流动人口进行登记: a deed, and no event of that name. */
export function actsFor(core: string): boolean {
  if (/^对(?![口外标接联面台])[^，]{2,}(?:进行|开展)[^，]{2,}/.test(core)) return true;
  const front = frontOf(core);
  return front !== '' && ARE_PEOPLE.test(front) && core.length >= front.length + 2;
}
