import { oncePer } from '../../../once-per.js';
import { WORDS } from '../../../standards.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { nameOf } from './side-by-side.js';

/** Fields of work, by their places in `fieldsOfWork` of templates/words.yaml. */
type Fields = ReadonlySet<number>;

export interface Kinship {
  /** By its 专题 and the words of its name. */
  readonly own: Fields;
  /** By its 类别. */
  readonly wide: Fields;
}

const PATTERNS = WORDS.fieldsOfWork.map(({ words }) => new RegExp(words.join('|')));
const fieldsOf = (is: (at: number) => boolean): Fields =>
  new Set(WORDS.fieldsOfWork.flatMap((_, at) => (is(at) ? [at] : [])));
const fieldsIn = (text: string): Fields => fieldsOf((at) => PATTERNS[at]?.test(text) === true);

/** What fields the words of a name are of. */
export const kinOfName = fieldsIn;

/** What fields a row is of. */
export const kinOf = oncePer((matter: Matter): Kinship => {
  const name = nameOf(matter);
  const category = isDeed(matter) ? matter.row.category : '';
  return {
    own: fieldsOf(
      (at) =>
        WORDS.fieldsOfWork[at]?.topics.some((topic) => matter.topics.includes(topic)) === true ||
        PATTERNS[at]?.test(name) === true,
    ),
    wide: fieldsOf((at) => WORDS.fieldsOfWork[at]?.categories.includes(category) === true),
  };
});

export const shareFields = (a: Fields, b: Fields): boolean => [...a].some((one) => b.has(one));

/** What a theme is about: what its heading and its 取 say, and how many of its rows are of each field. */
export interface ThemeFields {
  readonly said: Fields;
  readonly rows: readonly Kinship[];
}

const fieldsOfTheme = ({ key, takes, matters }: Section): ThemeFields => ({
  said: new Set([
    ...fieldsIn(key),
    ...fieldsOf((at) => WORDS.fieldsOfWork[at]?.categories.some((category) => takes.includes(category)) === true),
  ]),
  rows: matters.map(kinOf),
});

/** One row in so many makes a field one of a theme's own. */
const MAIN = 3;

/** The same of all themes. A field that most of them have tells none from another: in a paper on 平安创建 all is 平安. */
export function fieldsOfThemes(themes: readonly Section[]): ReadonlyMap<Section, ThemeFields> {
  const all = themes.map((theme) => [theme, fieldsOfTheme(theme)] as const);
  const has = (at: number) => (one: ThemeFields) =>
    one.said.has(at) ||
    one.rows.filter(({ own, wide }) => own.has(at) || wide.has(at)).length * MAIN >= one.rows.length;
  const common = fieldsOf((at) => all.filter(([, one]) => has(at)(one)).length * 2 > all.length && all.length > 2);
  const without = (fields: Fields): Fields => new Set([...fields].filter((one) => !common.has(one)));
  return new Map(
    all.map(([theme, { said, rows }]) => [
      theme,
      { said: without(said), rows: rows.map(({ own, wide }) => ({ own: without(own), wide: without(wide) })) },
    ]),
  );
}

/** One row of a 类别 among so many makes a theme no place for others of it. */
const SHARE = 5;

/** How well a row fits a theme: 0 where nothing in it is of the row's field; of its 类别 alone less than of its 专题 or its name. */
export function kinship(matter: Matter, { said, rows }: ThemeFields): number {
  const { own, wide } = kinOf(matter);
  const fitness = (fields: Fields, weight: number, least: number): number => {
    if (fields.size === 0) return 0;
    const alike = rows.filter((row) => shareFields(fields, row.own) || shareFields(fields, row.wide)).length;
    const share = alike === 0 ? 0 : alike * SHARE >= rows.length ? weight : least;
    return (shareFields(fields, said) ? 2 * weight : 0) + share;
  };
  return fitness(own, 2, 1) + fitness(wide, 1, 0);
}
