import { compileParts, type Parts } from './compiler.js';
import { footers } from './footers.js';
import { type Measures, measures as measure } from './measures.js';
import type { Profile } from './profile.js';
import { completeStyles, styleOptions } from './styles.js';

/** What every report of a profile shares: all parts but the three that hold its words. */
export interface Shell {
  readonly measures: Measures;
  /** The document part up to the first block, and from the section on. */
  readonly before: string;
  readonly after: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const shells = new WeakMap<Profile, Promise<Shell>>();

/** The shell of a profile; made once, because making it takes longer than all the words of a report. */
export function shellOf(profile: Profile): Promise<Shell> {
  const shell = shells.get(profile) ?? makeShell(profile);
  shells.set(profile, shell);
  return shell;
}

async function makeShell(profile: Profile): Promise<Shell> {
  const docx = await import('docx');
  const measures = measure(profile);
  const { width, height, top, right, bottom, left, pitch, footer } = measures;
  const file = new docx.Document({
    styles: styleOptions(profile, measures),
    evenAndOddHeaderAndFooters: profile.pageNumber.position === 'outer',
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top, right, bottom, left, header: top / 2, footer } },
          grid: { type: 'lines', linePitch: pitch },
        },
        footers: footers(docx, profile),
        children: [],
      },
    ],
  });
  const compiled = new Map(await compileParts(file));
  const [before, after] = splitBody(text(compiled, 'word/document.xml'));
  compiled.set('word/styles.xml', completeStyles(text(compiled, 'word/styles.xml'), profile));
  for (const part of OWN_PARTS) compiled.delete(part);
  // [Content_Types].xml first, as Word writes it: some readers look for it there.
  const sorted = [...compiled].sort(([a], [b]) => (a < b ? -1 : 1));
  return { measures, before, after, parts: new Map(sorted.map(([path, data]) => [path, bytes(data)])) };
}

/** The parts that hold a report's words or depend on them. */
const OWN_PARTS = ['word/document.xml', 'docProps/core.xml', 'docProps/custom.xml'];

function splitBody(xml: string): readonly [string, string] {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const section = xml.lastIndexOf('<w:sectPr');
  return [xml.slice(0, start), xml.slice(section)];
}

const bytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : data);

function text(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`docx compiled no ${path}`);
  return part;
}
