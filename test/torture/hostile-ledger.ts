import { hostileText } from './hostile-text.js';
import type { Random } from './random.js';

const CATEGORIES = [
  '道德讲堂',
  '志愿服务',
  '未成年人',
  '诚信教育',
  '环境整治',
  '平安建设',
  '文体活动',
  '党员教育',
  '会议',
  '其他',
  '八个不',
];

/** A ledger that is in order but for what its texts say, as JSON, which is YAML: any character can be written so. */
export function hostileLedger(random: Random): string {
  const open = random.chance(0.1);
  const text = () => hostileText(random, open);
  const texts = () => [text(), ...random.some(2, text)];
  const maybe = (share: number, key: string, make: () => unknown) => (random.chance(share) ? { [key]: make() } : {});
  const row = () => ({
    日期: `2025-${1 + random.below(12)}-${1 + random.below(28)}`,
    主题: `甲${text()}`,
    类别: random.pick(CATEGORIES),
    ...maybe(0.6, '人次', () => String(random.below(500))),
    ...maybe(0.3, '志愿者人次', () => String(random.below(3))),
    ...maybe(0.6, '简介', text),
    ...maybe(0.4, '成效', text),
    ...maybe(0.3, '地点', text),
    ...maybe(0.3, '主办', text),
    ...maybe(0.3, '参与单位', texts),
    ...maybe(0.2, '环节', texts),
    ...maybe(0.2, '报道', texts),
    ...maybe(0.2, '亮点', () => '是'),
    ...maybe(0.2, '责任人', text),
    ...maybe(0.2, '佐证', () => [{ 类型: text(), 文件: text() }]),
    ...maybe(0.2, '数据', () => [
      `${random.pick(['清运垃圾', '走访'])} ${random.below(90)}${random.pick(['吨', '户'])}`,
    ]),
  });
  return JSON.stringify({
    社区: {
      名称: random.chance(0.5) ? '甲社区' : `甲${text()}`,
      地名: random.chance(0.5) ? '甲' : text(),
      街道: text(),
    },
    年度: '2025',
    成文日期: '2025-12-10',
    ...maybe(0.4, '署名', texts),
    ...maybe(0.4, '主送', text),
    ...maybe(0.3, '上级', text),
    ...maybe(0.3, '弘扬精神', text),
    ...maybe(0.3, '指导思想', text),
    活动: [row(), ...random.some(12, row)],
    ...maybe(0.4, '典型', () => [{ 姓名或称呼: text(), 类型: '身边好人', 级别: '市级' }]),
    ...maybe(0.4, '计划', () => [{ 专题: '道德讲堂', 目标: text(), 时间: text(), 责任人: text() }]),
    ...maybe(0.4, '存在问题', texts),
    ...maybe(0.3, '专项', () => [{ 名称: `诚信${random.below(9)}`, 细项: [text(), '乙'] }]),
  });
}
