/**
 * What is worked out of a value once, whoever asks for it: reports of one ledger share it, and it goes when the value goes. Only for
 * functions that depend on nothing else, of values that never change.
 */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined || known.has(of)) return before as V;
    const value = make(of);
    known.set(of, value);
    return value;
  };
}

/**
 * The same of some fields of a record alone, the first of which is an object: it stays where another field is put in the place of one (`{ ...ledger,
 * plans: [] }`). What is worked out sees no other field.
 */
export function oncePerFields<T extends object, V>(
  [first, ...rest]: readonly [keyof T, ...(keyof T)[]],
  make: (of: T) => V,
): (of: T) => V {
  const known = oncePer((_: object): { readonly of: T; readonly value: V }[] => []);
  return (of) => {
    const made = known(of[first] as object);
    const before = made.find((one) => rest.every((field) => one.of[field] === of[field]));
    if (before) return before.value;
    const value = make(of);
    made.push({ of, value });
    return value;
  };
}

/** The same of texts. Those of one ledger are asked about time and again; of many ledgers they are forgotten, so that they take no more room. */
export function oncePerText<V extends string | number | object>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}

/** More than the clauses of a ledger of a thousand activities. */
const MOST_TEXTS = 5000;
