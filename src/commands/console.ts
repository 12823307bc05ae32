/** Where a command speaks: stdout is the product, stderr the talk. Made once, in main.ts. */
export interface Console {
  readonly out: (text: string | Uint8Array) => void;
  readonly talk: (text: string) => void;
  /** Redraws one line of progress on a terminal; says nothing in a pipe. */
  readonly progress: (text: string) => void;
  readonly outIsTerminal: boolean;
  /** Whether somebody sits at the terminal to be asked. */
  readonly canAsk: boolean;
  readonly outColour: boolean;
  readonly talkColour: boolean;
  /** Width of the terminal, 80 where there is none. */
  readonly columns: number;
  /** Today by the clock of the computer, YYYY-MM-DD. */
  readonly today: string;
  /** The time of day by that clock, as 2025-12-10 17:05:09. */
  readonly now: () => string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export type ExitCode = 0 | 1 | 2;
