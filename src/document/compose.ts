import type { Filled } from '../template/template.js';
import type { Annex, Block, Document } from './document.js';
import { fillMarks } from './inlines.js';
import { parseBlocks } from './parse-blocks.js';
import type { OwnParts } from './place-own-words.js';

/** What stands around the body of a report: from the head of the ledger. */
export type Frame = Pick<Document, 'addressedTo' | 'signedBy' | 'dated' | 'sealed' | 'remark'>;

/** A filled template, its filled annexes, its frame and the secretary's own sentences → Document. An annex without text is left out. */
export function compose(report: Filled, annexes: readonly Filled[], frame: Frame, own?: OwnParts): Document {
  return {
    ...frame,
    title: fillMarks(report.title, report.values),
    blocks: parseBlocks(report, own),
    annexes: annexes.map((annex) => toAnnex(annex, parseBlocks(annex))).filter(({ blocks }) => blocks.length > 0),
  };
}

function toAnnex(filled: Filled, parsed: readonly Block[]): Annex {
  const { perPage } = filled;
  const blocks = parsed.map((block) => (block.type === 'photos' && perPage ? { ...block, perPage } : block));
  const landscape = filled.landscape === 'always' || filled.landscape;
  return { title: plainTitle(filled), blocks, ...(landscape && { landscape }) };
}

const plainTitle = ({ title, values }: Filled) =>
  fillMarks(title, values)
    .map((run) => run.text)
    .join('');
