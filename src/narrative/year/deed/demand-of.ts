import { patternWords } from '../../phrases/fill-pattern.js';

/** 组织部门要求, 区责任书要求2005年把重点放在群防群治上 → 按照区责任书把重点放在群防群治上的要求; undefined where people asked for it. */
export function demandOf(cause: string, year: number): string | undefined {
  const [, who, what = ''] = ASKS.exec(cause) ?? [];
  return who && patternWords('按照谁要求', { 谁: who, 事: what.replace(new RegExp(`^${year}年`), '') || undefined });
}
const ASKS =
  /^([^，。；“”]{0,18}(?:部门|街道|[镇乡县区市省]|党委|政府|党工委|办事处|[局委办]|责任书|文件|通知|方案|意见|办法|规定|上级))(?:统一|明确)?(?:要求|规定|部署)([^，。；]*)$/;
