import type { Inline } from '../../document/document.js';
import { oneLine } from '../../one-line.js';
import { escapeXml } from './xml.js';

/** How one paragraph departs from its style; lengths in twips. The order of the elements is the schema's. */
export interface Departure {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Two lines at least on each side of the end of a page. */
  readonly widowControl?: boolean;
  readonly tabs?: readonly number[];
  /** Above the paragraph. */
  readonly before?: number;
  /** Below it. */
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A paragraph in a style; `content` is runs, already XML. */
export function paragraphXml(style: string, content: string, departure?: Departure): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${departure ? departureXml(departure) : ''}</w:pPr>${content}</w:p>`;
}

function departureXml({
  keepNext,
  pageBreakBefore,
  widowControl,
  tabs,
  before,
  after,
  left,
  right,
  hanging,
  align,
}: Departure): string {
  const indents = [
    left === undefined ? '' : ` w:left="${Math.round(left)}"`,
    right === undefined ? '' : ` w:right="${Math.round(right)}"`,
    hanging === undefined ? '' : ` w:hanging="${Math.round(hanging)}"`,
  ].join('');
  const spacing = [
    before === undefined ? '' : ` w:before="${Math.round(before)}"`,
    after === undefined ? '' : ` w:after="${Math.round(after)}"`,
  ].join('');
  return [
    keepNext ? '<w:keepNext/>' : '',
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    widowControl ? '<w:widowControl/>' : '',
    tabs ? `<w:tabs>${tabs.map((at) => `<w:tab w:val="center" w:pos="${Math.round(at)}"/>`).join('')}</w:tabs>` : '',
    spacing && `<w:spacing${spacing}/>`,
    indents && `<w:ind${indents}/>`,
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('');
}

export const textXml = (text: string): string => runXml('', oneLine(text).trim());

export const LINE_BREAK = '<w:r><w:br/></w:r>';

/** Runs as they stand, spaces at the ends included; `spacing` between their characters in twips where it is not that of the style. */
export const inlinesXml = (content: readonly Inline[], spacing?: number): string =>
  content.map((inline) => inlineXml(inline, spacing)).join('');

/** The inlines on one line, without what XML forbids and without space at either end: it is no part of what a paragraph says. */
export function tidyInlines(content: readonly Inline[]): readonly Inline[] {
  let said = content.map((inline): Inline => ({ ...inline, text: oneLine(inline.text) }));
  said = said.slice(said.findIndex(hasWords));
  said = said.slice(0, said.findLastIndex(hasWords) + 1);
  return said.map((inline, index): Inline => {
    const started = index === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: index === said.length - 1 ? started.trimEnd() : started };
  });
}

const hasWords = ({ text }: Inline): boolean => text.trim() !== '';

const charStyle = (id: string): string => `<w:rStyle w:val="${id}"/>`;

/** What stands before and after the spacing in the properties of a run. */
const RUN_PROPERTIES: {
  readonly [T in Inline['type']]: (inline: Extract<Inline, { type: T }>) => readonly [string, string];
} = {
  text: ({ strong, heading }) => [heading ? charStyle(`Heading${heading}Char`) : strong ? charStyle('Strong') : '', ''],
  figure: () => ['', ''],
  gap: () => ['', '<w:highlight w:val="yellow"/>'],
};

function inlineXml<T extends Inline['type']>(inline: Extract<Inline, { type: T }>, spacing?: number): string {
  const [before, after] = RUN_PROPERTIES[inline.type as T](inline);
  const properties = before + (spacing === undefined ? '' : `<w:spacing w:val="${spacing}"/>`) + after;
  return runXml(properties && `<w:rPr>${properties}</w:rPr>`, inline.text);
}

function runXml(properties: string, text: string): string {
  return text ? `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>` : '';
}
