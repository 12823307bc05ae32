import type { Photo, Photos } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { oneLine } from '../../one-line.js';
import type { Picture, Size } from '../../photos/picture.js';
import { PAPER_WORDS } from '../../words/paper-words.js';
import { aloudXml } from './aloud.js';
import type { Attachments } from './attachments.js';
import { captionLines } from './caption-lines.js';
import { wide } from './cell-lines.js';
import { cellRuns } from './cell-runs.js';
import { CELL_MARGIN } from './column-widths.js';
import { DRAWING, EMU_PER_TWIP } from './ooxml.js';
import { type Measures, mm, pt } from './page-measures.js';
import { paragraphXml, tidyInlines } from './paragraph.js';
import { type CellSetting, setCell } from './set-cell.js';
import { STYLE } from './styles.js';
import type { WordsByPair } from './word-seams.js';
import { escapeXml } from './xml.js';

/** Pictures by the path of their photo. */
export type Pictures = ReadonlyMap<string, Picture>;

export interface PhotoSetting {
  readonly measures: Measures;
  /** The size of captions, in points, and the font of their digits. */
  readonly size: number;
  readonly latin: string;
  /** Of this report's own: no line of a caption parts them. */
  readonly names: WordsByPair;
}

/**
 * Photos, each over its caption, in a table without lines for each page: so many stand on a page, however long the captions are. A photo
 * without a picture is its caption alone.
 */
export function photosXml(
  { perPage, photos }: Photos,
  setting: PhotoSetting,
  pictures: Pictures,
  attachments: Attachments,
  pageBreakBefore = false,
): string {
  const pages = Array.from({ length: Math.ceil(photos.length / perPage) }, (_, page) =>
    photos.slice(page * perPage, (page + 1) * perPage),
  );
  return pages
    .map((page, index) => {
      const breaks = index > 0 || pageBreakBefore;
      const { measures, size } = setting;
      const layout = photoLayout(perPage, measures, breaks ? 0 : HEAD_LINES, (room) => captionHeight(page, room, size));
      const rows = page.flatMap((_, at) => (at % layout.columns === 0 ? [page.slice(at, at + layout.columns)] : []));
      return (
        paragraphXml(STYLE.afterTable, '', { pageBreakBefore: breaks, keepNext: true }) +
        gridXml(rows, layout, pictures, attachments, setting)
      );
    })
    .join('')
    .concat(paragraphXml(STYLE.afterTable, ''));
}

/** What a picture has to fit into, in twips, on any page but the first. */
export const photoBox = (perPage: Photos['perPage'], measures: Measures): Size =>
  photoLayout(perPage, measures, 0, () => 0).box;

interface Layout {
  readonly columns: number;
  /** In twips, as all lengths here. */
  readonly cell: number;
  readonly row: number;
  /** What a picture has to fit into. */
  readonly box: Size;
}

/** The label and the title of an annex, of two lines at most, with the lines around it. */
const HEAD_LINES = 5;
/** The small paragraphs before and after a table. */
const AROUND = mm(5);
const PADDING = mm(3);
/** A caption in the small size of tables has this room at least: two lines. */
const CAPTION = mm(12);
/** Of a row, however long a caption is. */
const MOST_CAPTION = 0.5;
const ABOVE_CAPTION = mm(1);
/** Of Chinese fonts, in ems; the widest are Noto's. */
const LINE_HEIGHT = 1.45;

/** Of the highest caption of a page: a longer one would push the last row over to a page of its own. */
function captionHeight(photos: readonly Photo[], room: number, size: number): number {
  const lines = photos.map(({ caption }) =>
    captionLines(inlineText(tidyInlines(caption)), room / pt(size)).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(wide(line) / Math.floor(room / pt(size)))),
      0,
    ),
  );
  return ABOVE_CAPTION + Math.max(...lines) * pt(size * LINE_HEIGHT);
}

/** Below a picture, of the line that it stands in. */
const DESCENT = mm(2);

