import { type PrivacyFault, withoutPrivate } from '../wording/privacy-fault.js';

/** What is masked in the texts of a ledger, and how often it was. */
export interface TextMask {
  readonly mask: (text: string) => string;
  readonly namesHidden: ReadonlyMap<string, number>;
  readonly numbersHidden: ReadonlyMap<PrivacyFault, number>;
}

/** @param names Full name → what stands for it. */
export function textMask(names: ReadonlyMap<string, string>): TextMask {
  const namesHidden = new Map<string, number>();
  const numbersHidden = new Map<PrivacyFault, number>();
  // The longest first: 李建国 is no 李建 with a 国 behind it.
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  const pattern = longest.length > 0 ? new RegExp(longest.join('|'), 'gu') : undefined;
  const once = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const mask = (text: string): string => {
    const named = pattern
      ? text.replace(pattern, (name) => {
          once(namesHidden, name);
          return names.get(name) ?? '';
        })
      : text;
    return withoutPrivate(named, HIDDEN, (kind) => once(numbersHidden, kind));
  };
  return { mask, namesHidden, numbersHidden };
}

const HIDDEN = '〔略〕';
