import type { Document, Photos } from '../document/document.js';
import type { Origin } from '../package/origin.js';
import type { Picture, Size } from '../photos/picture.js';
import type { Profile } from './docx/profile.js';

/** What a document itself does not hold. */
export interface Setting {
  /** The layout of the paper, for formats that have one. */
  readonly profile?: Profile | undefined;
  /** The pictures of its photos by path, for formats that hold them. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** How the file refers to a photo, for formats that do not; undefined where it is out of reach. */
  readonly link?: (path: string) => string | undefined;
  /** What the file is to remember of its making. */
  readonly origin?: Origin;
}

/** A way to put a document into a file. */
export interface Renderer {
  readonly extension: string;
  /** Whether a terminal can show its bytes. */
  readonly isText: boolean;
  /** Whether it names fonts, which the computer may lack. */
  readonly hasFonts: boolean;
  readonly render: (document: Document, setting?: Setting) => Promise<Uint8Array>;
  /** The pixels that a photo needs, for formats that hold the pictures. */
  readonly photoSize?: (perPage: Photos['perPage'], setting: Setting) => Promise<Size>;
  /** The bytes as a file keeps them, so that `isUntouched` can tell them from a file edited by hand. */
  readonly seal: (bytes: Uint8Array, origin?: Origin) => Promise<Uint8Array>;
  /** Whether a file is byte for byte what we wrote. */
  readonly isUntouched: (bytes: Uint8Array) => Promise<boolean>;
  /** What a file that is so remembers of its making, where it does. */
  readonly originOf: (bytes: Uint8Array) => Promise<Origin | undefined>;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * Format name → renderer: command line, help, completion and messages name what stands here, and a new format is one entry. Each loads
 * what it needs when it is first used.
 */
export const RENDERERS = {
  docx: {
    extension: '.docx',
    isText: false,
    hasFonts: true,
    render: async (document, { profile, pictures, origin } = {}) =>
      (await import('./docx/render-docx.js')).renderDocx(document, profile, pictures, origin),
    photoSize: async (perPage, { profile }) => (await import('./docx/photo-size.js')).photoSize(perPage, profile),
    seal: async (bytes) => bytes,
    isUntouched: async (bytes) => (await import('../package/seal.js')).isUntouched(bytes),
    originOf: async (bytes) => (await import('../package/seal.js')).originOf(bytes),
  },
  md: {
    extension: '.md',
    isText: true,
    hasFonts: false,
    render: async (document, { link } = {}) =>
      encode((await import('./markdown/render-markdown.js')).renderMarkdown(document, link)),
    seal: async (bytes, origin) =>
      encode((await import('./markdown/seal-markdown.js')).sealMarkdown(decode(bytes), origin)),
    isUntouched: async (bytes) => (await import('./markdown/seal-markdown.js')).isUntouchedMarkdown(decode(bytes)),
    originOf: async (bytes) => (await import('./markdown/seal-markdown.js')).markdownOrigin(decode(bytes)),
  },
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof RENDERERS;
/** What a report is written as where nobody says. */
export const DEFAULT_FORMAT: Format = 'docx';
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];
export const EXTENSIONS: readonly string[] = FORMATS.map((name) => RENDERERS[name].extension);

export const isFormat = (name: string): name is Format => Object.hasOwn(RENDERERS, name);
