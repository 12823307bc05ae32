/** A text in quotation marks, a number from 1 without them, or "是". */
export type OptionKind = 'text' | 'count' | 'flag';

/** The words that a template may use beside names of facts. Anything else in Handlebars is refused with a remedy. */
export interface HelperRule {
  /** How many facts it takes: [least, most]. */
  readonly facts: readonly [number, number];
  /** Its options, `name=value`, and what may stand there. */
  readonly options: Readonly<Partial<Record<string, OptionKind>>>;
  /** Takes one plain text instead of facts. */
  readonly text?: boolean;
  /** Gives a name to each item: as |名字|. */
  readonly loops?: boolean;
}

export const HELPERS: Readonly<Record<string, HelperRule>> = {
  落实: { facts: [1, 24], options: { 待补: 'text' } },
  有: { facts: [1, 9], options: {} },
  任一: { facts: [1, 16], options: {} },
  无: { facts: [1, 9], options: {} },
  逐项: { facts: [1, 1], options: { 最多: 'count', 分隔: 'text', 分段: 'flag' }, loops: true },
  列举: { facts: [0, 0], options: { 分段: 'flag' }, text: true },
  并列: { facts: [0, 0], options: {}, text: true },
  项: { facts: [0, 9], options: {} },
};
