import type { Community } from '../ledger/ledger.js';
import type { Field, Quantity } from '../ledger/vocabulary/field.js';
import { COMMUNITY } from '../ledger/vocabulary/fields.js';
import { IN_TEN_THOUSANDS } from '../ledger/vocabulary/units.js';
import { oncePer } from '../once-per.js';
import { type Figure, typedFigure } from './figure.js';

/** The counts of the head. */
export const COUNTED = (Object.keys(COMMUNITY) as readonly (keyof Community)[]).filter(
  (name): name is Counted => (COMMUNITY[name] as Field).unit !== undefined,
);
type Counted = {
  [K in keyof typeof COMMUNITY]: (typeof COMMUNITY)[K] extends Field<Quantity | undefined> ? K : never;
}[keyof typeof COMMUNITY];

/** The counts of the head by the names of their fields; undefined where the ledger says nothing. */
export const communityFigures = oncePer(
  (community: Community): Readonly<Record<string, Figure | undefined>> =>
    Object.fromEntries(
      COUNTED.map((key) => {
        const { zh, unit = '' } = COMMUNITY[key];
        const what = `社区.${zh}`;
        const { value, qualifier, text, unit: typed = '' } = community[key] ?? {};
        const said = qualifier || IN_TEN_THOUSANDS.test(text ?? '') ? (text ?? '') : String(value);
        const own = PEOPLE.has(unit) || typed === '' ? unit : typed;
        const figure = typedFigure(what, value, own, { what, text: said, path: ['community', key] });
        const words = SCALED.test(said) && said;
        return [zh, figure && { ...figure, ...(qualifier && { qualifier }), ...(words && { words }) }];
      }),
    ),
);

/** One word for people in a paper; 96幢 and 26个 stay what they are. */
const PEOPLE: ReadonlySet<string> = new Set(['人', '名']);

/** 近万人, 3万余人: said in 万 as it was typed. */
const SCALED = /[百千万]/u;
