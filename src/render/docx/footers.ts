import type * as Docx from 'docx';
import { pt } from './measures.js';
import type { Profile } from './profile.js';
import { STYLE } from './styles.js';

/**
 * The page number: half-width digits between two dashes, odd pages at the right and even pages at the left, a character from the edge
 * (GB/T 9704-2012 7.5), or centred where the profile says so.
 */
export function footers(docx: typeof Docx, { pageNumber }: Profile): Docx.ISectionOptions['footers'] {
  const inset = pt(pageNumber.size);
  const number = pageNumber.dashes ? ['— ', docx.PageNumber.CURRENT, ' —'] : [docx.PageNumber.CURRENT];
  const footer = (paragraph: Docx.IParagraphOptions): Docx.Footer =>
    new docx.Footer({
      children: [
        new docx.Paragraph({ ...paragraph, style: STYLE.footer, children: [new docx.TextRun({ children: number })] }),
      ],
    });
  if (pageNumber.position === 'center') return { default: footer({ alignment: 'center' }) };
  return {
    default: footer({ alignment: 'right', indent: { right: inset } }),
    even: footer({ alignment: 'left', indent: { left: inset } }),
  };
}
