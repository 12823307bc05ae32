import { lent } from './lent.js';
import type { PhotoKind } from './photo-kind.js';
import type { Pixels } from './picture.js';

/** The parts of the codecs in WebAssembly, by their file names in dist/codecs/. */
export type CodecPart = 'mozjpeg_dec.wasm' | 'mozjpeg_enc.wasm' | 'squoosh_png_bg.wasm' | 'webp_dec.wasm';

export interface Codecs {
  /**
   * Gives the pixels as they stand in the file to `take`, who has them until it returns. Rejects where the file is damaged.
   */
  readonly decode: <T>(kind: PhotoKind, bytes: Uint8Array, take: (pixels: Pixels) => T) => Promise<T>;
  /** As a JPEG file that has nothing but the picture. */
  readonly encode: (pixels: Pixels) => Promise<Uint8Array>;
}

/** Each codec is loaded when it is first asked for. */
export function openCodecs(read: (part: CodecPart) => Uint8Array): Codecs {
  const ready = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const loading = ready.get(name) ?? load();
    ready.set(name, loading);
    return loading as Promise<T>;
  };
  /** What the decoder for JPEG complains of: it makes a half-grey picture of half a file and only says so. */
  let complaints: string[] = [];
  const quietly = (part: CodecPart) => ({
    wasmBinary: exactBuffer(read(part)),
    print: () => {},
    printErr: (text: string) => complaints.push(text),
  });

  /** The codecs themselves, without what their packages do around them: nobody else is to have the pixels. */
  const decoders: Readonly<Record<PhotoKind, () => Promise<(bytes: Uint8Array) => unknown>>> = {
    jpeg: async () => {
      const { default: open } = await import('@jsquash/jpeg/codec/dec/mozjpeg_dec.js');
      const codec = await open({ noInitialRun: true, ...quietly('mozjpeg_dec.wasm') });
      return (bytes) => codec.decode(bytes, false);
    },
    png: async () => {
      const codec = await import('@jsquash/png/codec/pkg/squoosh_png.js');
      await codec.default(exactBuffer(read('squoosh_png_bg.wasm')));
      return codec.decode;
    },
    webp: async () => {
      const { default: open } = await import('@jsquash/webp/codec/dec/webp_dec.js');
      const codec = await open({ noInitialRun: true, ...quietly('webp_dec.wasm') });
      return codec.decode;
    },
  };

  return {
    decode: async (kind, bytes, take) => {
      try {
        const decode = await once(kind, decoders[kind]);
        complaints = [];
        const taken = lent(() => decode(bytes), take);
        if (complaints.some((text) => DAMAGED.test(text))) throw new Error(complaints.join('; '));
        return taken;
      } catch (error) {
        // A codec that gave up may have lost its memory: the next picture gets a new one.
        ready.delete(kind);
        throw error;
      }
    },
    encode: async (pixels) => {
      const encode = await once('encode', async () => {
        const codec = await import('@jsquash/jpeg/encode.js');
        await codec.init(quietly('mozjpeg_enc.wasm') as object);
        return codec.default;
      });
      return new Uint8Array(await encode(pixels as never, { quality: QUALITY, progressive: false }));
    },
  };
}

/** At print size nobody sees a difference to the original; a page of four is then some 150 KB. */
const QUALITY = 80;

const DAMAGED = /premature end|corrupt/i;

/** The codecs take whole buffers; a Node Buffer may be a part of a larger one. */
function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
