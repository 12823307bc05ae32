import { parseText } from '../ledger/syntax/parse-text.js';
import { decode } from '../ledger/text/decode.js';
import type { Source } from '../ledger/text/source.js';
import { sourceText } from '../ledger/text/source-text.js';
import { LEDGER } from '../ledger/vocabulary/fields.js';
import { fieldName } from '../ledger/vocabulary/keys.js';
import { FILE_NAMES } from '../words/file-names.js';
import { MANIFEST } from './manifest-fields.js';

/**
 * Whether a file is a manifest and no ledger: it says where ledgers are, or which reports for whom, and has neither activities nor a
 * community with a name of its own. One that is called 街道.yaml is taken for one as long as it is no ledger to the full, whatever it lacks:
 * its faults are those of a manifest.
 */
export function isManifest(source: Source): boolean {
  const decoded = decode(source);
  if ('problem' in decoded) return false;
  const isCalled = source.file.replace(/^.*[\\/]/, '') === FILE_NAMES.manifest;
  // Nearly every file is a ledger and says so in a line of its own: the whole of it need not be read to know.
  if (
    !isCalled &&
    says(
      LEDGER,
      'activities',
      [...decoded.text.matchAll(FIRST_LEVEL)].map(([, key = '']) => key),
    )
  )
    return false;
  const { root } = parseText(sourceText(source.file, decoded.text));
  if (root?.type !== 'map') return isCalled;
  const keys = root.entries.map(({ key }) => key.text.trim());
  const community = root.entries.find(({ key }) => says(LEDGER, 'community', [key.text.trim()]));
  if (community?.value.type === 'map') return false;
  if (says(LEDGER, 'activities', keys)) return isCalled && says(MANIFEST, 'ledgers', keys);
  return isCalled || (['ledgers', 'reports', 'names'] as const).some((name) => says(MANIFEST, name, keys));
}

/** A key that begins its line. */
const FIRST_LEVEL = /^([^\s#'"[\]{},:：-][^\s'"[\]{},:：]*)[ \t]*[:：]/gmu;

const says = <T extends typeof LEDGER | typeof MANIFEST>(fields: T, name: keyof T, keys: readonly string[]): boolean =>
  keys.some((key) => fieldName(fields, key) === name);
