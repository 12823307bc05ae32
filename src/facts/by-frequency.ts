/** Each name once, the most frequent first; the earlier one wins a tie. */
export function byFrequency(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
