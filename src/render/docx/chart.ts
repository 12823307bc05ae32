import type { Chart, Series } from '../../document/document.js';
import { figureNumber } from '../../facts/figure.js';
import { oneLine } from '../../one-line.js';
import { PAPER_WORDS } from '../../words/paper-words.js';
import type { Attachments } from './attachments.js';
import { chartWorkbook, columnName, SHEET } from './chart-workbook.js';
import { DRAWING, EMU_PER_TWIP, PACKAGE, RELATIONS, XML_HEAD } from './ooxml.js';
import { charactersWide, mm, pt } from './page-measures.js';
import { paragraphXml } from './paragraph.js';
import type { Profile } from './profile.js';
import { STYLE } from './styles.js';
import { escapeXml } from './xml.js';

/**
 * A chart as Word's own, with its workbook, so that its numbers can be edited there: a paragraph with the drawing; the parts go into
 * `attachments`. Written here because `docx/charts` takes 40 ms for the three of a report (its import and a second compiling), gives
 * ids at random and has no name for the font of Chinese text.
 * @param width Of the drawing, in twips.
 */
export function chartXml(
  chart: Chart,
  width: number,
  profile: Profile,
  attachments: Attachments,
  pageBreakBefore = false,
): string {
  const drawing = attachments.drawingId();
  const workbook = `embeddings/chart${drawing}.xlsx`;
  attachments.attach({ path: workbook, data: chartWorkbook(sheetOf(chart)), contentType: TYPES.workbook });
  attachments.attach({
    path: `charts/_rels/chart${drawing}.xml.rels`,
    data: Buffer.from(
      `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/package" Target="../${workbook}"/></Relationships>`,
    ),
  });
  const id = attachments.attach({
    path: `charts/chart${drawing}.xml`,
    data: Buffer.from(chartPart(chart, width, profile.table)),
    relation: 'chart',
    contentType: TYPES.chart,
  });
  const extent = `cx="${width * EMU_PER_TWIP}" cy="${height(chart) * EMU_PER_TWIP}"`;
  const text = escapeXml(PAPER_WORDS.chartText({ title: oneLine(chart.title) }));
  return paragraphXml(
    STYLE.picture,
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
      `<wp:docPr id="${drawing}" name="${PAPER_WORDS.chart({ number: drawing })}" descr="${text}"/><wp:cNvGraphicFramePr/>` +
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}" r:id="${id}"/></a:graphicData></a:graphic>` +
      '</wp:inline></w:drawing></w:r>',
    { keepNext: true, pageBreakBefore },
  );
}

const TYPES = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Lying bars need a line each; upright ones stand best on twice as much width. In twips. */
const height = ({ shape, categories }: Chart): number =>
  shape === 'column' ? mm(70) : mm(18 + 5.5 * Math.max(3, categories.length));

const sheetOf = ({ categories, series }: Chart): readonly (readonly (string | number)[])[] => [
  ['', ...series.map(({ name }) => name)],
  ...categories.map((category, row) => [
    category,
    ...series.map(({ figures }) => Number(figures[row] ? figureNumber(figures[row]) : 0)),
  ]),
];

/** Told apart by a copying machine, too: the last series is the darkest. */
const GREYS = ['404040', 'BFBFBF'];
const OUTLINE = '<a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln>';
const NO_LINE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

function chartPart(chart: Chart, width: number, table: Profile['table']): string {
  const { shape, series, categories } = chart;
  const lying = shape === 'bar';
  // The title says what the bars of one series are.
  const several = series.length > 1;
  const above = several ? BAND / height(chart) : 0.03;
  const bars = series.map((one, index) => seriesXml(one, index, chart, GREYS[series.length - 1 - index] ?? '7F7F7F'));
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}">`,
    '<c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart>',
    titleXml(chart, width, table),
    `<c:autoTitleDeleted val="0"/><c:plotArea>${layoutXml({ x: 0.01, y: above, w: 0.98, h: 1 - above - BAND / height(chart) }, '<c:layoutTarget val="outer"/>')}`,
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join('')}`,
    `<c:gapWidth val="${categories.length > 6 ? 60 : 120}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    // The first name is uppermost, as in the table.
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/><c:spPr>${OUTLINE}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    // Each bar has its number: the axis would only repeat it.
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/>',
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    '<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
    `${NO_LINE}</c:plotArea>${several ? legendXml(chart, width, table) : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `${NO_LINE}${fontXml(table)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}

/** The height of the title under the bars, and of the legend over them, in twips. */
const BAND = mm(9);

/** A figure has its title below, a table above. Inside the drawing it goes with the chart wherever that is moved. */
function titleXml(chart: Chart, width: number, { headFont, size }: Profile['table']): string {
  const font = escapeXml(headFont);
  const wide = (charactersWide(chart.title) * pt(size)) / width;
  const place = { x: Math.max(0, (1 - wide) / 2), y: 1 - (0.8 * BAND) / height(chart) };
  const run =
    `sz="${Math.round(size * 100)}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>` +
    `<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${run}</a:rPr><a:t>${escapeXml(oneLine(chart.title))}</a:t></a:r></a:p></c:rich></c:tx>` +
    `${layoutXml(place)}<c:overlay val="1"/></c:title>`
  );
}

/** In a place of its own: LibreOffice would leave room for a title above it. */
function legendXml({ series }: Chart, width: number, { dense }: Profile['table']): string {
  const characters = series.reduce((sum, { name }) => sum + charactersWide(name) + KEY, 0);
  return `<c:legend><c:legendPos val="t"/>${layoutXml({ x: Math.max(0, (1 - (characters * pt(dense)) / width) / 2), y: 0.01 })}<c:overlay val="0"/></c:legend>`;
}

/** The box before a name of the legend with the space around it, in characters. */
const KEY = 2;

/** A place in the drawing, in parts of its width and height. */
const layoutXml = (place: Readonly<Record<string, number>>, target = ''): string =>
  `<c:layout><c:manualLayout>${target}<c:xMode val="edge"/><c:yMode val="edge"/>${Object.entries(place)
    .map(([name, part]) => `<c:${name} val="${part.toFixed(4)}"/>`)
    .join('')}</c:manualLayout></c:layout>`;

function seriesXml({ name, figures }: Series, index: number, { categories }: Chart, colour: string): string {
  const column = columnName(index + 1);
  const last = categories.length + 1;
  const points = (texts: readonly string[]): string =>
    `<c:ptCount val="${texts.length}"/>${texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(oneLine(text))}</c:v></c:pt>`).join('')}`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>${OUTLINE}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls>${NO_LINE}${UNBROKEN}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
    `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(figures.map(figureNumber))}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

/** The number of a bar stands on one line however narrow its bar is. */
const UNBROKEN =
  '<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

const fontXml = ({ font, latin, dense }: Profile['table']): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(dense * 100)}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>` +
  `<a:latin typeface="${escapeXml(latin)}"/><a:ea typeface="${escapeXml(font)}"/><a:cs typeface="${escapeXml(latin)}"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
