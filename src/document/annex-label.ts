import { PAPER_WORDS } from '../words/paper-words.js';
import type { Annex } from './document.js';

/** The label on an annex's own page: “附件”, or “附件2” where there are several (GB/T 9704-2012 7.3.4, 7.3.7). */
export function annexLabel(annexes: readonly Annex[], index: number): string {
  return PAPER_WORDS.annex({ number: annexes.length === 1 ? undefined : index + 1 });
}

/** A line of the 附件说明, in parts, so that a renderer can align the names. */
export interface AnnexNote {
  /** “附件：” on the first line, empty on the others. */
  readonly lead: string;
  /** “2.”, empty where there is one annex only. */
  readonly number: string;
  readonly title: string;
}

/** The 附件说明 under the body, a line an annex, without end marks (GB/T 9704-2012 7.3.4). */
export function annexNotes(annexes: readonly Annex[]): readonly AnnexNote[] {
  return annexes.map(({ title }, index) => ({
    lead: index === 0 ? PAPER_WORDS.annexLead : '',
    number: annexes.length === 1 ? '' : `${index + 1}.`,
    title,
  }));
}

export const annexNoteText = (note: AnnexNote): string => `${note.lead}${note.number}${note.title}`;
