import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { CELL_MARGIN } from './column-widths.js';
import { halfPoints, type Measures, pt } from './page-measures.js';
import type { Face, Profile } from './profile.js';
import { escapeXml } from './xml.js';

/**
 * The styles that the paragraphs of a report name by id. Built-in ones keep Word's own names (“heading 1”), or Word would make second
 * ones beside them; the others have Chinese names, so that a hand edit finds them in the list.
 */
export const STYLE = {
  title: 'Title',
  addressee: 'Addressee',
  body: 'BodyText',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  annexNote: 'AnnexNote',
  signature: 'SignedBy',
  date: 'Dated',
  remark: 'Remark',
  annexMark: 'AnnexMark',
  annexTitle: 'AnnexTitle',
  picture: 'Picture',
  caption: 'Caption',
  footer: 'Footer',
  table: 'LedgerTable',
  tableHead: 'TableHead',
  tableText: 'TableText',
  tableHeadDense: 'TableHeadDense',
  tableTextDense: 'TableTextDense',
  photoCaption: 'PhotoCaption',
  afterTable: 'AfterTable',
  note: 'TableNote',
} as const;

/** The styles as docx takes them. */
export function styleOptions(profile: Profile, measures: Measures): IStylesOptions {
  return { default: { document: { run: language } }, paragraphStyles: paragraphStyles(profile, measures) };
}

const language = { language: { value: 'en-US', eastAsia: 'zh-CN' } };

function paragraphStyles(profile: Profile, { pitch, character }: Measures): readonly IParagraphStyleOptions[] {
  const { body, title, headings, annexMark, pageNumber, lines } = profile;
  const condensed = lines.condense > 0 ? { characterSpacing: -pt(lines.condense) } : {};
  const indented = { firstLine: 2 * character, firstLineChars: 200 };
  const exactly = (line: number) => ({ line, lineRule: 'exact' as const });
  const heading = (level: 1 | 2 | 3 | 4): IParagraphStyleOptions => ({
    id: STYLE[`heading${level}`],
    name: `heading ${level}`,
    next: STYLE.body,
    uiPriority: 9,
    ...(level < 3 && { link: `Heading${level}Char` }),
    run: { ...run(headings[`level${level}`]), ...condensed },
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, indent: indented },
  });
  const centred: IParagraphStyleOptions['paragraph'] = {
    alignment: 'center',
    keepNext: true,
    keepLines: true,
    spacing: { ...exactly(pt(title.pitch)), after: pitch },
  };
  const styles: readonly IParagraphStyleOptions[] = [
    {
      id: 'Normal',
      name: 'Normal',
      basedOn: undefined,
      run: run(body),
      paragraph: { alignment: 'both', spacing: exactly(pitch) },
    },
    { id: STYLE.title, name: 'Title', next: STYLE.body, uiPriority: 10, run: run(title), paragraph: centred },
    { id: STYLE.addressee, name: '主送机关', next: STYLE.body, run: condensed, paragraph: { keepNext: true } },
    { id: STYLE.body, name: 'Body Text', uiPriority: 1, run: condensed, paragraph: { indent: indented } },
    heading(1),
    heading(2),
    heading(3),
    heading(4),
    { id: STYLE.annexNote, name: '附件说明', run: condensed, paragraph: { alignment: 'left' } },
    {
      id: STYLE.signature,
      name: '署名',
      run: condensed,
      paragraph: { alignment: 'right', keepNext: true, keepLines: true },
    },
    { id: STYLE.date, name: '成文日期', run: condensed, paragraph: { alignment: 'right', keepLines: true } },
    {
      id: STYLE.remark,
      name: '附注',
      run: condensed,
      paragraph: { alignment: 'left', indent: indented, keepLines: true },
    },
    {
      id: STYLE.annexMark,
      name: '附件标识',
      next: STYLE.annexTitle,
      run: { ...run(annexMark), ...condensed },
      paragraph: { alignment: 'left', keepNext: true },
    },
    {
      id: STYLE.annexTitle,
      name: '附件标题',
      next: STYLE.body,
      run: run(title),
      paragraph: { ...centred, outlineLevel: 0, spacing: { ...centred.spacing, before: pitch } },
    },
    {
      id: STYLE.picture,
      name: '图片',
      next: STYLE.caption,
      // An exact pitch would cut a drawing down to one line.
      paragraph: { alignment: 'center', keepNext: true, spacing: { line: 240, lineRule: 'auto' } },
    },
    {
      id: STYLE.caption,
      name: 'caption',
      next: STYLE.body,
      uiPriority: 35,
      run: run(annexMark, profile.table.size),
      paragraph: { alignment: 'center', keepNext: true },
    },
    {
      id: STYLE.footer,
      name: 'footer',
      uiPriority: 99,
      run: run(pageNumber),
      paragraph: { alignment: 'left', spacing: exactly(pt(pageNumber.size)) },
    },
    {
      id: STYLE.note,
      name: '表注',
      run: run({ ...body, ...pick(profile.table) }, profile.table.dense),
      paragraph: {
        keepLines: true,
        spacing: exactly(noteLine(profile)),
        indent: { firstLine: 2 * pt(profile.table.dense), firstLineChars: 200 },
      },
    },
    { id: STYLE.afterTable, name: '表后', next: STYLE.body, paragraph: { spacing: exactly(pt(6)) } },
  ];
  return styles.map((style) => ({ basedOn: 'Normal', quickFormat: true, ...style }));
}

