import { WORDS } from '../../../standards.js';

/** What is said of any measure, and tells none from another; and what a whole community is called. */
const USUAL =
  /[率比]$|满意度?|覆盖|完成|达标|知晓|普及|参与|使用|办[结理]|处理|开展|落实|合格|综合|总体|全年|平均|人均|群众|居民|村民|社区|辖区|家庭|人口|标准|起数|准确|成功|安装|小区|发生|入户/g;

/** 户厕41座, 还有46户用旱厕: of 卫生厕所普及率. */
const TOILET = /厕/;

/** The words of an indicator's name that say what it is about, two characters each. */
export function wordsOfMeasure(name: string): readonly string[] {
  const [toilet] = TOILET.exec(name) ?? [];
  if (toilet) return [toilet];
  const parts = name.replace(USUAL, '　').split('　');
  return parts
    .flatMap((part) => [...part].slice(1).map((_, at) => part.slice(at, at + 2)))
    .filter((word) => !WORDS.common.includes(word));
}

/** Whether a text speaks of what an indicator is about. */
export const speaksOfMeasured = (name: string, text: string): boolean =>
  wordsOfMeasure(name).some((word) => text.includes(word));
