import { expect, test } from 'vitest';
import { toldRows } from './told-rows.js';

test.each([
  [
    '日期: 5月, 主题: 发放大米, 类别: 帮扶救助, 简介: 行动不便的送到家, 成效: 大家都说社区工作细心',
    '行动不便的送到家。大家都说社区工作细心。',
  ],
  [
    '日期: 全年, 主题: 认领服务岗位, 类别: 志愿服务, 简介: 参与人口普查, 成效: 去年以来社区服务取得一定成绩',
    '参与人口普查。去年以来社区服务取得一定成绩。',
  ],
  [
    '日期: 全年, 主题: 消防检查, 类别: 平安建设, 简介: 定期检查网吧和娱乐场所，定期维护保养消防设施, 成效: 消防责任得到落实',
    '定期维护保养消防设施，使消防责任得到落实。',
  ],
])('what came of a deed is fastened to it, or stands for itself: %s', (row, said) =>
  expect(toldRows(row)).toContain(said),
);

test.each([
  [
    '日期: 年内, 主题: 发展种植业, 类别: 帮扶救助, 简介: 白茶350亩，薏仁米1500亩；食用菌在县城租棚，村里再建的已经做好',
    '薏仁米1500亩；食用菌在县城租棚，村里再建的已经做好',
  ],
  [
    '日期: 年内, 主题: 反诈宣传, 类别: 宣传信息, 简介: 引导居民不信谣、不传谣。播放音频10条，发放宣传单400份',
    '不传谣。播放音频10条，发放宣传单400份。',
  ],
])('what the ledger parts by more than a comma stays so: %s', (row, said) => expect(toldRows(row)).toContain(said));

test('what others do each quarter is no part of what was done all the year', () => {
  expect(
    toldRows(
      '日期: 全年, 主题: 开证明, 类别: 日常工作, 简介: 为居民开具居住证明',
      '日期: 每季度, 主题: 法律讲座, 类别: 社区教育, 主办: 律师事务所, 简介: 普及法律知识',
    ),
  ).not.toContain('证明，律师');
});

test.each([
  ['环节: [猜灯谜, 手绘元宵, 夹汤圆], 简介: 居民猜灯谜、品汤圆', '设猜灯谜、手绘元宵和夹汤圆三个环节'],
  ['环节: [猜灯谜, 手绘元宵, 等]', '设猜灯谜、手绘元宵等环节'],
])('as many parts as there are: %s', (row, said) =>
  expect(toldRows(`日期: 2月5日, 主题: 元宵节游园, 类别: 文体活动, ${row}`)).toContain(said),
);
