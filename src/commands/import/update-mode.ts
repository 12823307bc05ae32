/** What becomes of a value that the sheet and the ledger give differently. */
export const UPDATE_MODES = ['sheet', 'ledger', 'ask'] as const;
export type UpdateMode = (typeof UPDATE_MODES)[number];
