import type { Parts } from './compiler.js';

/**
 * The parts of a report without those that docx always writes and nothing here refers to: notes, lists, a theme and relationships of
 * parts that have none; with what named them.
 */
export function withoutDeadParts(parts: Parts): Parts {
  const dead = (path: string): boolean => DEAD.some((pattern) => pattern.test(path));
  return new Map(
    [...parts]
      .filter(([path]) => !dead(path))
      .map(([path, data]) => [
        path,
        typeof data === 'string' && NAMES_PARTS.test(path) ? withoutNames(data, dead) : data,
      ]),
  );
}

const DEAD = [
  /^word\/(?:footnotes|endnotes|numbering|comments\w*)\.xml$/,
  /^word\/theme\//,
  // The document part alone has relations.
  /^word\/_rels\/(?!document\.xml)/,
];
const NAMES_PARTS = /^\[Content_Types\]\.xml$|\.rels$/;

const withoutNames = (xml: string, dead: (path: string) => boolean): string =>
  xml
    .replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (element, path: string) => (dead(path) ? '' : element))
    .replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (element, target: string) =>
      dead(`word/${target}`) ? '' : element,
    )
    .replace(/<Default [^>]*Extension="(\w+)"[^>]*\/>/g, (element, extension: string) =>
      EXTENSIONS.includes(extension) ? element : '',
    );

/** Of the parts that a report may have. */
const EXTENSIONS = ['xml', 'rels', 'jpg', 'jpeg', 'png'];
