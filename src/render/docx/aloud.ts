import { escapeXml } from './xml.js';

/** What a program that reads a paper aloud calls a table: the last of its properties, no words of the report. */
export const aloudXml = (title: string, text: string): string =>
  `<w:tblCaption w:val="${escapeXml(title)}"/><w:tblDescription w:val="${escapeXml(text)}"/>`;
