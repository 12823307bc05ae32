import { groupBy } from '../../../group-by.js';
import { actUnderWay } from '../../deeds/act-under-way.js';
import { deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, strung } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { asProblem, causeBefore, causeForm } from '../deed/cause-form.js';
import { actWithNumber } from '../deed/numbered-act.js';
import { sayer } from '../deed/say-deed.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';

/**
 * What is being done, by who does it: 针对…的问题，社区正在安装防盗门。社区还在加装电梯，征求意见86户；正在推进雨污分流改造. Nothing of it is told as done.
 */
export function tellUnderWay(deeds: readonly Deed[], voice: Voice): readonly (readonly Sentence[])[] {
  const doer = (deed: Deed) => deed.row.host ?? deedParts(deed, voice).subject;
  return [...groupBy(deeds, doer)].flatMap(([subject, all]) => {
    // What was aimed at something stands for itself, as the first does.
    const alone = all.filter((deed, at) => at === 0 || deed.row.cause);
    const others = all.filter((deed) => !alone.includes(deed));
    const lead = alone.map((deed) => [tell(deed, voice, subject)]);
    return others.length > 0 ? [...lead, [tellOthers(others, voice, subject)]] : lead;
  });
}

function tellOthers(deeds: readonly Deed[], voice: Voice, subject: string): Sentence {
  const items = deeds.map((deed) => tell(deed, voice));
  const listed = strung(
    // What stands behind the first would else be read as done.
    items.map(({ pieces }, at) => (at === 0 ? pieces : [patternWords('正在'), ...pieces])),
    '；',
  );
  return {
    pattern: '还在做',
    opening: '主',
    pieces: fillPattern('还在做', { 主: subject, 事列: listed }),
    told: deeds,
    groups: items.reduce((sum, { groups }) => sum + groups, 0),
  };
}

/** A sentence of its own, with what it was aimed at; without a subject an item of several. */
function tell(deed: Deed, voice: Voice, subject?: string): Sentence {
  const parts = deedParts(deed, voice);
  const numbered = actWithNumber(actUnderWay(parts), deed.row.quantities);
  const slots = { 伴: parts.beside, 做: numbered.text };
  const quantities = deed.row.quantities.filter((one) => !numbered.said.includes(one));
  const say = sayer({ ...deed, row: { ...deed.row, quantities } }, voice, parts);
  if (subject === undefined) return say('在做项', '名', slots);
  const 时 = since(deed, voice);
  const cause = withoutEnd(deed.row.cause ?? '');
  const 起因 = asProblem(cause);
  const way = say(时 ? '起做' : '正在做', 时 ? '时' : '主', { ...slots, ...(时 && { 时 }), 主: subject, 起因 });
  const front = cause === '' || 起因 ? '' : causeBefore(causeForm(cause, voice.year), 时);
  return front === '' ? way : { ...way, pieces: joined([front, ...way.pieces]) };
}

/** 10月: when it began. Of what goes on all the time nobody says when it did. */
const since = (deed: Deed, voice: Voice): string | undefined => {
  const { time } = deed.row;
  return time?.shape === undefined || time.shape === 'once' ? whenOf(deed, '月', voice) : undefined;
};
