import { inOneText } from './in-one-text.js';

interface Section {
  readonly content: string;
  readonly section: string;
}

/** A section's properties stand in its last paragraph, the last one's after all; neighbours that are alike are one. */
export function sectionsXml(sections: readonly Section[]): string {
  return inOneText(
    sections.map(({ content, section }, index) => {
      const next = sections[index + 1];
      if (!next) return content + section;
      if (next.section === section) return content;
      const end = content.lastIndexOf('</w:pPr>');
      return content.slice(0, end) + section + content.slice(end);
    }),
  );
}
