import type { Pixels } from './picture.js';

/**
 * Runs a decoder and gives `take` its pixels where they stand, in the decoder's own memory. The decoders end with
 * `new ImageData(new Uint8ClampedArray(memory), width, height)`, by the global names, and the copy would be another 200 MB of a phone's
 * photo: while one decodes, which is without a pause, these names stand for what passes its memory on.
 * @param take What it is given is gone when it returns.
 */
export function lent<T>(decode: () => unknown, take: (pixels: Pixels) => T): T {
  const own = { ImageData: globals.ImageData, Uint8ClampedArray: globals.Uint8ClampedArray };
  let taken: { readonly value: T } | undefined;
  receive = (pixels) => {
    Object.assign(globals, own);
    taken = { value: take(pixels) };
  };
  Object.assign(globals, { ImageData: PassedOn, Uint8ClampedArray: uncopied });
  try {
    decode();
  } finally {
    Object.assign(globals, own);
    receive = undefined;
  }
  if (!taken) throw new Error('no pixels');
  return taken.value;
}

// biome-ignore lint/style/noRestrictedGlobals: the decoders look there, and for these two names alone.
const globals = globalThis as unknown as Record<'ImageData' | 'Uint8ClampedArray', unknown>;

/** A decoder keeps what it once found under a name: hence the same two for all of them, and one place for whoever asks. */
let receive: ((pixels: Pixels) => void) | undefined;

function PassedOn(bytes: Uint8Array, width: number, height: number): void {
  receive?.({ data: new Clamped(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length), width, height });
}

const Clamped = Uint8ClampedArray;

function uncopied(source: ArrayBuffer | Uint8Array): Uint8Array | Uint8ClampedArray {
  return ArrayBuffer.isView(source) ? source : new Clamped(source);
}