/**
 * Two rows a page, which reach its foot; on the first one, where the title stands, they are lower.
 * @param captions The height of the highest caption, by the room that a cell has for it.
 */
function photoLayout(
  perPage: Photos['perPage'],
  { blockWidth, blockHeight, pitch }: Measures,
  head: number,
  captions: (room: number) => number,
): Layout {
  const columns = perPage / 2;
  const cell = Math.floor(blockWidth / columns);
  const row = Math.floor((blockHeight - head * pitch - AROUND) / 2);
  const caption = Math.max(CAPTION, Math.min(captions(cell - 2 * CELL_MARGIN), row * MOST_CAPTION));
  return { columns, cell, row, box: { width: cell - PADDING, height: Math.floor(row - caption - PADDING) } };
}

/** A row of pictures and below it one of captions, which so begin at one height. */
function gridXml(
  rows: readonly (readonly Photo[])[],
  { columns, cell, row, box }: Layout,
  pictures: Pictures,
  attachments: Attachments,
  { size, latin, names }: PhotoSetting,
): string {
  const em = pt(size);
  const room = (cell - 2 * CELL_MARGIN) / em;
  const rowXml = (photos: readonly Photo[], height: number, content: (photo: Photo) => string): string =>
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>${Array.from(
      { length: columns },
      (_, at) => {
        const photo = photos[at];
        return `<w:tc><w:tcPr><w:tcW w:w="${cell}" w:type="dxa"/><w:vAlign w:val="${content === pictureXml ? 'bottom' : 'top'}"/></w:tcPr>${photo ? content(photo) : EMPTY}</w:tc>`;
      },
    ).join('')}</w:tr>`;
  const pictureXml = ({ path, caption, description }: Photo): string => {
    const picture = pictures.get(path);
    const text = oneLine(description ?? inlineText(caption)).trim();
    return paragraphXml(STYLE.picture, picture ? drawingXml(picture, text, box, attachments) : '');
  };
  const captionXml = ({ caption }: Photo): string => {
    const inlines = tidyInlines(caption);
    const lines = captionLines(inlineText(inlines), room);
    const set = setCell(lines, { room, most: lines.length, latin, names }) ?? plainly(lines);
    const indent = set.room < room ? ((room - set.room) * em) / 2 : 0;
    return paragraphXml(STYLE.photoCaption, cellRuns(inlines, set, em), {
      before: ABOVE_CAPTION,
      ...(indent > 0 ? { left: indent, right: indent } : {}),
      align: 'center',
    });
  };
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${cell * columns}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>',
    `${aloudXml(PAPER_WORDS.photoTable, PAPER_WORDS.photoTableText)}</w:tblPr>`,
    `<w:tblGrid>${`<w:gridCol w:w="${cell}"/>`.repeat(columns)}</w:tblGrid>`,
    ...rows.map(
      (photos) =>
        rowXml(photos, box.height + DESCENT, pictureXml) + rowXml(photos, row - box.height - DESCENT, captionXml),
    ),
    '</w:tbl>',
  ].join('');
}

const plainly = (lines: readonly string[]): CellSetting => ({
  room: Number.POSITIVE_INFINITY,
  pieces: lines.map(({ length }) => [{ length, spacing: 0 }]),
});

const EMPTY = paragraphXml(STYLE.photoCaption, '');

/** A small picture is not blown up beyond 96 dpi. */
const EMU_PER_PIXEL = 914_400 / 96;

function drawingXml({ data, width, height }: Picture, text: string, box: Size, attachments: Attachments): string {
  const number = attachments.drawingId();
  const id = attachments.attach({ path: `media/photo${number}.jpg`, data, relation: 'image' });
  const scale = Math.min((box.width * EMU_PER_TWIP) / width, (box.height * EMU_PER_TWIP) / height, EMU_PER_PIXEL);
  const extent = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`;
  const properties = `id="${number}" name="${PAPER_WORDS.photo({ number })}" descr="${escapeXml(text)}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr ${properties}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="${PAPER_WORDS.photo({ number })}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
