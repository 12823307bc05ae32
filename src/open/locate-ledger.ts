import type { LocatedLedger } from '../facts/located-trace.js';
import type { Ledger } from '../ledger/ledger.js';
import { isSetting } from '../ledger/read/override.js';
import type { LedgerResult } from '../ledger/read/read-ledger.js';

/** A ledger with where its values stand, for traces. */
export const locateLedger = (file: string, ledger: Ledger, { locate, textAt }: LedgerResult): LocatedLedger => ({
  file,
  ledger,
  typedAt: (path) => {
    const place = locate(path);
    return { line: place.line, text: textAt(path), overridden: isSetting(place) };
  },
});
