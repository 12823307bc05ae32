import { PERSONS } from '../../standards.js';
import type { Activity, Community, Ledger } from '../ledger.js';
import { audienceName } from '../vocabulary/audience.js';
import type { Fields } from '../vocabulary/field.js';
import { LEDGER } from '../vocabulary/fields.js';
import type { PrivacyFault } from '../wording/privacy-fault.js';
import { maskNames } from './mask-names.js';
import { textMask } from './mask-text.js';
import { personNames } from './person-names.js';

/** What the public edition of a ledger does not say. Plain data. */
export interface Hidden {
  /** Full names, what stands for each, and in how many places. */
  readonly names: readonly { readonly name: string; readonly as: string; readonly places: number }[];
  readonly numbers: readonly { readonly kind: PrivacyFault; readonly places: number }[];
  /** Photos that are left out: of minors, or because the name of the file is that of a person. */
  readonly photos: readonly { readonly path: string; readonly title: string; readonly why: 'minors' | 'name' }[];
}

export interface Published {
  readonly ledger: Ledger;
  readonly hidden: Hidden;
  /** The same for a text that is held against the ledger's. */
  readonly mask: (text: string) => string;
}

/**
 * The public edition of a ledger: names of persons that it gives as such are masked wherever they stand in its texts, private numbers are taken
 * out, photos of activities of minors are left out. It is done before anything is worked out of it, so that all papers agree.
 */
export function publish(ledger: Ledger): Published {
  const names = maskNames(namedIn(ledger));
  const { mask, namesHidden, numbersHidden } = textMask(names);
  const photos = ledger.activities.flatMap((activity) => leftOut(activity, [...names.keys()]));
  const gone = new Set(photos.map(({ path }) => path));
  const shown = {
    ...ledger,
    activities: ledger.activities.map((row) => ({ ...row, photos: row.photos.filter((path) => !gone.has(path)) })),
  };
  const published = { ...(masked(shown, mask) as Ledger), community: maskedCommunity(ledger.community, mask) };
  return {
    ledger: published,
    hidden: {
      names: [...namesHidden].map(([name, places]) => ({ name, as: names.get(name) ?? '', places })),
      numbers: [...numbersHidden].map(([kind, places]) => ({ kind, places })),
      photos: photos.map(({ path, title, why }) => ({ path, title: mask(title), why })),
    },
    mask,
  };
}

/** Where a ledger says who somebody is: every field of the vocabulary that holds persons, in its order. */
const namedIn = (ledger: Ledger): readonly string[] => personTexts(ledger, LEDGER).flatMap(personNames);

function personTexts(record: unknown, fields: Fields): readonly string[] {
  const values = record as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, field]) => {
    const all = [values[name]].flat().filter((one) => one !== undefined);
    if (field.traits.has('persons')) return all.filter((one) => typeof one === 'string');
    const inner = field.fields;
    return inner ? all.filter((one) => typeof one === 'object').flatMap((one) => personTexts(one, inner)) : [];
  });
}

function leftOut(activity: Activity, names: readonly string[]): Hidden['photos'] {
  const { photos, title } = activity;
  if (isOfMinors(activity)) return photos.map((path) => ({ path, title, why: 'minors' as const }));
  return photos
    .filter((path) => names.some((name) => path.includes(name)))
    .map((path) => ({ path, title, why: 'name' as const }));
}

/** Where it is in doubt, it is taken for one: a photo too few harms nobody. */
const isOfMinors = ({ category, minors, asTyped, audience, topics, title }: Activity): boolean =>
  category === MINORS ||
  topics.includes(MINORS) ||
  (minors ?? 0) > 0 ||
  asTyped.minors !== undefined ||
  [title, ...audience.map(audienceName)].some((text) => PERSONS.未成年人.some((word) => text.includes(word)));

const MINORS = '未成年人';

/** What names a file or a day stays: files are found by their names. */
const KEPT: ReadonlySet<string> = new Set(['community', 'photos', 'previous', 'date', 'end', 'dated', 'period']);

/** What the community is called and where it lies is public; who lives there and whom it works with is said as the rest is. */
function maskedCommunity(community: Community, mask: (text: string) => string): Community {
  const { name, place, subdistrict, region } = community;
  return { ...(masked(community, mask) as Community), name, place, subdistrict, region };
}

/** A value of a ledger with every text in it masked, names of records among them. */
function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((one) => masked(one, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [mask(key), KEPT.has(key) ? one : masked(one, mask)]),
  );
}
