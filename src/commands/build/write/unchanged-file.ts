import { contentsOf } from '../../../files/read-files.js';
import type { Origin } from '../../../package/origin.js';
import { RENDERERS, type Renderer } from '../../../render/renderers.js';
import type { Job } from '../decide/plan.js';
import { sourcesHash } from './sources-hash.js';

/**
 * What the file of a job remembers, where it is there, nobody has edited it, and it was made from the very same: then there is nothing to do.
 * @param hashes of the ledger's photos, asked for only where the file may hold some.
 */
export async function unchangedFile(job: Job, hashes: () => readonly (string | null)[]): Promise<Origin | undefined> {
  const { target, format } = job;
  const { originOf, photoSize }: Renderer = RENDERERS[format];
  const bytes = target.kind === 'file' ? contentsOf(target.file) : undefined;
  const origin = bytes && (await originOf(bytes));
  if (!origin) return undefined;
  if (origin.sources === sourcesHash(job)) return origin;
  return photoSize && job.photos.length > 0 && origin.sources === sourcesHash(job, hashes()) ? origin : undefined;
}
