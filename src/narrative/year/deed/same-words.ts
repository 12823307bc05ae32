import { saysAll } from '../../phrases/says.js';

/** 转出党员、转入党员 of 党员转接: all of its characters but one. */
export const saysMost = (said: string, name: string): boolean =>
  saysAll(said, name) || (name.length >= 4 && [...name].filter((letter) => !said.includes(letter)).length === 1);

/** 党员发展 and 发展党员: the same characters in another order. */
export const sameWords = (a: string, b: string) => [...a].sort().join('') === [...b].sort().join('');
