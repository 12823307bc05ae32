/** 甲、乙、丙 */
export const listed = (words: readonly (string | number)[]): string => words.join('、');
