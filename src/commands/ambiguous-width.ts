import type { Console } from './console.js';

/** The terminal of a user, to be asked. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** All that it sends until `enough`, or until time is up. */
  readonly answer: (enough: RegExp) => Promise<string>;
}

/** A report of where the cursor stands: row and column. */
const PLACE = /\[\d+;(\d+)R/;

/**
 * How many columns the terminal gives to “ and the other characters of which Unicode leaves that to the terminal: it is written, and asked
 * where the cursor then stands. 2, as in a Chinese console, where nobody sits at a terminal or no answer comes.
 */
export async function ambiguousWidth(
  { canAsk, outIsTerminal, environment }: Pick<Console, 'canAsk' | 'outIsTerminal' | 'environment'>,
  platform = process.platform,
  terminal = thisTerminal(),
): Promise<1 | 2> {
  if (!canAsk || !outIsTerminal || environment.TERM === 'dumb') return 2;
  // The console of Windows draws them wide in a Chinese font, its new terminal never.
  if (platform === 'win32') return environment.WT_SESSION === undefined ? 2 : 1;
  terminal.write('\r“\u001B[6n');
  const column = PLACE.exec(await terminal.answer(PLACE))?.[1];
  terminal.write('\r\u001B[2K');
  return column === '2' ? 1 : 2;
}

/** Longer than a terminal across the world takes. */
const PATIENCE = 400;

const thisTerminal = (): Terminal => ({
  write: (text) => process.stdout.write(text),
  answer: (enough) => {
    const { stdin } = process;
    stdin.setRawMode(true).resume();
    return new Promise((done) => {
      let said = '';
      const end = () => {
        clearTimeout(timer);
        stdin.off('data', take).setRawMode(false).pause();
        done(said);
      };
      const take = (bytes: Buffer) => {
        said += bytes;
        if (enough.test(said)) end();
      };
      const timer = setTimeout(end, PATIENCE);
      stdin.on('data', take);
    });
  },
});
