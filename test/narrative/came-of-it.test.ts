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
