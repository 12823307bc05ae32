/** A community and its party organisation act as one: 社区党支部举办…，推行…. */
export const sameDoer = (before: string, subject: string): boolean =>
  before === subject ||
  // 社区干部7人开展排查，入户检查房屋.
  (before.startsWith(subject) && COUNT.test(before.slice(subject.length))) ||
  (subject.length === 2 && before.startsWith(subject) && /^..党/.test(before));

const COUNT = /^[约近]?\d+[余多]?[人名位]$/;