const pick = ({ font, latin }: Profile['table']) => ({ font, latin, bold: false });

/** Of the captions of photos, in points: 小五, so that half a page holds time, place and people on one line. */
export const captionSize = (dense: number): number => Math.min(9, dense);

/** The pitch of the notes under a table, in twips. */
export const noteLine = ({ table }: Profile): number => pt(table.dense * 1.5);

/** `hAnsi` is the Chinese font too: “” … — would else come out in the western one, half as wide. */
function run({ font, latin, bold, size: own }: Face, size = own): IParagraphStyleOptions['run'] {
  return {
    font: { ascii: latin, hAnsi: font, eastAsia: font, cs: latin, hint: 'eastAsia' },
    size: halfPoints(size),
    bold,
  };
}

/**
 * styles.xml as docx wrote it, with what docx has no words for: how Chinese breaks and spaces, and the styles of tables.
 * No space is put between digits and characters (28 characters a line, GB/T 9704-2012 5.2.3, and the formula of the 署名 counts them);
 * a page keeps its 22 lines, so no widow control. Without `overflowPunct` Word hangs punctuation out of the text block, up to 5.7 mm: the
 * block is 156 mm wide (5.2.1).
 */
export function completeStyles(xml: string, profile: Profile): string {
  return xml
    .replace(/<w:style .*?<\/w:style>/gs, keepStyle)
    .replace(/(?<=w:styleId="Normal".*?<w:pPr>)/s, () => CHINESE_SETTING)
    .replace('</w:styles>', () => `${characterStyles}${runInStyles(profile)}${tableStyles(profile.table)}</w:styles>`);
}

/** docx brings two dozen styles that no report uses, one of them with a wrong type, and does not mark its user's own as such. */
function keepStyle(style: string): string {
  const id = /w:styleId="(\w+)"/.exec(style)?.[1] ?? '';
  if (!KEPT.has(id)) return '';
  return CHINESE_NAME.test(style) ? style.replace('<w:style ', '<w:style w:customStyle="1" ') : style;
}

const KEPT: ReadonlySet<string> = new Set(['Normal', 'TableNormal', ...Object.values(STYLE)]);
const CHINESE_NAME = /<w:name w:val="\p{Script=Han}/u;

/** In Normal and not in the defaults of the document: LibreOffice passes over these there. */
const CHINESE_SETTING =
  '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';

const characterStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/>' +
  '<w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>';

/** Of headings that stand at the beginning of their paragraphs, under the names that Word gives to its own. */
const runInStyles = ({ headings }: Profile): string =>
  [headings.level1, headings.level2]
    .map(({ bold, ...face }, index) => {
      const [font, latin] = [escapeXml(face.font), escapeXml(face.latin)];
      return (
        `<w:style w:type="character" w:customStyle="1" w:styleId="Heading${index + 1}Char"><w:name w:val="Heading ${index + 1} Char"/>` +
        `<w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="Heading${index + 1}"/><w:uiPriority w:val="9"/>` +
        `<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${latin}"/>` +
        `${bold ? '<w:b/><w:bCs/>' : ''}</w:rPr></w:style>`
      );
    })
    .join('');

function tableStyles({ size, dense, ...fonts }: Profile['table']): string {
  const [font, latin, headFont] = [fonts.font, fonts.latin, fonts.headFont].map(escapeXml) as [string, string, string];
  const paragraph = (id: string, name: string, face: string, points: number, properties: string): string =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${properties}</w:pPr><w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${latin}"/>` +
    `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/></w:rPr></w:style>`;
  // Rows as high as their text needs: an exact pitch would cut them, and the grid of the page would stretch them.
  const spacing = '<w:spacing w:line="240" w:lineRule="auto"/>';
  const text = `<w:snapToGrid w:val="0"/>${spacing}<w:jc w:val="left"/>`;
  const head = `<w:keepNext/><w:snapToGrid w:val="0"/>${spacing}<w:jc w:val="center"/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return [
    paragraph(STYLE.tableText, '表格文字', font, size, text),
    paragraph(STYLE.tableHead, '表格栏名', headFont, size, head),
    paragraph(STYLE.tableTextDense, '表格文字（小）', font, dense, text),
    paragraph(STYLE.tableHeadDense, '表格栏名（小）', headFont, dense, head),
    paragraph(STYLE.photoCaption, '照片说明', font, captionSize(dense), text),
    `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}"><w:name w:val="报告表格"/><w:basedOn w:val="TableNormal"/><w:qFormat/>`,
    `<w:tblPr><w:tblBorders>${edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`,
    `<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar>`,
    '</w:tblPr><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>',
  ].join('');
}
