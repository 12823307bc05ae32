import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { ledgerOf } from '../support.js';

const ROWS = `活动:
  - {编号: A, 日期: 3月5日, 主题: 便民义诊, 类别: 志愿服务, 人次: 40}
  - {编号: B, 日期: 3月9日, 主题: 清扫河道, 类别: 环境整治, 人次: 30}
`;
const themes = (...titles: readonly string[]) =>
  `重点: [${titles.map((title, at) => `{标题: ${title}, 取: [${'AB'[at]}]}`).join(', ')}]\n`;
const openingOf = (head: string, name = '桃源里社区') =>
  wordsOf(
    narrative(ledgerOf(`社区: {名称: ${name}}\n年度: 2025\n不适用: 样本专项\n${ROWS}${head}`), [
      { key: '志愿服务', takes: ['志愿服务'] },
      { key: '环境整治', takes: ['环境整治'] },
      { key: '典型选树', takes: ['荣誉'] },
    ]).opening ?? [],
  );

describe('what was typed in the head stands in the opening', () => {
  const HEAD = {
    目的: '服务群众',
    指导思想: '以邻里相亲的理念为指导',
    会议精神: '区第三次党代会精神',
    上级: '街道党工委',
    依据: '《桃源区邻里公约》',
    目标: '建设睦邻家园',
  };
  const head = Object.entries(HEAD)
    .map(([field, text]) => `${field}: ${text}\n`)
    .join('');
  const SAID =
    '2025年，为服务群众，桃源里社区坚持以邻里相亲的理念为指导，贯彻落实区第三次党代会精神，在街道党工委领导下，';

  test.each([
    [
      '',
      themes('志愿服务', '环境整治'),
      `根据《桃源区邻里公约》，以建设睦邻家园为目标，重点抓了志愿服务和环境整治两项工作。`,
    ],
    [
      '事由: 基层团建\n',
      themes('单位简介', '工作特色'),
      '根据《桃源区邻里公约》，以建设睦邻家园为目标，扎实做好基层团建工作。',
    ],
    [
      '事由: 创建平安社区\n',
      themes('组织起来，服务到位', '清扫'),
      '根据《桃源区邻里公约》，以建设睦邻家园为目标，扎实推进平安社区创建。',
    ],
    [
      '总体思路: 以服务居民为重点\n',
      themes('志愿服务', '环境整治'),
      '根据《桃源区邻里公约》，以服务居民为重点，建设睦邻家园。',
    ],
  ])('%s', (more, own, said) => {
    expect(openingOf(`文种: 社区工作总结\n${head}${more}${own}`)).toContain(SAID + said);
  });

  test('but for what a plan beside it goes by', () => {
    expect(
      openingOf(`文种: 年度工作计划\n依据: 《桃源区邻里公约》\n事由: 邻里互助\n${themes('志愿服务', '环境整治')}`),
    ).not.toContain('公约');
  });
});

describe('a paper on one matter says what was done for it', () => {
  test.each([
    ['创建绿色社区', '扎实推进绿色社区创建。'],
    ['新农村建设', '扎实推进新农村建设。'],
    ['疫情防控', '扎实开展疫情防控工作。'],
    ['双拥', '扎实做好双拥工作。'],
    ['人民调解工作', '扎实做好人民调解工作。'],
    ['“四城同创”', '扎实推进“四城同创”。'],
    ['第26个全国助残日', '开展第26个全国助残日活动。'],
  ])('%s', (matter, said) => {
    expect(openingOf(`文种: 工作总结\n上级: 街道办\n事由: ${matter}\n${themes('建立机制，落实责任', '清扫')}`)).toBe(
      `2025年，桃源里社区在街道办领导下，${said}现将有关情况总结如下。`,
    );
  });

  test('and nothing where its name has said all that there is', () => {
    expect(openingOf(`文种: 文化工作情况汇报\n${themes('健全组织，加强领导', '清扫')}`)).toBe(
      '现将桃源里社区2025年文化工作情况汇报如下。',
    );
    expect(openingOf(`文种: 社会组织年度总结\n${themes('健全组织，加强领导', '清扫')}`)).toBe(
      '现将桃源里社区2025年社会组织工作情况总结如下。',
    );
  });

  test('of some days it tells what is over', () => {
    const days = '统计区间: {起: 2025-03-01, 止: 2025-03-31}\n';
    expect(openingOf(`${days}文种: “安全生产月”活动总结\n${themes('落实制度，检查到位', '清扫')}`)).toBe(
      '2025年3月，桃源里社区开展了“安全生产月”活动。现将有关情况总结如下。',
    );
    expect(
      openingOf(`${days}上级: 街道\n文种: 工作总结\n事由: 垃圾分类\n${themes('落实制度，检查到位', '清扫')}`),
    ).toBe('2025年3月，桃源里社区在街道领导下，开展了垃圾分类工作。现将有关情况总结如下。');
  });
});

