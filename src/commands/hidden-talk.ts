import type { Hidden } from '../ledger/public/publish.js';
import { BUILD_WORDS as WORDS } from '../words/build-words.js';

/** So many are named one by one; `--json` has them all. */
const NAMED = 20;
const TITLES = 5;

interface Published {
  readonly file: string;
  readonly hidden?: Hidden | undefined;
}

/** What public editions do not say, and what the program cannot tell: said as somebody has to look. */
export function hiddenTalk(ledgers: readonly Published[]): string {
  const lines = ledgers.flatMap(({ file, hidden }) =>
    hidden ? [WORDS.hidden({ ledger: ledgers.length > 1 ? file : undefined, parts: parts(hidden) })] : [],
  );
  return lines.length > 0 ? lines.join('') + WORDS.hiddenAdvice : '';
}

const parts = ({ names, numbers, photos }: Hidden): readonly string[] => [
  ...(names.length > 0
    ? [
        WORDS.hiddenNames({
          names: names.slice(0, NAMED).map(WORDS.hiddenName),
          more: Math.max(0, names.length - NAMED),
        }),
      ]
    : []),
  ...numbers.map(WORDS.hiddenNumbers),
  ...(['minors', 'name'] as const).flatMap((why) => {
    const out = photos.filter((photo) => photo.why === why);
    const titles = [...new Set(out.map(({ title }) => title))];
    return out.length > 0
      ? [
          WORDS.hiddenPhotos({
            why,
            photos: out.length,
            titles: titles.slice(0, TITLES),
            more: titles.length - TITLES,
          }),
        ]
      : [];
  }),
];
