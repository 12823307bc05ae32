import type { Document } from '../../document/document.js';
import type { Origin } from '../../package/origin.js';
import { contentHash, SEAL_PART, sealXml } from '../../package/seal.js';
import { zip } from '../../package/zip.js';
import { gatherAttachments } from './attachments.js';
import { bodyXml } from './body.js';
import { corePropertiesXml } from './core-properties.js';
import { isTurned } from './is-turned.js';
import { pageMeasures } from './page-measures.js';
import type { Pictures } from './photos.js';
import { loadProfile, type Profile } from './profile.js';
import { shellOf } from './shell.js';

/**
 * A report as a DOCX file. docx makes the shell (styles, footers, settings), once a profile; the words are written into it here.
 * The same document, profile and pictures give the same bytes, whenever, wherever and in whatever order.
 */
export async function renderDocx(
  document: Document,
  profile: Profile = loadProfile(),
  pictures: Pictures = new Map(),
  origin?: Origin,
): Promise<Uint8Array> {
  const turned = document.annexes.map((annex) => isTurned(annex, profile, pageMeasures(profile)));
  const shell = await shellOf(profile, turned.includes(true));
  const attachments = gatherAttachments();
  const body = bodyXml(document, turned, profile, shell, pictures, attachments);
  const parts = attachments.addTo(shell.parts);
  parts.set('word/document.xml', Buffer.from(shell.before + body + shell.after));
  parts.set('docProps/core.xml', Buffer.from(corePropertiesXml(document)));
  parts.set(SEAL_PART, Buffer.from(sealXml(contentHash(parts, origin), origin)));
  return zip(parts);
}
