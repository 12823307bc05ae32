/**
 * How much a ledger holds, and what is done with one of that size: the marks of the ladder that a small ledger climbs. They go together: below
 * `gathered` there are no sections, below `fewRows` everybody who came is named, up to `full` all that was typed is told.
 */

/** Of activities that took place. */
export const ROWS = {
  /** Fewer are told in the order of their days, as one section. */
  gathered: 8,
  /** Up to so many a total and headings say more than there is, and who came is told of each. */
  few: 12,
  /** From so many a year has its biggest matters. */
  great: 12,
  /** Fewer are each named in the body, however little was typed of them. */
  eachNamed: 15,
  /** Up to so many a plan without tasks of its own has no sections. */
  flatPlan: 15,
  /** Up to so many for whom each was is worth a word. */
  some: 20,
  /** Fewer are told to the day. */
  toTheDay: 30,
  /** Up to so many all that was typed of each is told. */
  full: 40,
} as const;

/** Of tasks for the time to come. */
export const TASKS = {
  /** Fewer stand in one paragraph, where they are short. */
  oneParagraph: 5,
  /** Up to so many stand each for themselves in 下一步打算. */
  single: 7,
  /** From so many they may stand by their dates. */
  calendar: 4,
  /** From so many a paper is made of tasks, and a section has enough to do with two. */
  many: 8,
  /** Up to so many a paper has no sections. */
  flat: 12,
} as const;

/** Of told rows: from how many a report is parted under two headings, and under five; of full sections: from how many it has headings of the next level. */
export const HEADINGS = { 分节: 8, 细分: 15, 分目: 9 } as const;
