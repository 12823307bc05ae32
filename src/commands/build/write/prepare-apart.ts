import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { photoWorker } from '../../../files/own-files.js';
import type { Codecs } from '../../../photos/codecs.js';
import { memoryOf } from '../../../photos/memory-of.js';
import type { Picture, Size } from '../../../photos/picture.js';
import { preparePhoto } from '../../../photos/prepare-photo.js';

/** Runs what takes much memory while nothing else of the process does. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** What a photo of 15 megapixels takes. */
const MUCH = 64_000_000;

/** What the thread has to know. */
export interface PhotoTask {
  readonly bytes: Uint8Array;
  readonly box: Size;
}

/**
 * preparePhoto, a large photo in a thread of its own: a codec keeps the memory that it has once taken, and only with a thread does it go
 * for certain. One at a time: no two of them stand in memory together.
 */
export async function prepareApart(task: PhotoTask, codecs: Codecs, alone: Alone): Promise<Picture | undefined> {
  const script = photoWorker();
  if (memoryOf(task.bytes) <= MUCH) return preparePhoto(task.bytes, task.box, codecs);
  return alone(() => (script === undefined ? preparePhoto(task.bytes, task.box, codecs) : inThread(task, script)));
}

async function inThread({ bytes, box }: PhotoTask, script: string): Promise<Picture | undefined> {
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  const workerData: PhotoTask = { bytes: own, box };
  const thread = new Worker(script, { workerData, transferList: [own.buffer as ArrayBuffer] });
  try {
    const [picture] = await once(thread, 'message');
    return picture;
  } catch {
    // It had not enough memory after all.
    return undefined;
  } finally {
    await thread.terminate();
  }
}
