import type { PhotoKind } from './photo-kind.js';
import type { Pixels } from './picture.js';

/** The parts of the codecs in WebAssembly, by their file names in dist/codecs/. */
export type CodecPart = 'mozjpeg_dec.wasm' | 'mozjpeg_enc.wasm' | 'squoosh_png_bg.wasm' | 'webp_dec.wasm';

export interface Codecs {
  /** A picture as it is looked at: turned as its EXIF says. Rejects where the file is damaged. */
  readonly decode: (kind: PhotoKind, bytes: Uint8Array) => Promise<Pixels>;
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

  const decoders: Readonly<Record<PhotoKind, (bytes: ArrayBuffer) => Promise<Pixels>>> = {
    jpeg: async (bytes) => {
      const decode = await once('jpeg', async () => {
        const codec = await import('@jsquash/jpeg/decode.js');
        await codec.init(quietly('mozjpeg_dec.wasm') as object);
        return codec.default;
      });
      complaints = [];
      const pixels = await decode(bytes, { preserveOrientation: true });
      if (complaints.some((text) => DAMAGED.test(text))) throw new Error(complaints.join('; '));
      return pixels;
    },
    png: async (bytes) => {
      const decode = await once('png', async () => {
        const codec = await import('@jsquash/png/decode.js');
        await codec.init(exactBuffer(read('squoosh_png_bg.wasm')));
        return codec.decode;
      });
      return decode(bytes);
    },
    webp: async (bytes) => {
      const decode = await once('webp', async () => {
        const codec = await import('@jsquash/webp/decode.js');
        await codec.init(quietly('webp_dec.wasm') as object);
        return codec.default;
      });
      return decode(bytes);
    },
  };

  return {
    decode: async (kind, bytes) => {
      try {
        return await decoders[kind](exactBuffer(bytes));
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
