import { PREVIEW_WORDS as WORDS } from '../words/preview-words.js';

/** The terminal that a text is shown on. */
export interface Screen {
  readonly rows: () => number;
  readonly write: (text: string) => void;
  /** The next key that is pressed, as the terminal sends it. */
  readonly key: () => Promise<string>;
}

const CLEAR_LINE = '\r\u001B[2K';
const CLEAR_SCREEN = '\u001B[2J\u001B[H';

const BACK: ReadonlySet<string> = new Set(['b', 'B', 'k', '\u001B[5~', '\u001B[A']);
/** q, Escape, Ctrl-C, Ctrl-D; '' where nobody is there any more. */
const END: ReadonlySet<string> = new Set(['q', 'Q', '\u001B', '\u0003', '\u0004', '']);

/**
 * Shows a text a screen at a time, for computers without `less`. It ends with the text, which stays on the screen. Its lines are no wider
 * than the screen.
 */
export async function pageThrough(text: string, { rows, write, key }: Screen): Promise<void> {
  const lines = text.replace(/\n$/, '').split('\n');
  let top = 0;
  for (;;) {
    const room = Math.max(1, rows() - 1);
    const shown = lines.slice(top, top + room);
    write(`${shown.join('\n')}\n`);
    const bottom = top + shown.length;
    if (bottom >= lines.length) return;
    write(WORDS.more({ percent: Math.round((100 * bottom) / lines.length) }));
    const pressed = await key();
    write(CLEAR_LINE);
    if (END.has(pressed)) return;
    if (BACK.has(pressed)) {
      write(CLEAR_SCREEN);
      top = Math.max(0, top - room);
    } else top = bottom;
  }
}

/** The terminal of this process. */
export const thisScreen = (): Screen => ({
  rows: () => process.stdout.rows ?? 24,
  write: (text) => process.stdout.write(text),
  key: () => {
    const { stdin } = process;
    stdin.setRawMode(true).resume();
    return new Promise((done) => {
      const take = (key: string) => {
        stdin.off('data', pressed).off('end', ended).setRawMode(false).pause();
        done(key);
      };
      const pressed = (bytes: Buffer) => take(bytes.toString());
      const ended = () => take('');
      stdin.on('data', pressed).on('end', ended);
    });
  },
});
