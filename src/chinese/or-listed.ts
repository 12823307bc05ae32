/** docx 或 md; docx、md 或 html. */
export const orListed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')} 或 ${words.at(-1)}`;
