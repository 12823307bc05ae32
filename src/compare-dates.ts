/** The order of two ISO dates, which is that of their characters: the first `localeCompare` of a process loads the collation of a language. */
export const compareDates = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
