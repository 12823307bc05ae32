import { addressLine } from '../../document/address-line.js';
import { annexLabel, annexNotes } from '../../document/annex-label.js';
import type { Annex, Block, Document, Inline } from '../../document/document.js';
import { remarkLine } from '../../document/remark-line.js';
import { PAPER_WORDS } from '../../words/paper-words.js';
import type { Attachments } from './attachments.js';
import { chartXml } from './chart.js';
import { fittedRuns } from './fitted-runs.js';
import { goesAlongFrom } from './goes-along.js';
import { inOneText } from './in-one-text.js';
import type { Lines } from './measured-text.js';
import { introduces, notesFrom } from './notes-from.js';
import { charactersWide, type Measures, pt } from './page-measures.js';
import { paragraphXml, textXml } from './paragraph.js';
import { type Pictures, photosXml } from './photos.js';
import type { Face, Profile } from './profile.js';
import { sectionsXml } from './sections.js';
import type { ReportShell } from './shell.js';
import { signatureXml } from './signature.js';
import { captionSize, STYLE } from './styles.js';
import { tableXml } from './table.js';
import { belowBlock, belowCaption, belowTitle } from './table-begin.js';
import { layOutTable } from './table-layout.js';
import { noteRuns, type TableNotes, tableNotes } from './table-notes.js';
import type { TableBegin, TableLayout, TableSetting } from './table-setting.js';
import { titleXml } from './title.js';
import { ownWords, type WordsByPair } from './word-seams.js';

interface Setting {
  readonly profile: Profile;
  readonly measures: Measures;
  readonly attachments: Attachments;
  readonly pictures: Pictures;
  /** Words of the report's own, which no cell parts. */
  readonly names: WordsByPair;
}

/**
 * The content of the document part: the report, then its annexes, in sections of one orientation each. Its parts go into `attachments`.
 * @param turned Which annexes are on pages turned sideways.
 */
export function bodyXml(
  document: Document,
  turned: readonly boolean[],
  profile: Profile,
  shell: ReportShell,
  pictures: Pictures,
  attachments: Attachments,
): string {
  const { measures, portrait, landscape } = shell;
  const names = ownWords(document.signedBy);
  const upright = { profile, measures, attachments, pictures, names };
  const sideways = {
    ...upright,
    measures: { ...measures, blockWidth: measures.blockHeight, blockHeight: measures.blockWidth },
  };
  const { annexes, signedBy } = document;
  return sectionsXml([
    { content: reportXml(document, upright), section: portrait },
    ...annexes.map((annex, index) => ({
      content: annexXml(annex, annexLabel(annexes, index), signedBy, turned[index] ? sideways : upright),
      section: turned[index] ? landscape : portrait,
    })),
  ]);
}

function reportXml(document: Document, setting: Setting): string {
  const { title, addressedTo, blocks, annexes, signedBy } = document;
  const titled = titleXml(STYLE.title, title, signedBy, setting);
  const addressed = addressedTo?.trim() ? paragraphXml(STYLE.addressee, textXml(addressLine(addressedTo))) : '';
  return inOneText([
    titled,
    addressed,
    blocksXml(blocks, setting, belowTitle(titled, addressed ? 1 : 0, setting.measures, setting.profile), document),
    annexNotesXml(annexes, setting),
    signatureXml(document, setting.measures),
    remarkXml(document),
  ]);
}

/** 附注: on the line below the date, indented two characters (GB/T 9704-2012 7.3.6). */
const remarkXml = ({ remark }: Document): string =>
  remarkLine(remark) && paragraphXml(STYLE.remark, textXml(remarkLine(remark)));

interface Place {
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly widowControl?: boolean;
  /** Among the notes under the last table of an annex. */
  readonly note?: boolean;
  /** Those that stand below and go along with its last rows. */
  readonly notes?: TableNotes | undefined;
  /** Below a line of text, in twips. */
  readonly after?: number | undefined;
  /** Of a table. */
  readonly laid?: TableLayout | undefined;
}

const BLOCKS: {
  readonly [T in Block['type']]: (block: Extract<Block, { type: T }>, place: Place, setting: Setting) => string;
} = {
  heading: ({ level, number, content }, place, { profile, measures }) => {
    const { xml } = fittedRuns(
      [{ type: 'text', text: number }, ...content],
      indentedLines(measures, profile.headings[`level${level}`]),
    );
    return paragraphXml(STYLE[`heading${level}`], xml, place);
  },
  paragraph: ({ content }, place, { profile, measures }) => {
    if (place.note) {
      const runs = noteRuns({ type: 'paragraph', content }, measures, profile);
      return runs && paragraphXml(STYLE.note, runs, place);
    }
    const { xml, scrap } = fittedRuns(content, {
      ...indentedLines(measures, profile.body),
      ...leadOf(content, profile),
    });
    return xml && paragraphXml(STYLE.body, xml, scrap ? { ...place, widowControl: true } : place);
  },
  table: (table, { pageBreakBefore, keepNext, notes, laid }, setting) =>
    (pageBreakBefore ? paragraphXml(STYLE.afterTable, '', { pageBreakBefore, keepNext: true }) : '') +
    tableXml(table, { ...tableSetting(setting), keepNext, notes }, laid),
  chart: (chart, { pageBreakBefore, keepNext, notes }, setting) =>
    chartXml(chart, setting.measures.blockWidth, setting.profile, setting.attachments, pageBreakBefore) +
    tableXml(chart.table, { ...tableSetting(setting), keepNext, notes, small: true }),
  photos: (photos, { pageBreakBefore }, { profile, measures, attachments, pictures, names }) =>
    photosXml(
      photos,
      { measures, size: captionSize(profile.table.dense), latin: profile.table.latin, names },
      pictures,
      attachments,
      pageBreakBefore,
    ),
  pageBreak: () => '',
};

