/** A sentence without the marks at its end: another one goes on behind it. */
export const withoutEnd = (text: string) => text.trim().replace(/(?<![。；;])[。；;]+$/, '');
