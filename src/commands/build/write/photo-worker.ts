import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { codecPart } from '../../../files/own-files.js';
import { openCodecs } from '../../../photos/codecs.js';
import { preparePhoto } from '../../../photos/prepare-photo.js';
import type { PhotoTask } from './prepare-apart.js';

/** A thread for one photo. */
async function serve({ bytes, box }: PhotoTask): Promise<void> {
  parentPort?.postMessage(await preparePhoto(bytes, box, openCodecs(codecPart)));
}

// Loaded by anything but prepare-apart.ts, the module does nothing.
if (!isMainThread && workerData?.box) serve(workerData);