test.each([
  ['务实、不懈、整体推进', '按照“务实、不懈、整体推进”的思路，扎实做好卫生工作。'],
  ['以人为本、服务为民', '坚持“以人为本、服务为民”的原则，扎实做好卫生工作。'],
  ['以硬件建设为重点，以解决民生实事为切入口', '以解决民生实事为切入口，扎实做好卫生工作。'],
  ['抓党建、强治理', '按照“抓党建、强治理”的思路，扎实做好卫生工作。'],
  ['党建引领、服务为先', '坚持“党建引领、服务为先”的原则，扎实做好卫生工作。'],
  ['社区建设、服务居民', '按照“社区建设、服务居民”的思路，扎实做好卫生工作。'],
  ['管理上档次，服务上台阶，整体上水平', '按照“管理上档次，服务上台阶，整体上水平”的思路，扎实做好'],
  ['基层党建与民族团结工作协同发展', '坚持基层党建与民族团结工作协同发展，扎实做好卫生工作。'],
  ['坚持以人为本，从满足居民的需求出发', '从满足居民的需求出发，扎实做好卫生工作。'],
  ['把增加农民收入作为新农村建设的出发点和落脚点', '出发点和落脚点，扎实做好卫生工作。'],
  // A clause of its own is held to, phrases that lead in are said as they are.
  [
    '综治与经济发展同等重要，统筹规划、统一落实',
    '社区坚持综治与经济发展同等重要，统筹规划、统一落实，扎实做好卫生工作。',
  ],
  ['稳定农业为基础、推进三产有突破', '按照“稳定农业为基础、推进三产有突破”的思路，扎实做好卫生工作。'],
  ['围绕大局，突出重点，注重创新', '社区围绕大局，突出重点，注重创新，扎实做好卫生工作。'],
  ['一个核心、两支队伍', '社区按照“一个核心、两支队伍”的思路，扎实做好卫生工作。'],
  ['“五社联动”', '社区按照“五社联动”的思路，扎实做好卫生工作。'],
  ['1+3+N', '社区按照“1+3+N”的思路，扎实做好卫生工作。'],
  ['共建共治共享', '社区坚持“共建共治共享”的理念，扎实做好卫生工作。'],
  ['坚持问题导向', '社区坚持问题导向，扎实做好卫生工作。'],
  ['认真贯彻落实上级决策部署', '社区认真贯彻落实上级决策部署，扎实做好卫生工作。'],
  ['强化党建引领，壮大集体经济，完善公共服务', '社区强化党建引领，壮大集体经济，完善公共服务。'],
])('what one lives up to is no deed: %s', (approach, said) => {
  expect(openingOf(`文种: 卫生工作总结\n总体思路: ${approach}\n${themes('志愿服务', '环境整治')}`)).toContain(said);
});

test('how things stand is nothing that was taken in hand, and no 和 stands beside another', () => {
  expect(openingOf(`文种: 民政工作总结\n${themes('民主评议', '低保现状')}`)).not.toContain('重点抓了');
  expect(openingOf(`文种: 民政工作总结\n${themes('老年人协会', '便民服务圈')}`)).not.toContain('重点抓了');
  expect(openingOf(themes('低保申请和审核', '低保管理'))).toContain('重点抓了低保申请和审核、低保管理两项工作');
});

test('what was given over the years is a sentence of its own', () => {
  expect(openingOf(`荣誉: [{名称: 县文明村, 日期: 历年}]\n${themes('道路整治', '绿化美化')}`, '星火村')).toBe(
    '2025年，星火村重点抓了道路整治和绿化美化两项工作。村里历年获评县文明村。现将有关情况汇报如下。',
  );
});

