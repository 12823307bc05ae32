/** Full-width signs and spaces as the plain ones that they stand for, and nothing else: in 30① the ① is a footnote and no digit. */
export const narrow = (text: string): string =>
  text.replaceAll(/[\uff01-\uff5e\u3000]/gu, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
