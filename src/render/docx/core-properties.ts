import { listed } from '../../chinese/listed.js';
import type { Document } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { oneLine } from '../../one-line.js';
import { XML_HEAD } from './ooxml.js';
import { escapeXml } from './xml.js';

/** Title, author and date for the file's properties. The date is the report's own, never the clock's: same report, same bytes. */
export function corePropertiesXml({ title, signedBy, dated }: Document): string {
  const author = escapeXml(oneLine(listed(signedBy)));
  const date = `${isoDate(dated)}T00:00:00Z`;
  return (
    XML_HEAD +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(oneLine(inlineText(title)).trim())}</dc:title><dc:creator>${author}</dc:creator><dc:language>zh-CN</dc:language>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}

function isoDate(dated: string): string {
  const [, year, month = '', day = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(dated) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '2000-01-01';
}
