import { Document, type ISectionPropertiesOptions } from 'docx';
import { PAPER_WORDS } from '../../words/paper-words.js';
import { aloudXml } from './aloud.js';
import { compileParts, type Parts } from './compiler.js';
import { completeSettings } from './complete-settings.js';
import { fontTableXml } from './font-table.js';
import { footers, sideFooters } from './footers.js';
import { type Measures, pageMeasures } from './page-measures.js';
import type { Profile } from './profile.js';
import { completeStyles, styleOptions } from './styles.js';
import { withoutDeadParts } from './without-dead-parts.js';

/** What every report of a profile shares, as text: all parts but the three that hold its words. */
export interface ShellXml {
  /** The document part up to the first block, and after the last section. */
  readonly before: string;
  readonly after: string;
  /** `w:sectPr` elements. */
  readonly portrait: string;
  readonly landscape: string;
  /** Path and XML, in the order of the package. */
  readonly parts: readonly (readonly [string, string])[];
}

/**
 * The shell of a profile as docx makes it, which takes longer than all the words of a report.
 * @param turned Whether some pages are landscape: they bring their own sections and footers.
 */
export function makeShell(profile: Profile, turned: boolean): ShellXml {
  const measures = pageMeasures(profile);
  const file = new Document({
    styles: styleOptions(profile, measures),
    evenAndOddHeaderAndFooters: profile.pageNumber.position === 'outer',
    sections: [
      { properties: portraitPage(measures), footers: footers(profile), children: [] },
      ...(turned
        ? [{ properties: landscapePage(measures), footers: sideFooters(profile, measures), children: [] }]
        : []),
    ],
  });
  const compiled = new Map(withoutDeadParts(compileParts(file)));
  const xml = text(compiled, 'word/document.xml');
  const [portrait = '', landscape = ''] = xml.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
  compiled.set('word/styles.xml', completeStyles(text(compiled, 'word/styles.xml'), profile));
  compiled.set('word/settings.xml', completeSettings(text(compiled, 'word/settings.xml')));
  compiled.set('word/fontTable.xml', fontTableXml(profile));
  for (const part of OWN_PARTS) compiled.delete(part);
  for (const path of compiled.keys())
    if (path.startsWith('word/footer')) compiled.set(path, toldAloud(text(compiled, path)));
  // [Content_Types].xml first, as Word writes it: some readers look for it there.
  const sorted = [...compiled].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    before: xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length),
    after: xml.slice(xml.indexOf('</w:body>')),
    portrait,
    landscape,
    parts: sorted.map(([path]) => [path, text(compiled, path)]),
  };
}

function portraitPage({ width, height, top, right, bottom, left, pitch, footer }: Measures): ISectionPropertiesOptions {
  return {
    page: { size: { width, height }, margin: { top, right, bottom, left, header: top / 2, footer } },
    grid: { type: 'lines', linePitch: pitch },
  };
}

/** The same sheet turned so that the head of a table is at the left edge of the others (GB/T 9704-2012 8). */
function landscapePage({ width, height, top, right, bottom, left, pitch }: Measures): ISectionPropertiesOptions {
  return {
    page: {
      size: { width, height, orientation: 'landscape' },
      margin: { top: left, right: top, bottom: right, left: bottom, header: left / 2, footer: right / 2 },
    },
    grid: { type: 'lines', linePitch: pitch },
  };
}

/** The table that holds the page number of a sheet turned sideways is told apart from those that say something. */
const toldAloud = (footer: string): string =>
  footer.replace('</w:tblPr>', (end) => aloudXml(PAPER_WORDS.pageNumberTable, PAPER_WORDS.pageNumberTableText) + end);

/** The parts that hold a report's words or depend on them. */
const OWN_PARTS = ['word/document.xml', 'docProps/core.xml', 'docProps/custom.xml'];

function text(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`docx compiled no ${path}`);
  return part;
}
