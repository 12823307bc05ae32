import { writeChineseNumber } from '../chinese/write-chinese-number.js';
import { type Fact, isList, isRecord } from '../facts/fact.js';
import type { Facts } from '../facts/facts.js';
import { trimBreaks } from './line-breaks.js';
import { type Filling, factIs, firstFact, putValue, recordGap } from './put-value.js';
import type { BlockStep, Name, Steps } from './steps.js';
import { isSupported } from './supported.js';
import type { Recorder } from './template.js';

/**
 * Steps + facts → their text with marks; values and gaps go into the recorder.
 * @param most So many characters are written, those of inner blocks counted on each level; then undefined: loops in loops multiply.
 */
export function runSteps(steps: Steps, facts: Facts, recorder: Recorder, most: number): string | undefined {
  const room = { left: most };
  const text = run(steps, { facts, recorder, items: {}, room });
  return room.left < 0 ? undefined : text;
}

function run(steps: Steps | undefined, filling: Filling): string {
  let text = '';
  for (const step of steps ?? []) {
    if (filling.room.left < 0) return '';
    if (typeof step === 'string') text += step;
    else text += 'put' in step ? putValue(step, filling) : BLOCKS[step.block]?.(step, filling);
  }
  filling.room.left -= text.length + 1;
  return text;
}

type RunBlock = (block: BlockStep, filling: Filling) => string;

/** {{#落实 x}}…{{else}}…{{/落实}}: the body where activities support one of its facts; otherwise a gap, and the intention if there is one. */
const fulfil: RunBlock = (block, filling) => {
  if (block.of.some(factIs(isSupported, filling))) return run(block.body, filling);
  const intention = run(block.otherwise, filling);
  if (block.of.some(factIs(isNotApplicable, filling))) return intention;
  const [name, ...others] = block.of;
  const wanted = { name, others, at: block.at, label: block.options?.待补 };
  return recordGap(wanted, filling, trimBreaks(intention) === '') || intention;
};

/** A campaign that the community does not run (不适用): nothing is asked for. */
const isNotApplicable = (fact: Fact) => isRecord(fact) && fact.不适用 !== undefined;

/** {{#有}}, {{#任一}}, {{#无}}: the body where the facts say something (all, any, none of them). Records no gap. */
const when =
  (holds: (names: readonly Name[], says: (name: Name) => boolean) => boolean): RunBlock =>
  (block, filling) =>
    run(holds(block.of, factIs(isSupported, filling)) ? block.body : block.otherwise, filling);

/** {{#逐项 x 最多=3 分隔="；" as |活动|}}: the body for each item, each a paragraph of its own with 分段="是"; the names of the template stay in force inside. */
const each: RunBlock = (block, filling) => {
  const { 最多: most, 分隔: mark = '', 分段: apart } = block.options ?? {};
  const separator = apart === '是' ? '\n\n' : mark;
  const fact = firstFact(block, filling);
  const items = isList(fact) ? fact.items : [];
  const shown = most === undefined ? items : items.slice(0, Number(most));
  if (shown.length === 0) return run(block.otherwise, filling);
  const bodies = shown.map((item) =>
    run(block.body, { ...filling, items: { ...filling.items, [block.as ?? '']: item } }),
  );
  return separator === '' ? bodies.join('') : bodies.map((body) => trimBreaks(body)).join(String(separator));
};

/** What the {{#项}} inside a {{#列举}} or {{#并列}} print, in order. */
function gather({ body }: BlockStep, filling: Filling): readonly string[] {
  const gathered: string[] = [];
  run(body, { ...filling, gathered });
  return gathered;
}

/**
 * {{#列举 "是" 分段="是"}}: 一是…二是… over the items that print something, each a paragraph of its own with 分段; a single one goes
 * without a number. A text that holds a 一 has the number there （一）, （1）; "1." is a list, which the document numbers; "" numbers nothing.
 */
const enumerate: RunBlock = (block, filling) => {
  const items = gather(block, filling);
  const numbered = items.length < 2 ? items : items.map((text, at) => numberOf(at + 1, block.text) + text);
  return numbered.join(block.options?.分段 === '是' ? '\n\n' : '');
};

function numberOf(number: number, sign = ''): string {
  if (sign === '' || sign === '1.') return sign && '1. ';
  if (sign === '（1）') return sign.replace('1', String(number));
  const word = writeChineseNumber(number);
  return sign.includes('一') ? sign.replace('一', word) : word + sign;
}

/** {{#并列 "、"}}: the items that print something, the mark between each two of them. */
const align: RunBlock = (block, filling) => gather(block, filling).join(block.text);

/** {{#项}}: one item of the block around it; prints nothing itself. {{#项 x}}: only where the ledger says something of x. */
const item: RunBlock = (block, filling) => {
  const text = block.of.every(factIs(isSupported, filling)) ? trimBreaks(run(block.body, filling)) : '';
  if (text !== '') filling.gathered?.push(text);
  return '';
};

const BLOCKS: Readonly<Record<string, RunBlock>> = {
  落实: fulfil,
  有: when((names, says) => names.every(says)),
  任一: when((names, says) => names.some(says)),
  无: when((names, says) => !names.some(says)),
  逐项: each,
  列举: enumerate,
  并列: align,
  项: item,
};
