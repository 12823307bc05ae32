import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const bodyOf = (yaml: string, id = 'work-plan') => {
  const ledger = ledgerOf(
    `社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`,
  );
  const { document } = buildReport(openLedger(ledger, { dated: '2025-12-10' }), LIBRARY.find(id));
  return renderMarkdown(document).split('\n## 附件')[0] ?? '';
};
const plans = (...all: readonly string[]) => `计划:\n${all.map((one) => `  - {${one}}\n`).join('')}`;
const OTHER = '目标: 补种绿化带, 时间: 3月';
const FEE = '指标: [{名称: 物业费收缴率, 标准: ≥ 80%, 实际: 71%, 原因: 老职工习惯了厂里包管}]\n';

describe('what falls short stands at the task that mends it', () => {
  test('from where to where a rate is lifted, and why', () => {
    const text = bodyOf(FEE + plans('目标: 物业费收缴率达到80%, 责任人: 物业主任', OTHER));
    expect(text).toContain('针对老职工习惯了厂里包管的情况，物业费收缴率由71%提高到80%（责任人：物业主任）');
    expect(text).not.toContain('短板');
  });
  test('of a task without a number how things stand is told before it', () => {
    const text = bodyOf(FEE + plans('目标: 逐户上门收缴物业费, 对应: [物业费收缴率]', OTHER));
    expect(text).toContain(
      '上年物业费收缴率71%，比80%的标准低9个百分点，主要是老职工习惯了厂里包管。为此，逐户上门收缴物业费',
    );
  });
  test('the end of a name calls the rate', () => {
    const yaml = '指标: [{名称: 60岁以上老人加强针接种率, 标准: ≥ 85%, 实际: 81.5%, 原因: 家属不放心}]\n';
    expect(bodyOf(yaml + plans('目标: 加强针接种率达到85%, 对应: [60岁以上老人加强针接种率]', OTHER))).toContain(
      '加强针接种率由81.5%提高到85%',
    );
  });
  test('nothing is to be below none', () => {
    const yaml = '指标: [{名称: 电动车火灾, 标准: ≤ 0起, 实际: 1起}]\n';
    const text = bodyOf(yaml + plans('目标: 再建充电棚3处, 对应: [电动车火灾]', OTHER), 'annual-report');
    expect(text).toContain('再建充电棚3处');
    expect(text).not.toContain('0起以下');
  });
  test('in the report it is one problem with the problem of the same thing', () => {
    const text = bodyOf(`存在问题: [物业费收缴没到九成, 路面低洼]\n${FEE}${plans(OTHER)}`, 'annual-report');
    expect(text).toContain('物业费收缴没到九成，物业费收缴率71%，没有达到80%的标准');
    expect(text).not.toMatch(/[二三]是物业费收缴率/);
  });
});

describe('what there was is no base of what is said before it', () => {
  const row = '活动:\n  - {编号: A, 日期: 年内, 主题: 纳凉晚会, 类别: 文体活动, 场次: 9}\n';
  test('of another clause', () => {
    const text = bodyOf(row + plans('目标: 建场史馆一处，举办纳凉晚会10场, 时间: 7月至10月, 对应: [A]', OTHER));
    expect(text).toContain('7月至10月建场史馆一处，举办纳凉晚会10场');
    expect(text).not.toContain('基础');
    expect(bodyOf(row + plans('目标: 举办纳凉晚会10场, 对应: [A]', OTHER))).toContain(
      '在上年纳凉晚会9场的基础上，举办纳凉晚会10场',
    );
  });
});

describe('a measure and a row of one matter are one task', () => {
  test.each([
    ['{问题: "黄龙病毁了柑园，村民收入受影响", 措施: 改种脐橙、茶花}', '柑园改种300亩', '柑园改种脐橙、茶花300亩'],
    ['{问题: 来往少, 措施: 年年办夏令营}', '举办寻根夏令营两期，夏令营来往不断', '举办寻根夏令营两期'],
    ['{问题: 广场舞扰民有投诉, 措施: 装分贝仪}', '广场舞分贝仪装3台', '广场舞分贝仪装3台'],
  ])('%s', (problem, target, said) => {
    const text = bodyOf(`存在问题:\n  - ${problem}\n${plans(`目标: "${target}", 时间: 5月`, OTHER, '目标: 慰问驻军')}`);
    expect(text).toContain(said);
    expect(text).not.toMatch(/四是|四、/);
  });
});
