/** What is wrong, and what to do about it, in Chinese. */
export interface Message {
  readonly what: string;
  readonly remedy: string;
}

/** The wording of problems by their code: data in, Chinese out. */
export type Messages = Readonly<Record<string, (args: never) => Message>>;

export type NoArgs = Readonly<Record<string, never>>;
