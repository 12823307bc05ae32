import type { Ledger } from '../ledger/ledger.js';
import { readLedger } from '../ledger/read/read-ledger.js';
import { type ParsedText, parseText } from '../ledger/syntax/parse-text.js';
import { decode } from '../ledger/text/decode.js';
import type { Source } from '../ledger/text/source.js';
import { sourceText } from '../ledger/text/source-text.js';
import { LEDGER } from '../ledger/vocabulary/fields.js';
import { fieldName } from '../ledger/vocabulary/keys.js';
import { isManifest } from '../manifest/is-manifest.js';

/** What a ledger says of itself in its head. */
export type Identity = Pick<Ledger, 'community' | 'year' | 'planYear' | 'period'>;

/** `other`: a file that can be read and is about something else, a manifest or what has neither 社区 nor 活动. */
export type Identified = { readonly identity: Identity } | { readonly other: 'manifest' | 'other' } | undefined;

/**
 * Whose ledger a file is, and of which year. The activities, which are nearly all of a ledger, are passed over; only where the rest does
 * not read without them is the whole of it read. Undefined where it is to be read as a ledger and its faults told.
 */
export function identifyLedger({ file, bytes }: Source, settings: Readonly<Record<string, string>>): Identified {
  const decoded = decode({ file, bytes });
  if ('problem' in decoded) return undefined;
  const identity = withoutActivities(file, decoded.text, settings) ?? readLedger({ file, bytes }, settings).ledger;
  if (identity) {
    const { community, year, planYear, period } = identity;
    // A copy: parts of a string keep the whole of it, here the text of the file, and a batch has thousands.
    return { identity: structuredClone({ community, year, planYear, period }) };
  }
  if (isManifest({ file, bytes })) return { other: 'manifest' };
  return isOther(parseText(sourceText(file, decoded.text))) ? { other: 'other' } : undefined;
}

/** A key of the first level that nothing stands behind. */
const KEY = /^([^\s#'"[\]{},:：-][^\s'"[\]{},:：]*)[ \t]*[:：][ \t]*(?:#.*)?\r?$/gmu;
/** Rows of a list may stand as far left as its key. */
const NEXT = /\n(?![\s#-])/g;

function withoutActivities(file: string, text: string, settings: Readonly<Record<string, string>>): Ledger | undefined {
  for (const { 0: line, 1: key = '', index } of text.matchAll(KEY)) {
    if (fieldName(LEDGER, key) !== 'activities') continue;
    NEXT.lastIndex = index + line.length;
    const after = NEXT.exec(text)?.index;
    const rest = after === undefined ? '' : text.slice(after);
    const bytes = new TextEncoder().encode(`${text.slice(0, index)}${LEDGER.activities.zh}: []\n${rest}`);
    return readLedger({ file, bytes }, settings).ledger;
  }
  return undefined;
}

const isOther = ({ root, faults }: ParsedText): boolean =>
  faults.length === 0 &&
  root?.type === 'map' &&
  !root.entries.some(({ key }) => ['community', 'activities'].includes(fieldName(LEDGER, key.text.trim()) ?? ''));
