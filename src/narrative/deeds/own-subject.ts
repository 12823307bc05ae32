import { beginnings } from '../../chinese/word-ends.js';
import type { Deed } from '../matters/matter.js';
import { visitFromAbove } from '../phrases/from-above.js';
import { shareRun } from '../phrases/share-run.js';
import { WHOLE_TITLE_VERBS } from '../phrases/verbs.js';
import { actsByFront } from '../titles/acts-by-front.js';
import type { Title } from '../titles/classify-title.js';
import { giverOf } from '../titles/clause-title.js';

/** 农经体改办安置下岗职工, 工作队进村调研: a title that begins with somebody whom the row names, and goes on with a verb, is a clause. */
export function withOwnSubject(title: Title, name: string, row: Deed['row']): Title {
  const visit = visitFromAbove(name, row.participants);
  if (visit) return { kind: '主谓', text: visit };
  const whole =
    givenBy(name, row.participants) ?? withTheirWhole(name, row.participants) ?? closerTakers(name, row.participants);
  if (whole) return { kind: '主谓', text: whole };
  if (title.kind !== '名' && title.kind !== '事件') return title;
  const who = [row.host ?? '', ...row.partners, ...row.participants].find(
    (one) => one.length > 1 && name.startsWith(one),
  );
  const rest = name.slice(who?.length ?? 0);
  // 社区党总支召开动员大会
  if (who && HELD_BY.test(rest)) return { kind: '主谓', text: name };
  // 在职党员报到登记 is one piece of work.
  const acts =
    actsByFront(rest) ||
    isListOfActs(rest) ||
    beginnings(WHOLE_TITLE_VERBS, rest).some(
      (verb) => rest.length >= verb.length + 2 && beginnings(WHOLE_TITLE_VERBS, rest.slice(verb.length)).length === 0,
    );
  return who && acts && !(title.kind === '事件' && title.verb !== '开展') ? { kind: '主谓', text: name } : title;
}
/** 干部学哈语 by 汉族干部 → 汉族干部学哈语, 汉族干部上门拜节 by 社区干部 → 社区汉族干部上门拜节: who did it, by what the title and the row call them. */
function givenBy(name: string, [only = '', ...others]: readonly string[]): string | undefined {
  const who = others.length > 0 ? undefined : giverOf(name);
  if (!who || only === '' || name.includes(only)) return undefined;
  if (only.endsWith(who)) return only + name.slice(who.length);
  const [, ours = '', them = ''] = /^(社区|村里?)(..+)$/.exec(only) ?? [];
  return them !== '' && who.endsWith(them) ? ours + name : undefined;
}

/** 少先队员管护道路 by 小学少先队 → 小学少先队员管护道路: the row says whose members they are. */
function withTheirWhole(name: string, participants: readonly string[]): string | undefined {
  for (const who of participants) {
    const plain = who.replace(/[“”]/g, '');
    let length = plain.length - 1;
    while (length >= SHARED && !name.startsWith(plain.slice(-length))) length -= 1;
    // 顾问团带年轻干部…: the others are in it.
    if (length < SHARED || participants.some((one) => one !== who && !name.includes(one))) continue;
    const [member = ''] = /^(?:员|成员|队员|会员)?/.exec(name.slice(length)) ?? [];
    const does = name.slice(length + member.length);
    const acts = beginnings(WHOLE_TITLE_VERBS, does).some((verb) => does.length >= verb.length + 2);
    if (acts || /^带[^，]{4,}/.test(does)) return who + name.slice(length);
  }
  return undefined;
}
/** 涉侨人员参与公益 by 涉侨身份的热心人士 → 涉侨身份的热心人士参与公益. */
function closerTakers(name: string, [only = '', ...others]: readonly string[]): string | undefined {
  const [, who = '', does = ''] = /^([^，“”参]{2,10})(参[加与][^，]{2,}.*)$/.exec(name) ?? [];
  const closer = others.length === 0 && only.length > who.length && !only.includes(who);
  return does !== '' && closer && shareRun(only, who, 2) ? only + does : undefined;
}

/** So many characters at the end of who they are stand at the beginning of a title. */
const SHARED = 3;

/** 驻村调研、宣传发动. */
const isListOfActs = (text: string): boolean => {
  const items = text.split('、');
  const isVerb = (word: string) => WHOLE_TITLE_VERBS.includes(word) || GOES_THERE.test(word);
  return (
    items.length > 1 && items.every((item) => item.length === 4 && isVerb(item.slice(0, 2)) && isVerb(item.slice(2)))
  );
};
const GOES_THERE = /^(?:驻村|进村|入户|下乡|蹲点)$/;
const HELD_BY = /^(?:召开|举办|举行|召集|按[时期](?!间))[^，]{3,}/;
