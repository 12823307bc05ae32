/** A line break within a Chinese sentence is there to fit the cell and parts no words. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replaceAll(/(?<=\P{ASCII})[^\S\n]*\n\s*(?=\P{ASCII})/gu, '')
    .replaceAll(/\s*\n\s*/gu, ' ');
