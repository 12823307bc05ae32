import { type File, Packer } from 'docx';

/** A part of the package by its path; text is UTF-8 XML. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The parts of a document as docx writes them, before they are zipped. docx 9.15.2 keeps its compiler private and untyped; this is the
 * only file that knows it, and docx is pinned exactly for its sake.
 */
export function compileParts(file: File): Parts {
  return (Packer as unknown as { readonly compiler: { compile(file: File): Parts } }).compiler.compile(file);
}
