import { partsOutside, splitOutside } from '../../../chinese/split-outside.js';
import { wordsIn } from '../../../chinese/word-ends.js';
import { WORDS } from '../../../standards.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import type { Pieces } from '../../phrases/piece.js';
import { CLAUSE_VERBS, openingVerbs, WHOLE_CLAUSE_VERBS } from '../../phrases/verbs.js';

/** 26件 of 受理26件, 47户92人: it ends with how many. */
const COUNTED = /\d[余多万亿]{0,3}[一-鿿]{1,3}$/;
/** 调成 of 调成25件: what stands before a number, and what the number is of. */
const NAME = /^([一-鿿]{2,14}?)[约近超逾]?\d[\d.]{0,9}[余多]?万?([一-鿿])/;

const WHOLE: ReadonlySet<string> = new Set(WHOLE_CLAUSE_VERBS);
const AS_NOUN: ReadonlySet<string> = new Set(WORDS.nounVerbs);

/** 调成, 办结: what was done and what came of it, in two characters. */
const CAME_OUT = /^(?!支出|演出|总结|团结|组成|现成|收成|经过)[一-鿿][成结出到掉走完过]$/;
const HOW = /^(?:当场|当天|现场|及时|年内|免费|上门|限期|按期|如期|全部|新|再|已)/;
const REACHES = /^(?:惠及|受益|受助|覆盖|涉及)/;
/** What is held so many times has as often the name of what is done: 党员大会4次、学习3次. */
const TIMES = /[次场期课节届]/;

/** 2600份 of 7月至8月发放告知单2600份. */
const LAST_NUMBER = /[约近超逾]?\d[\d.]{0,9}[余多万亿]{0,3}[一-鿿]{1,3}(?:\d{1,6}人)?$/;

/** What stands before a number says what was done, and is not the name of what was counted. */
function isPredicate(name: string, unit: string, before: string): boolean {
  if (REACHES.test(name)) return true;
  const what = before.replace(LAST_NUMBER, '');
  const work = what.length > 2 && AS_NOUN.has(what.slice(-2));
  const acts = !work && (wordsIn(WHOLE_CLAUSE_VERBS, what).length > 0 || openingVerbs(CLAUSE_VERBS, what).length > 0);
  if (!acts && (work || TIMES.test(unit))) return false;
  if (CAME_OUT.test(name) || WHOLE.has(name) || WORDS.outcomes.includes(name)) return true;
  const bare = name.replace(HOW, '');
  if (bare !== name && openingVerbs(CLAUSE_VERBS, bare).length > 0) return true;
  if (!acts) return false;
  if (/^有[一-鿿]{2}/.test(name)) return true;
  const [verb] = openingVerbs(WHOLE_CLAUSE_VERBS, name);
  return verb !== undefined && name.length > verb.length + 1 && !AS_NOUN.has(verb) && !what.includes(verb);
}

/**
 * 受理26件、调成25件 → 受理26件，调成25件: what was done and what else was done are no list. Where the ledger has typed it so it stays.
 */
export function predicatesApart(pieces: Pieces, told: readonly Matter[]): Pieces {
  const typed = told
    .map((one) => `${isDeed(one) ? one.row.title : ''}|${one.summary ?? ''}|${one.result ?? ''}`)
    .join('|');
  return pieces.map((piece) =>
    typeof piece !== 'string' || !piece.includes('、')
      ? piece
      : partsOutside(piece, '，。；：')
          .map(({ mark, part }) => mark + apart(part, typed))
          .join(''),
  );
}

/** One clause, whose items are parted by commas where they are predicates. */
function apart(clause: string, typed: string): string {
  const items = splitOutside(clause, '、');
  return items
    .map((item, at) => {
      const before = items[at - 1];
      const [, name = '', unit = ''] = NAME.exec(item) ?? [];
      const parts =
        before !== undefined &&
        name !== '' &&
        COUNTED.test(before) &&
        isPredicate(name, unit, before) &&
        !typed.includes(`、${name.slice(0, 2)}`);
      return `${at === 0 ? '' : parts ? '，' : '、'}${item}`;
    })
    .join('');
}
