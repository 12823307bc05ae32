/** Text as a regular expression finds it: what a ledger says is never an expression. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
