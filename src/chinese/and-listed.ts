/** 甲和乙; 甲、乙和丙. Where one of them has its own 和 (民政和社保所), marks alone part them. */
export const andListed = (words: readonly string[]): string =>
  words.length < 2 || words.some((word) => /[和与及]/u.test(word))
    ? words.join('、')
    : `${words.slice(0, -1).join('、')}和${words.at(-1)}`;
