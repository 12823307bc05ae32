import { RELATIONS } from './ooxml.js';

/** A part that belongs to the document part: a chart, its workbook, a picture. */
export interface Attachment {
  /** Within word/, e.g. charts/chart1.xml. */
  readonly path: string;
  readonly data: Uint8Array;
  /** How the document part is related to it; left out where another part refers to it. */
  readonly relation?: 'chart' | 'image';
  /** Left out for kinds that [Content_Types].xml knows by their extension: xml, rels, png, jpg, jpeg. */
  readonly contentType?: string;
}

/** Gathers the parts that the body of one report brings along. Ids count from 1 in the order of the report, so that they are always the same. */
export interface Attachments {
  /** The id by which the document part refers to the new part (`r:id`, `r:embed`); the same picture is stored once and keeps its first path. */
  readonly attach: (attachment: Attachment) => string;
  /** A new number for a drawing, unlike all others of the document. */
  readonly drawingId: () => number;
  /** All parts of the package with these among them. */
  readonly addTo: (parts: ReadonlyMap<string, Uint8Array>) => Map<string, Uint8Array>;
}

export function gatherAttachments(): Attachments {
  const attached: Attachment[] = [];
  let drawings = 0;
  const id = (index: number): string => `rIdPart${index + 1}`;
  return {
    attach: (attachment) => {
      // Parts of a chart refer to each other by their paths, so each needs its own.
      const known = attached.findIndex(
        ({ data, relation }) =>
          relation === 'image' && attachment.relation === 'image' && Buffer.compare(data, attachment.data) === 0,
      );
      return id(known < 0 ? attached.push(attachment) - 1 : known);
    },
    drawingId: () => {
      drawings += 1;
      return drawings;
    },
    addTo: (parts) => {
      const all = new Map(parts);
      if (attached.length === 0) return all;
      for (const { path, data } of attached) all.set(`word/${path}`, data);
      const relations = attached.map(({ path, relation }, index) =>
        relation ? `<Relationship Id="${id(index)}" Type="${RELATIONS}/${relation}" Target="${path}"/>` : '',
      );
      const types = attached.map(({ path, contentType }) =>
        contentType ? `<Override PartName="/word/${path}" ContentType="${contentType}"/>` : '',
      );
      append(all, 'word/_rels/document.xml.rels', relations, '</Relationships>');
      append(all, '[Content_Types].xml', types, '</Types>');
      return all;
    },
  };
}

/** Puts elements before the end tag of a part. */
function append(parts: Map<string, Uint8Array>, path: string, elements: readonly string[], end: string): void {
  const xml = Buffer.from(parts.get(path) ?? '').toString();
  parts.set(path, Buffer.from(xml.replace(end, () => elements.join('') + end)));
}
