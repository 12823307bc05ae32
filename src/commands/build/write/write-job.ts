import { dirname } from 'node:path';
import type { Document } from '../../../document/document.js';
import { type Written, writeOurs } from '../../../files/write-ours.js';
import type { LoadedLedger } from '../../../open/load-ledger.js';
import type { Profile } from '../../../render/docx/profile.js';
import { RENDERERS, type Renderer } from '../../../render/renderers.js';
import type { Console } from '../../console.js';
import type { Job } from '../decide/plan.js';
import { photoLink } from './photo-link.js';
import { photosOf } from './photos-of.js';
import type { PhotoPreparer } from './prepare-photos.js';
import { sourcesHash } from './sources-hash.js';

export interface JobSetting {
  readonly loaded: LoadedLedger;
  readonly profile: Profile | undefined;
  readonly photos: PhotoPreparer;
  /** The hashes of the ledger's photos, in their order; null where one cannot be read. */
  readonly photoHashes: () => readonly (string | null)[];
  readonly out: Console['out'];
}

/** Renders a document and puts it where its job says. Undefined where that is stdout. @throws UserError where the disk says no. */
export async function writeJob(
  job: Job,
  document: Document,
  blanks: number,
  { loaded, profile, photos, photoHashes, out }: JobSetting,
): Promise<Written | undefined> {
  const { format, target } = job;
  const { render, photoSize, seal, isUntouched }: Renderer = RENDERERS[format];
  const setting = { profile, link: photoLink(loaded, target.kind === 'stdout' ? '.' : dirname(target.file)) };
  const holdsPhotos = photoSize !== undefined && photosOf(document).length > 0;
  const origin = { sources: sourcesHash(job, holdsPhotos ? photoHashes() : []), blanks };
  const prepared = photoSize && (await photos.prepare(document, (perPage) => photoSize(perPage, setting)));
  const bytes = await render(prepared?.document ?? photos.withoutDamaged(document), {
    ...setting,
    origin,
    ...(prepared && { pictures: prepared.pictures }),
  });
  if (target.kind === 'file') return writeOurs(target.file, await seal(bytes, origin), isUntouched);
  out(bytes);
  return undefined;
}
