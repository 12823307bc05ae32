import type { Document } from '../document/document.js';
import type { Profile } from './docx/profile.js';

/** A way to put a document into a file. */
export interface Renderer {
  readonly extension: string;
  /** @param profile The layout of the paper, for formats that have one. */
  readonly render: (document: Document, profile?: Profile) => Promise<Uint8Array>;
  /** The bytes as a file keeps them, so that `isUntouched` can tell them from a file edited by hand. */
  readonly seal: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Whether a file is byte for byte what we wrote. */
  readonly isUntouched: (bytes: Uint8Array) => Promise<boolean>;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Format name → renderer. Each loads what it needs when it is first used. */
export const RENDERERS = {
  docx: {
    extension: '.docx',
    render: async (document, profile) => (await import('./docx/render-docx.js')).renderDocx(document, profile),
    seal: async (bytes) => bytes,
    isUntouched: async (bytes) => (await import('./docx/seal.js')).isUntouched(bytes),
  },
  md: {
    extension: '.md',
    render: async (document) => encode((await import('./markdown.js')).renderMarkdown(document)),
    seal: async (bytes) => encode((await import('./markdown/seal.js')).sealMarkdown(decode(bytes))),
    isUntouched: async (bytes) => (await import('./markdown/seal.js')).isUntouchedMarkdown(decode(bytes)),
  },
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof RENDERERS;
export const isFormat = (name: string): name is Format => Object.hasOwn(RENDERERS, name);
