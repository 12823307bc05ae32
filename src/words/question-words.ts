/** What every question at the terminal may say. */
export const QUESTION_WORDS = {
  nothingChosen: '都不选',
} as const;