/** The lines of a paragraph whose first one is indented two characters. */
const indentedLines = ({ blockWidth, character, spacing }: Measures, { size, latin }: Face): Lines => ({
  first: blockWidth - 2 * character,
  rest: blockWidth,
  size,
  latin,
  spacing,
});

/** The heading that a paragraph begins with. */
function leadOf([first]: readonly Inline[], { headings }: Profile): Pick<Lines, 'lead'> {
  const level = first?.type === 'text' ? first.heading : undefined;
  return first && level ? { lead: { length: first.text.length, latin: headings[`level${level}`].latin } } : {};
}

const tableSetting = ({ measures, profile, names }: Setting): TableSetting => ({
  width: measures.blockWidth,
  blockHeight: measures.blockHeight,
  table: profile.table,
  names,
});

/** Else the descent of a line of text touches the table's first line. */
const ABOVE_TABLE = pt(4);

/**
 * @param begin Where on a page the first block begins.
 * @param signed The report whose text it is, and whose 署名 follows: the end of it goes along, so that no page holds the 署名 alone.
 */
function blocksXml(blocks: readonly Block[], setting: Setting, begin: TableBegin, signed?: Document): string {
  const from = signed ? blocks.length : notesFrom(blocks);
  const [table, own] = [blocks[from - 1], blocks.slice(from)];
  const notes = tableNotes(own, setting.measures, setting.profile, columnsOf(table));
  const noted = from < blocks.length;
  const alongFrom = signed ? goesAlongFrom(signed, setting.measures) : blocks.length;
  let at: TableBegin | undefined = begin;
  return inOneText(
    (notes ? blocks.slice(0, from) : blocks).map((block, index) => {
      const place: Place = {
        pageBreakBefore: blocks[index - 1]?.type === 'pageBreak',
        keepNext:
          index >= alongFrom ||
          introduces(block, blocks[index + 1]) ||
          (index === from - 1 && noted) ||
          (index >= from && index === blocks.length - 2),
        note: index >= from,
        notes: index === from - 1 ? notes : undefined,
        // Word parts a paragraph that keeps with the next one: two of its lines go along.
        widowControl: index >= alongFrom,
        after: blocks[index + 1]?.type === 'table' ? ABOVE_TABLE : undefined,
      };
      const laid = block.type === 'table' ? laidTable(block, place, at, setting) : undefined;
      at = belowBlock(at, block, { ...place, laid }, setting.measures);
      return blockXml(block, { ...place, laid }, setting);
    }),
  );
}

const laidTable = (
  table: Extract<Block, { type: 'table' }>,
  { keepNext = false, notes }: Place,
  begin: TableBegin | undefined,
  setting: Setting,
): TableLayout => {
  const at = belowCaption(begin, table.caption, setting.measures);
  return layOutTable(table, { ...tableSetting(setting), keepNext, notes, begin: at });
};

const columnsOf = (block: Block | undefined): number =>
  (block?.type === 'chart' ? block.table : block?.type === 'table' ? block : undefined)?.columns.length ?? 1;

function blockXml<T extends Block['type']>(block: Extract<Block, { type: T }>, place: Place, setting: Setting): string {
  return BLOCKS[block.type as T](block, place, setting);
}

/**
 * 附件说明: indented two characters, a line below the text; where a name wraps it stays under itself (GB/T 9704-2012 7.3.4), and its last line is
 * no scrap.
 */
function annexNotesXml(annexes: readonly Annex[], { measures, profile }: Setting): string {
  const { character, pitch, blockWidth, spacing } = measures;
  return annexNotes(annexes)
    .map(({ lead, number, title }, index) => {
      const left = 2 + charactersWide(PAPER_WORDS.annexLead) + charactersWide(number);
      const room = blockWidth - left * character;
      const { size, latin } = profile.body;
      const name = fittedRuns([{ type: 'text', text: title }], { first: room, rest: room, size, latin, spacing });
      const plain = name.xml === textXml(title);
      return paragraphXml(STYLE.annexNote, plain ? textXml(lead + number + title) : textXml(lead + number) + name.xml, {
        keepNext: true,
        before: index === 0 ? pitch : undefined,
        left: left * character,
        hanging: charactersWide(lead + number) * character,
      });
    })
    .join('');
}

/** On a page of its own, its label on the first line and its title on the third (GB/T 9704-2012 7.3.7). */
function annexXml({ title, blocks }: Annex, label: string, names: readonly string[], setting: Setting): string {
  const inlines: readonly Inline[] = [{ type: 'text', text: title }];
  const titled = titleXml(STYLE.annexTitle, inlines, names, setting);
  return inOneText([
    paragraphXml(STYLE.annexMark, textXml(label), { pageBreakBefore: true }),
    titled,
    blocksXml(blocks, setting, belowTitle(titled, 2, setting.measures, setting.profile)),
  ]);
}
