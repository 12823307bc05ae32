import { readChineseNumber } from './read-chinese-number.js';

/** A number before what it counts; two digits side by side are no number: 四五户. */
const NUMBER =
  /(?:[一二两三四五六七八九](?:[十百千][零一二三四五六七八九十百]{0,4})?|十[一二三四五六七八九]?)(?=[户人名位家个场次类份张处条期])/g;

/** 七类 → 7类, 十二户 → 12户: numbers as they are counted. */
export const inDigits = (text: string): string =>
  text.replace(NUMBER, (all, at: number) =>
    /[一二三四五六七八九]$/.test(text.slice(0, at)) ? all : `${readChineseNumber(all) ?? all}`,
  );
