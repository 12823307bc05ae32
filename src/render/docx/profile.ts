import boldHeadings from '../../../templates/profiles/bold-headings.yaml';
import centredNumber from '../../../templates/profiles/centred-number.yaml';
import gb2312 from '../../../templates/profiles/gb2312.yaml';
import gbt9704 from '../../../templates/profiles/gbt9704.yaml';
import gbt33476 from '../../../templates/profiles/gbt33476.yaml';
import plain from '../../../templates/profiles/plain.yaml';

/** How a kind of text is set. `size` in points (三号 is 16). */
export interface Face {
  /** For Chinese characters and full-width punctuation, “” … — included. */
  readonly font: string;
  /** For digits and letters. */
  readonly latin: string;
  readonly size: number;
  readonly bold: boolean;
}

/**
 * The layout of a paper, as the files of templates/profiles/ give it: page lengths in mm, sizes and pitches in points.
 * The standard's own is templates/profiles/gbt9704.yaml; it says what each entry means.
 */
export interface Profile {
  readonly name: string;
  readonly description: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly left: number;
    readonly blockWidth: number;
    readonly blockHeight: number;
  };
  readonly lines: { readonly pitch: number; readonly condense: number };
  readonly title: Face & { readonly pitch: number };
  readonly body: Face;
  readonly headings: Readonly<Record<'level1' | 'level2' | 'level3' | 'level4', Face>>;
  readonly annexMark: Face;
  readonly pageNumber: Face & {
    readonly position: 'outer' | 'center';
    readonly offset: number;
    readonly dashes: boolean;
  };
  readonly table: {
    readonly font: string;
    readonly latin: string;
    readonly headFont: string;
    readonly size: number;
    /** The size in tables of more than `denseFrom` columns. */
    readonly dense: number;
    readonly denseFrom: number;
  };
}

export type Partly<T> = { readonly [K in keyof T]?: T[K] extends object ? Partly<T[K]> : T[K] };

const STANDARD = gbt9704 as Profile;

const DIFFERENCES = {
  gbt9704: {},
  gbt33476: gbt33476 as Partly<Profile>,
  gb2312: gb2312 as Partly<Profile>,
  'bold-headings': boldHeadings as Partly<Profile>,
  'centred-number': centredNumber as Partly<Profile>,
  plain: plain as Partly<Profile>,
} satisfies Record<string, Partly<Profile>>;

export type ProfileName = keyof typeof DIFFERENCES;
export const PROFILE_NAMES = Object.keys(DIFFERENCES) as readonly ProfileName[];

const loaded = new Map<ProfileName, Profile>();

/** A built-in profile; the same name gives the same object, so that what is made from it can be kept. */
export function loadProfile(name: ProfileName = 'gbt9704'): Profile {
  const profile = loaded.get(name) ?? mergeProfile(STANDARD, DIFFERENCES[name]);
  loaded.set(name, profile);
  return profile;
}

/** The name of a built-in profile; undefined for one of a user's own. */
export const builtInName = (profile: Profile): ProfileName | undefined =>
  PROFILE_NAMES.find((name) => loaded.get(name) === profile);

/** `base` with what `difference` names in its place, entry by entry. */
export function mergeProfile(base: Profile, difference: Partly<Profile>): Profile {
  return merge(base, difference) as Profile;
}

function merge(base: unknown, difference: unknown): unknown {
  if (difference === undefined) return base;
  if (!isRecord(base) || !isRecord(difference)) return difference;
  const keys = new Set([...Object.keys(base), ...Object.keys(difference)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(base[key], difference[key])]));
}

/** The fonts that a profile names, in the order in which a reader meets them. */
export function fontsOf({ title, body, headings, annexMark, table, pageNumber }: Profile): readonly string[] {
  const faces: readonly Face[] = [title, body, ...Object.values(headings), annexMark, pageNumber];
  return [...new Set([...faces.flatMap(({ font, latin }) => [font, latin]), table.font, table.latin, table.headFont])];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
