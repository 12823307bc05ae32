import type { Block, Document } from '../../src/document/document.js';
import { heading, ledgerAnnex, paragraph, prose, sampleDocument } from '../render/docx/sample.js';

const solid = '社区坚持以文明实践站为阵地'.repeat(60);
/** Headings over paragraphs of 1 to 5 lines: some of them come to stand at a page’s foot. */
const headings: readonly Block[] = Array.from({ length: 60 }, (_, index) => [
  heading(((index % 4) + 1) as 1 | 2 | 3 | 4, '', `标题其${index}`),
  paragraph('社区坚持以文明实践站为阵地'.repeat(1 + ((index * 7) % 9))),
]).flat();

/** What is printed to be measured: each for another group of rules. */
export const DOCUMENTS = {
  body: { ...sampleDocument, blocks: [paragraph(solid), paragraph(solid), paragraph(solid)], annexes: [] },
  mixed: { ...sampleDocument, blocks: [...sampleDocument.blocks, ...headings] },
  short: { ...sampleDocument, signedBy: ['居委会'], blocks: [prose(1)], annexes: [ledgerAnnex(2, 4)] },
  turned: { ...sampleDocument, blocks: [prose(1)], annexes: [{ ...ledgerAnnex(20, 8), landscape: true }] },
  sealed: { ...sampleDocument, sealed: true, blocks: [prose(1)], annexes: [] },
} satisfies Record<string, Document>;
