const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 三十 → 30, 一千二百 → 1200, 两百 → 200, 二〇二五 → 2025: for remedies only, a ledger's figures are written in digits. */
export function readChineseNumber(text: string): number | undefined {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (!/^[零一二三四五六七八九十百千万]+$/u.test(plain)) return undefined;
  if (!/[十百千万]/u.test(plain)) return Number([...plain].map((c) => DIGITS.indexOf(c)).join(''));
  const [high, low, ...more] = plain.split('万');
  if (more.length > 0) return undefined;
  if (low === undefined) return below10000(high ?? '');
  // 万 of 近万人 is one 万, as 百 is one 百.
  return (high ? below10000(high) : 1) * 10000 + (low ? below10000(low) : 0);
}

function below10000(text: string): number {
  let sum = 0;
  let digit: number | undefined;
  for (const character of text) {
    const place = PLACES[character];
    if (place === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit ?? 1) * place;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}
