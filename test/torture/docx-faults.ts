import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** What is wrong with the bytes of a DOCX: parts that are no XML, that are named and not there, that lead elsewhere; words lost or gained. */
export async function docxFaults(bytes: Uint8Array, words?: string): Promise<readonly string[]> {
  const parts = unzipSync(bytes);
  const faults = Object.entries(parts).flatMap(([name, part]) =>
    /\.(?:xml|rels)$/.test(name) ? xmlFaults(name, Buffer.from(part).toString()) : [],
  );
  return faults.length > 0 ? faults : [...relationFaults(parts), ...(await wordFaults(bytes, words))];
}

/** What XML 1.0 cannot hold. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function xmlFaults(name: string, xml: string): readonly string[] {
  const faults: string[] = [];
  const note = (what: string) => faults.push(`${name}: ${what}`);
  new DOMParser({ errorHandler: { warning: note, error: note, fatalError: note } }).parseFromString(xml, 'text/xml');
  if (ILLEGAL.test(xml)) note(`holds ${JSON.stringify(ILLEGAL.exec(xml)?.[0])}`);
  return faults;
}

function relationFaults(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.entries(parts).flatMap(([name, part]) => {
    if (!name.endsWith('.rels')) return [];
    const base = name.replace(/_rels\/[^/]*$/, '');
    return [
      ...Buffer.from(part)
        .toString()
        .matchAll(/<Relationship\s[^>]*>/g),
    ].flatMap(([relation]) => {
      const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? '';
      if (relation.includes('TargetMode="External"')) return [`${name} leads to ${target}`];
      const path = target.startsWith('/') ? target.slice(1) : new URL(base + target, 'x:/').pathname.slice(1);
      return Object.hasOwn(parts, path) ? [] : [`${name} names ${path}, which is not there`];
    });
  });
}

/** As another reader sees it; where nothing but blanks differs nothing is lost. */
async function wordFaults(bytes: Uint8Array, words: string | undefined): Promise<readonly string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  if (words === undefined) return [];
  const bare = (text: string) => text.replaceAll(/[\s\u200B\uFEFF]+/gu, '');
  const [found, meant] = [bare(value), bare(words)];
  if (found === meant) return [];
  let at = 0;
  while (found[at] === meant[at]) at += 1;
  return [
    `says ${JSON.stringify(found.slice(at - 10, at + 30))} and not ${JSON.stringify(meant.slice(at - 10, at + 30))}`,
  ];
}
