import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const planOf = (head: string, tasks = '[{目标: 打扫楼道}, {目标: 修剪绿篱}, {目标: 写总结}]') =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n活动: [{日期: 3月, 主题: 清扫楼道, 类别: 环境整治}]\n${head}计划: ${tasks}\n`,
        ),
        { dated: '2025-12-31' },
      ),
      LIBRARY.find('work-plan'),
    ).document,
  );

test.each([
  // What the plan is on is done, behind the lines along which; and not said again where they have said it.
  [
    '事由: 平安创建\n总体思路: 资源共享、共驻共建\n',
    '2026年，溪口社区按照“资源共享、共驻共建”的思路，继续推进平安创建，重点做好以下三项工作。',
  ],
  ['事由: 计划生育\n', '2026年，溪口社区继续抓好计划生育工作，具体安排如下。'],
  [
    '事由: 妇女工作\n总体思路: 坚持以人为本，全面推进妇女工作\n',
    '2026年，溪口社区坚持以人为本，全面推进妇女工作，具体安排如下。',
  ],
  ['事由: 三八红旗集体\n', '2026年，溪口社区重点做好以下三项工作。'],
  [
    '事由: 创建平安社区\n目标: 创建平安社区，提高居民安全感\n',
    '2026年，溪口社区以创建平安社区、提高居民安全感为目标，重点做好以下三项工作。',
  ],
  // What one wants to come to stands before how, and is no act of its own.
  [
    '事由: 创建文明社区\n总体思路: 以居民自治为原则\n目标: 创建服务型社区\n',
    '2026年，溪口社区以创建服务型社区为目标，以居民自治为原则，创建文明社区，重点做好以下三项工作。',
  ],
  [
    '总体思路: 以残疾人需求为导向\n目标: 残疾人“人人享有康复服务”\n',
    '2026年，溪口社区以残疾人“人人享有康复服务”为目标，以残疾人需求为导向，重点做好以下三项工作。',
  ],
  ['目标: 早日实现“管理民主”\n', '2026年，溪口社区为早日实现“管理民主”的目标，重点做好以下三项工作。'],
  // How things go together is held to; phrases that lead in are said as they are.
  ['总体思路: 党建工作与民族团结协同发展\n', '2026年，溪口社区坚持党建工作与民族团结协同发展，重点做好以下三项工作。'],
  ['总体思路: 围绕大局，突出重点\n', '2026年，溪口社区围绕大局，突出重点，重点做好以下三项工作。'],
  [
    '目的: 贯彻《科学素质纲要》\n依据: [《科普法》, 《科学素质纲要》]\n',
    '2026年，为贯彻《科学素质纲要》，溪口社区根据《科普法》，重点做好以下三项工作。',
  ],
])('%s', (head, said) => expect(planOf(head)).toContain(said));

test('two faults shortly said are answered by the only task', () => {
  const said = planOf(
    '总体思路: 围绕大局，突出重点\n存在问题: [创新意识不够, 工作力度有待加强]\n',
    '[{目标: 改进工作方法}]',
  );
  expect(said).toContain(
    '2026年，溪口社区针对创新意识不够、工作力度有待加强的问题，围绕大局，突出重点，改进工作方法。',
  );
  expect(said).not.toContain('短板');
});

test('a plan that only goes on says all of its head too', () => {
  const carried = (head: string) =>
    renderMarkdown(
      buildReport(
        openLedger(
          ledgerOf(
            `社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n${head}重点: [{标题: 用好阵地, 取: [书屋]}, {标题: 建好机制, 取: [例会]}]\n活动: []\n阵地: [{编号: 书屋, 名称: 农家书屋}]\n做法: [{编号: 例会, 名称: 综治例会制度}]\n`,
          ),
          { dated: '2025-12-31' },
        ),
        LIBRARY.find('work-plan'),
      ).document,
    );
  expect(carried('上级: 街道党工委\n事由: 平安创建\n总体思路: 党建与综治协同发展\n')).toContain(
    '2026年，溪口社区在街道党工委领导下，坚持党建与综治协同发展，推进平安创建，重点做好以下工作。',
  );
  expect(carried('目标: 让居民过一个安全的假期\n')).toContain(
    '2026年，为让居民过一个安全的假期，溪口社区重点做好以下工作。',
  );
});
