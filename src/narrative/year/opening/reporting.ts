import { WORDS } from '../../../standards.js';

/** What a paper does, by the end of its 文种: a 年度工作总结 is 总结如下, where one without a name of its own is 汇报如下. */
export function reporting(documentKind = ''): string {
  const [usual = ''] = WORDS.reporting;
  return WORDS.reporting.find((word) => documentKind.endsWith(word)) ?? usual;
}

/** What is laid before the street for reading at its end: a 总结 or 小结 is not. */
export const laidBefore = (documentKind?: string): string | undefined => {
  const word = reporting(documentKind);
  return WORDS.laidBefore.includes(word) ? word : undefined;
};

/** 申报省级生态村的报告: what is asked for is granted, and not read alone. */
export const asksFor = (kind = ''): boolean => /^(?:申报|申请|请求)[^，。]*(?:报告|请示|汇报)$/.test(kind);
