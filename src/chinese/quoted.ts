/** “甲” */
export const quoted = (word: string): string => `“${word}”`;
