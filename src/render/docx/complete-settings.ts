/**
 * settings.xml as docx wrote it, with what docx has no words for: punctuation keeps its square, so that lines are computable
 * (`fit-lines.ts`) and have 28 characters (GB/T 9704-2012 5.2.3). Word's own Chinese papers have compressPunctuation, under which it may
 * set two marks side by side closer.
 */
export const completeSettings = (xml: string): string =>
  xml
    .replace('<w:displayBackgroundShape/>', '')
    .replace('<w:compat>', '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>');
