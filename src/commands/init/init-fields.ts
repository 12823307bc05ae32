import type { Field } from '../../ledger/vocabulary/field.js';
import { COMMUNITY, LEDGER } from '../../ledger/vocabulary/fields.js';

/** What is asked for when a ledger is begun, or given as options. */
export const INIT_FIELDS = {
  previous: LEDGER.previous,
  name: COMMUNITY.name,
  place: COMMUNITY.place,
  subdistrict: COMMUNITY.subdistrict,
  region: COMMUNITY.region,
  year: LEDGER.year,
} satisfies Readonly<Record<string, Field>>;

export type InitAnswers = { readonly [name in keyof typeof INIT_FIELDS]?: string };