describe('an opening says what was done, and not what the headings are called', () => {
  const DAYS = '统计区间: {起: 2025-03-01, 止: 2025-03-12}\n';
  const two = themes('早部署', '早转移');
  test.each([
    [`文种: 防汛工作小结\n事由: 防汛救灾\n${DAYS}${two}`, '2025年3月1日至12日，桃源里社区扎实做好防汛救灾工作。'],
    [`文种: 邻里节活动小结\n事由: 520邻里节\n${DAYS}${two}`, '2025年3月1日至12日，桃源里社区开展了520邻里节活动。'],
    // A festival that is only when something was done is none that was held.
    [
      `文种: 春节期间森林防火工作小结\n事由: 春节期间森林防火\n${DAYS}${two}`,
      '桃源里社区扎实做好春节期间森林防火工作。',
    ],
    [`文种: 元宵节活动总结\n事由: “喜迎元宵”活动\n${DAYS}${two}`, '桃源里社区开展了“喜迎元宵”活动。'],
    // A heading that is the matter again is no part of it.
    [
      `文种: 青少年活动小结\n事由: 青少年活动\n${themes('一年的青少年活动', '总结会')}`,
      '现将桃源里社区2025年青少年活动情况小结如下。',
    ],
    [`文种: 志愿服务总结\n事由: “红马甲”志愿服务行动\n`, '桃源里社区开展“红马甲”志愿服务行动。'],
    [`文种: 调解工作汇报\n事由: 群众参与矛盾纠纷调解\n`, '桃源里社区扎实推进群众参与矛盾纠纷调解。'],
    // How a thing was done wants what was done; what goes together is a motto.
    [
      `文种: 扶贫工作总结\n事由: 扶贫开发\n总体思路: 以民生为导向，智力扶贫为抓手\n`,
      '智力扶贫为抓手，扎实开展扶贫开发工作。',
    ],
    [
      `文种: 扶贫工作总结\n事由: 扶贫开发\n总体思路: 规划与基础先行、建设与管理并举\n`,
      '坚持“规划与基础先行、建设与管理并举”的原则，扎实开展扶贫开发工作。',
    ],
    [
      `文种: 科普工作总结\n事由: 创建科普示范社区\n总体思路: 以活动为载体，以创建科普示范社区为目标\n`,
      '以创建科普示范社区为目标，扎实做好科普工作。',
    ],
    // What one tries to do is behind no 以, and what one wants to come to is not what the paper is on.
    [
      `文种: 工作汇报\n总体思路: 坚持党建引领，打造幸福家园\n目标: 为居民创造和谐环境，丰富品牌内涵\n${two}`,
      '社区坚持党建引领，打造幸福家园，努力为居民创造和谐环境，丰富品牌内涵。',
    ],
    [
      `文种: 创建文明社区总结\n事由: 创建文明社区\n总体思路: 以居民自治为原则\n目标: 创建服务型社区\n${two}`,
      '社区以创建服务型社区为目标，以居民自治为原则，扎实推进文明社区创建。',
    ],
    [
      `文种: 工作汇报\n目标: 早日实现“生产发展、管理民主”\n${themes('党组织', '建设')}`,
      '社区为早日实现“生产发展、管理民主”的目标，扎实开展各项工作。',
    ],
    [
      `文种: 美丽乡村创建汇报\n事由: 美丽乡村创建\n目标: 围绕“四美”开展美丽乡村创建\n${themes('宣传发动', '整体规划')}`,
      '社区围绕“四美”开展美丽乡村创建，重点抓了宣传发动和整体规划两项工作。',
    ],
    // How all is to be is asked for; clauses are a thought; what goes on beside something is done, and no goal.
    [
      `文种: 工作总结\n事由: 乡村振兴\n总体思路: 产业兴旺、生态宜居、乡风文明\n目标: 在巩固脱贫成果的同时，全面推进乡村振兴\n`,
      '社区按照“产业兴旺、生态宜居、乡风文明”的要求，在巩固脱贫成果的同时，全面推进乡村振兴。',
    ],
    [
      `文种: 工作总结\n总体思路: 脚步丈量土地，用心服务居民\n目标: 进行新农村建设\n`,
      '坚持“脚步丈量土地，用心服务居民”的理念，以建设新农村为目标，扎实开展各项工作。',
    ],
    // 文化 is what it is, and does not go forward.
    [`文种: 年度总结\n事由: 老年文化\n`, '扎实做好老年文化工作。'],
    [`文种: 暑期夏令营活动总结\n事由: 暑期夏令营\n`, '现将桃源里社区2025年暑期夏令营活动情况总结如下。'],
    // The matter is not lost behind a goal that acts, and one who tries wants to come to it.
    [
      `文种: 工作总结\n事由: 卫生整治\n总体思路: 为民、务实\n目标: 建设宜居家园\n`,
      '以建设宜居家园为目标，按照“为民、务实”的思路，扎实开展卫生整治工作。',
    ],
    [`文种: 工作总结\n目标: 努力打造平安社区\n`, '社区以打造平安社区为目标，扎实开展各项工作。'],
    // What was asked for, and what it was all for, is said once.
    [
      `文种: 整治工作报告\n事由: 环境整治\n依据: 街道办关于开展环境整治工作的部署要求\n`,
      '社区按照街道办关于开展环境整治工作的部署要求，认真抓好落实。',
    ],
    [
      `文种: 科普工作总结\n目的: 贯彻《科学素质纲要》\n依据: [《科普法》, 《科学素质纲要》]\n`,
      '2025年，为贯彻《科学素质纲要》，桃源里社区根据《科普法》，扎实做好科普工作。',
    ],
    [`文种: 工作总结\n指导思想: 深入学习实践科学发展观\n事由: 双拥\n`, '桃源里社区深入学习实践科学发展观，'],
  ])('%s', (head, said) => expect(openingOf(head)).toContain(said));
});

test('who leads knows which 区 it is', () => {
  const of = (superior: string) =>
    wordsOf(
      narrative(
        ledgerOf(
          `社区: {名称: 福民社区, 地区: 龙华区}\n年度: 2025\n不适用: 样本专项\n上级: ${superior}\n总体思路: 抓党建、强治理\n${ROWS}`,
        ),
        [],
      ).opening ?? [],
    );
  expect(of('区和街道')).toContain('2025年，福民社区在区和街道领导下');
  expect(of('街道党工委')).toContain('2025年，龙华区福民社区在街道党工委领导下');
});
