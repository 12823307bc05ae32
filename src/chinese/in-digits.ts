const DIGITS = '零一二三四五六七八九';

const digit = (one: string): number => (one === '两' ? 2 : Math.max(0, DIGITS.indexOf(one)));

/** A small number before what it counts. */
const NUMBER = /([一二两三四五六七八九])?(十)?([一二三四五六七八九])?(?=[户人名位家个场次类份张处条期])/g;

/** 七类 → 7类, 十二户 → 12户: numbers below a hundred, as they are counted. What is no number (四五户) stays. */
export const inDigits = (text: string): string =>
  text.replace(NUMBER, (all, tens = '', ten = '', ones = '') => {
    if (all === '' || (!ten && tens && ones)) return all;
    return ten ? `${(tens ? digit(tens) : 1) * 10 + digit(ones)}` : `${digit(tens || ones)}`;
  });
