import { marked } from 'marked';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/document/plain-text.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { SAMPLE } from '../../document/sample.js';
import { readBack } from './read-back.js';

test('a report', () => {
  expect(renderMarkdown(SAMPLE)).toBe(`# 清潭三社区2025年精神文明建设工作汇报

清潭街道办事处：

## 一、主要工作及成效

### （一）道德讲堂常办常新

#### 1.讲好身边事

全年开办道德讲堂12场，参加1486人次，志愿服务时长488.5小时，每场3~5人主讲——“身边人讲身边事，身边事教身边人”……《居民公约》人人会背（见附件）。

心理疏导：【待补：台账中没有心理疏导活动】

文明小区标准对照表

| 指标 | 标准 | 实际 |
| :--- | :---: | ---: |
| 绿化覆盖率 | ≥ 30% | 34.2% |
| 甲\\|乙 丙 | 见【待补】 |  |

附件：活动台账

清潭三社区居民委员会\\
2025年12月10日

## 附件

### 活动台账

| 日期 | 主题 |
| :---: | :--- |
| 3月5日 | “学雷锋、树新风”便民服务集市 |
`);
});

test('reads back as plainText says, line by line', () => {
  const annexes = [...SAMPLE.annexes, { title: '1. 照片', blocks: [] }];
  const document = { ...SAMPLE, annexes, signedBy: ['甲|乙', '-|-', '=', '# 丙'] };
  expect(readBack(renderMarkdown(document))).toBe(plainText(document));
});

test('headings of an annex stand below the heading of the annex', () => {
  const [annex] = SAMPLE.annexes;
  const annexes = [{ title: annex?.title ?? '', blocks: SAMPLE.blocks }];
  const html = marked.parse(renderMarkdown({ ...SAMPLE, annexes }), { async: false });
  const depths = [...html.matchAll(/<h(\d)/g)].map(([, depth]) => Number(depth));
  expect(depths).toEqual([1, 2, 3, 4, 2, 3, 4, 5, 6]);
});
