/**
 * What is worked out of a value once, whoever asks for it: reports of one ledger share it, and it goes when the value goes. Only for
 * functions that depend on nothing else, of values that never change.
 */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}
