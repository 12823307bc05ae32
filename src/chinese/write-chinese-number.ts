const DIGITS = [...'〇一二三四五六七八九'];

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百〇五; up to 999. */
export function writeChineseNumber(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const middle = tens > 1 || (tens === 1 && hundreds > 0) ? `${DIGITS[tens]}十` : tens === 1 ? '十' : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '〇' : '';
  return `${head}${middle}${gap}${ones > 0 ? DIGITS[ones] : ''}`;
}
