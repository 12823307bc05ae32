import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { shareRun } from '../../phrases/share-run.js';
import { WHOLE_TITLE_VERBS } from '../../phrases/verbs.js';
import { fieldsOfThemes, kinship, type ThemeFields } from './kin.js';
import { nameOf } from './side-by-side.js';

/** Words that an activity shares with the theme that takes it. */
export const NEAR = 2;
/** And where there are others of which nothing is known. */
export const SURE = 3;
/** What a word of its name is worth that one theme alone has; a word of its 简介 is worth a third. */
const WORD = 3;
/** 登记, 接待: what is done everywhere is worth no more there. */
const DONE: ReadonlySet<string> = new Set([...WHOLE_TITLE_VERBS, ...WORDS.works]);

/** What the themes of a paper speak of, worked out once for all rows that none of them takes. */
export interface ThemeWords {
  readonly themes: readonly Section[];
  readonly words: ReadonlyMap<Section, ReadonlySet<string>>;
  /** In how many themes each word stands. */
  readonly shared: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<Section, ThemeFields>;
  /** The words of each of their rows' names. */
  readonly rows: ReadonlyMap<Section, readonly ReadonlySet<string>[]>;
}

export function themeWords(themes: readonly Section[]): ThemeWords {
  const words = new Map(
    themes.map((theme) => [theme, pairs([theme.key, ...theme.takes, ...theme.matters.map(textOf)])]),
  );
  const shared = new Map<string, number>();
  for (const one of words.values()) for (const pair of one) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  const rows = new Map(themes.map((theme) => [theme, theme.matters.map((matter) => pairs([nameOf(matter)]))]));
  return { themes, words, shared, fields: fieldsOfThemes(themes), rows };
}

interface Nearest {
  readonly theme: Section;
  readonly score: number;
}

/** The theme that a row is nearest to: by the words that few themes have, by its field of work, and of equals where a row is called most like it. */
export function nearestTheme(stray: Matter, known: ThemeWords, ledger: Ledger): Nearest {
  if (stray.kind === '荣誉') return nearestOfHonour(stray, known, ledger);
  const own = pairs([nameOf(stray), ...stray.topics]);
  const more = [...pairs([textOf(stray)])].filter((pair) => !own.has(pair));
  const name = pairs([nameOf(stray)]);
  const scores = known.themes.map((theme, at) => {
    const has = known.words.get(theme) ?? new Set();
    const worth = (pair: string) =>
      has.has(pair) ? (theme.key.includes(pair) ? 2 : 1) / (known.shared.get(pair) ?? 1) : 0;
    const sum = (all: Iterable<string>) => [...all].reduce((total, pair) => total + worth(pair), 0);
    const things = [...own].filter((pair) => !DONE.has(pair));
    const acts = [...own].filter((pair) => DONE.has(pair));
    const kin = NEAR * kinship(stray, known.fields.get(theme) ?? NO_FIELDS);
    const likeness = Math.max(0, ...(known.rows.get(theme) ?? []).map((row) => likenessOf(name, row)));
    // Of equals what is there stands at the end.
    return { theme, score: WORD * sum(things) + sum(acts) + sum(more) + kin, tie: likeness + at / MANY };
  });
  return scores.reduce((best, one) =>
    one.score > best.score + EVEN || (one.score > best.score - EVEN && one.tie > best.tie) ? one : best,
  );
}

const NO_FIELDS: ThemeFields = { said: new Set(), rows: [] };
/** Sums of thirds that differ by less are equal, and themes are never as many. */
const [EVEN, MANY] = [0.01, 1000] as const;

/** How much of two names is the same, from 0 to 1. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const same = [...a].filter((pair) => b.has(pair)).length;
  return same === 0 ? 0 : (2 * same) / (a.size + b.size);
}

/** What the whole paper is on makes an honour no part of one theme; of equals it is said at the front. */
function nearestOfHonour(stray: Matter, known: ThemeWords, { matter = '' }: Ledger): Nearest {
  const ofAll = pairs([matter]);
  const own = [...pairs([textOf(stray)])].filter((pair) => !ofAll.has(pair));
  const scores = known.themes.map((theme) => {
    const shared = own.filter((pair) => known.words.get(theme)?.has(pair)).length;
    const kin = NEAR * kinship(stray, known.fields.get(theme) ?? NO_FIELDS);
    return { theme, kin, words: shared + (shareRun(theme.key, textOf(stray), 4) ? NEAR : 0) };
  });
  const { theme } = scores.reduce((best, one) => (one.words + one.kin > best.words + best.kin ? one : best));
  // What a field takes of an honour of the whole it does not take from the opening.
  return { theme, score: Math.max(...scores.map(({ words }) => words)) };
}

/** What a row says of itself, and its 类别; of an honour the rest is praise. */
function textOf(matter: Matter): string {
  const { kind, row, topics, summary = '' } = matter;
  const counted = isDeed(matter) ? matter.row.quantities.map(({ name }) => name) : [];
  const more = [...topics, 'title' in row ? row.category : '', ('use' in row && row.use) || '', ...counted];
  return [nameOf(matter), ...more, kind === '荣誉' ? '' : summary].join('，');
}

function pairs(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.flatMap((text) =>
    [...text].slice(1).flatMap((_, i) => {
      const pair = text.slice(i, i + 2);
      return WORD_OF_TWO.test(pair) && !WORDS.common.includes(pair) ? [pair] : [];
    }),
  );
  return new Set(found);
}
/** 四个 is said of anything. */
const WORD_OF_TWO = /^(?:(?![一二三四五六七八九十两几个]|全年)\p{Script=Han}){2}$/u;
