import type { Filled } from '../template/template.js';
import type { Document } from './document.js';
import { fillMarks } from './inlines.js';
import { parseBlocks } from './parse-blocks.js';

/** What stands around the body of a report: from the head of the ledger. */
export type Frame = Pick<Document, 'addressedTo' | 'signedBy' | 'dated' | 'sealed'>;

/** A filled template, its filled annexes and its frame → Document. An annex without text is left out. */
export function compose(report: Filled, annexes: readonly Filled[], frame: Frame): Document {
  return {
    ...frame,
    title: fillMarks(report.title, report.values),
    blocks: parseBlocks(report),
    annexes: annexes
      .map((annex) => ({ title: plainTitle(annex), blocks: parseBlocks(annex) }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

const plainTitle = ({ title, values }: Filled) =>
  fillMarks(title, values)
    .map((run) => run.text)
    .join('');
