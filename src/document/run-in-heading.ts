import { splitMarks } from '../template/mark.js';
import type { Value } from '../template/template.js';
import type { Inline } from './document.js';

/** 一、 or （一）, a heading that is a value, and what is said under it on the same line. */
const RUN_IN = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)\uE000\d+\uE001。(?=.)/su;

/**
 * A paragraph that begins with its heading (一、修路。10月底…), with that part marked as what it is: the standard wants the heading of each
 * level in a font of its own (GB/T 9704-2012 7.3.3). A numbered sentence, which is all of its paragraph, is no heading.
 * @param raw The Markdown of it, with marks for the values.
 */
export function markRunIn(raw: string, content: readonly Inline[], values: readonly Value[]): readonly Inline[] {
  const [found] = RUN_IN.exec(raw) ?? [];
  const [number, title, rest, ...more] = content;
  if (found === undefined || number?.type !== 'text' || title?.type !== 'text' || rest?.type !== 'text') return content;
  const [, index] = splitMarks(found);
  if (values[Number(index)]?.type !== 'text' || !rest.text.startsWith(STOP)) return content;
  const heading = number.text.startsWith('（') ? 2 : 1;
  const after = rest.text.slice(STOP.length);
  return [
    { type: 'text', text: number.text + title.text + STOP, heading },
    ...(after ? [{ ...rest, text: after }] : []),
    ...more,
  ];
}

const STOP = '。';
