import * as docx from 'docx';
import { type Measures, mm, pt } from './page-measures.js';
import type { Profile } from './profile.js';
import { STYLE } from './styles.js';

type Footers = docx.ISectionOptions['footers'];

/**
 * The page number: half-width digits between two dashes, odd pages at the right and even pages at the left, a character from the edge
 * (GB/T 9704-2012 7.5), or centred where the profile says so.
 */
export function footers(profile: Profile): Footers {
  return bySide(profile, (place, page) => new docx.Footer({ children: [pageNumber(profile, place, page)] }));
}

/**
 * The page number of a page that is turned sideways: at the same place of the sheet and the same way up as on the others
 * (GB/T 9704-2012 8), in a cell along the left edge whose text runs downwards.
 */
export function sideFooters(profile: Profile, measures: Measures): Footers {
  const { size, offset } = profile.pageNumber;
  const width = pt(size);
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return bySide(profile, (place, page) => {
    const cell = new docx.TableCell({
      children: [pageNumber(profile, place, page)],
      textDirection: 'tbRl',
      width: { size: width, type: 'dxa' },
    });
    const table = new docx.Table({
      rows: [new docx.TableRow({ children: [cell], height: { value: measures.blockWidth, rule: 'exact' } })],
      columnWidths: [width],
      width: { size: width, type: 'dxa' },
      layout: 'fixed',
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      float: {
        horizontalAnchor: 'page',
        verticalAnchor: 'page',
        absoluteHorizontalPosition: measures.bottom - mm(offset) - width / 2,
        absoluteVerticalPosition: measures.left,
      },
    });
    return new docx.Footer({ children: [table, new docx.Paragraph({ style: STYLE.footer })] });
  });
}

function bySide(
  { pageNumber }: Profile,
  footer: (place: docx.IParagraphOptions, page: string) => docx.Footer,
): Footers {
  const inset = pt(pageNumber.size);
  if (pageNumber.position === 'center') return { default: footer({ alignment: 'center' }, '1') };
  return {
    default: footer({ alignment: 'right', indent: { right: inset } }, '1'),
    even: footer({ alignment: 'left', indent: { left: inset } }, '2'),
  };
}

/** @param page What a reader shows that does not work out fields. */
function pageNumber(profile: Profile, place: docx.IParagraphOptions, page: string): docx.Paragraph {
  const number = new docx.SimpleField('PAGE', page);
  const dash = (text: string) => new docx.TextRun(text);
  const children = profile.pageNumber.dashes ? [dash('— '), number, dash(' —')] : [number];
  return new docx.Paragraph({ ...place, style: STYLE.footer, children });
}
