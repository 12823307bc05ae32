import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { underWhom } from '../../src/narrative/year/opening/under-whom.js';
import { LIBRARY, ledgerOf } from '../support.js';

describe('who stands above a community asked for nothing that the ledger does not type', () => {
  test.each([
    ['街道党工委、办事处', '在街道党工委、办事处领导下'],
    ['各级党委政府', '在各级党委政府领导下'],
    ['区和街道', '在区和街道领导下'],
    ['街道文化站', '在街道文化站指导下'],
    ['镇党委、政府和镇妇联', '在镇党委、政府的领导和镇妇联的指导下'],
    ['区委、区政府和街道党工委、区创城办', '在区委、区政府和街道党工委的领导下，在区创城办的指导下'],
    ['区、镇领导和有关单位', '在区、镇领导和有关单位的关心支持下'],
    ['社会各界', '在社会各界的关心支持下'],
    ['县创文办和城关街道', '在城关街道的领导和县创文办的指导下'],
    ['镇妇联、镇党委和民政局', '在镇妇联、镇党委和民政局领导下'],
    ['古城街道工委、办事处', '在古城街道工委、办事处领导下'],
    ['区、街道老龄委和老年协会', '在区、街道老龄委和老年协会指导下'],
    ['街道党工委的正确领导', '在街道党工委的正确领导下'],
    ['区委全年工作部署', '按照区委全年工作部署'],
    ['和平街道党工委、办事处', '在和平街道党工委、办事处领导下'],
    ['县妇联、和顺镇党委', '在和顺镇党委的领导和县妇联的指导下'],
    ['新区党工委、管委会和市民宗局', '在新区党工委、管委会的领导和市民宗局的指导下'],
  ])('%s', (superior, said) => expect(underWhom(superior)).toBe(said));
});

const report = (head: string, community = '名称: 高胥村') => {
  const text = `社区: {${community}}\n年度: 2011\n活动:\n  - {编号: 路, 日期: 2011-03-04, 主题: 修补村路, 类别: 环境整治}\n${head}`;
  return plainText(
    buildReport(openLedger(ledgerOf(text), { dated: '2011-12-31' }), LIBRARY.find('annual-report')).document,
  );
};

describe('the title and the first sentence claim only what the ledger is on', () => {
  test.each([
    ['', '高胥村2011年工作汇报'],
    ['事由: 脱贫攻坚\n', '高胥村2011年脱贫攻坚工作汇报'],
    ['事由: 双拥工作\n', '高胥村2011年双拥工作汇报'],
    ['事由: “大走访”活动\n', '高胥村2011年“大走访”活动情况汇报'],
    ['重点: [{标题: 精神文明建设, 取: [路]}]\n', '高胥村2011年度精神文明建设工作汇报'],
    ['文种: 脱贫攻坚工作汇报\n统计区间: {起: 2011-01-01, 止: 2011-08-09}\n', '高胥村2011年脱贫攻坚工作汇报'],
    ['文种: 工作汇报\n统计区间: {起: 2011-03-01, 止: 2011-08-09}\n', '高胥村2011年3月1日至8月9日工作汇报'],
    ['文种: 半年科普工作总结\n统计区间: {起: 2011-01-01, 止: 2011-06-30}\n', '高胥村2011年上半年科普工作总结'],
    ['文种: 近两年工作总结\n统计区间: {起: 2010-01-01, 止: 2011-12-31}\n', '高胥村2010年至2011年工作总结'],
  ])('%s', (head, title) => expect(report(head).split('\n')[0]).toBe(title));

  test('a ledger of several sections of the sample, and of no themes of its own, is on 精神文明建设', () => {
    const rows = ['志愿服务', '未成年人', '文体活动'];
    const ledger = `社区: {名称: 高胥村}\n年度: 2011\n活动:\n${rows.map((kind) => `  - {日期: 3月, 主题: ${kind}进村, 类别: ${kind}}`).join('\n')}\n`;
    const opened = openLedger(ledgerOf(ledger), { dated: '2011-12-31' });
    expect(plainText(buildReport(opened, LIBRARY.find('annual-report')).document)).toMatch(
      /^高胥村2011年度精神文明建设/,
    );
  });

  test('and no 精神文明建设 stands in the opening of one that has nothing of it', () =>
    expect(report('上级: 乡政府\n')).not.toContain('精神文明'));

  test.each([
    ['文种: 驻村第一书记述职报告\n', '现将高胥村2011年驻村第一书记工作情况报告如下。'],
    ['文种: 村级文体工作年度总结\n上级: 乡文化站\n总体思路: 用心用情服务村民\n', '现将村级文体工作情况总结如下。'],
    ['文种: 创建文明村汇报材料\n总体思路: 用心用情服务村民\n', '现将创建文明村情况汇报如下。'],
    [
      '文种: 科普工作总结\n目的: 针对村民爱热闹的特点，以活动引导村民\n',
      '2011年，针对村民爱热闹的特点，以活动引导村民，高胥村扎实',
    ],
    ['文种: 三八红旗集体事迹材料\n事由: 三八红旗集体\n', '2011年，高胥村扎实开展各项工作。'],
    ['文种: 疫情防控工作总结\n目的: 做好疫情防控\n', '2011年，为做好疫情防控，高胥村扎实开展各项工作。'],
    [
      '文种: 工作总结\n事由: 争做民族团结模范集体\n目标: 凝聚人心，争做民族团结的楷模集体\n',
      '以凝聚人心、争做民族团结的楷模集体为目标，扎实开展各项工作。',
    ],
    ['文种: 工作总结\n目标: 绘足幸福底色\n总体思路: 强化党建引领，壮大集体经济\n', '高胥村以绘足幸福底色为目标，强化'],
  ])('%s', (head, said) => expect(report(head)).toContain(said));

  test('where no paragraph says what the community belongs to, its name does', () => {
    const place = '名称: 桃源里社区, 地区: 义乌市, 街道: 北苑街道';
    expect(report('文种: 科普工作总结\n', place)).toContain('现将义乌市北苑街道桃源里社区2011年科普工作情况总结如下。');
    expect(report('文种: 科普工作总结\n上级: 北苑街道党工委\n', place)).toContain(
      '义乌市桃源里社区在北苑街道党工委领导下，',
    );
    expect(report('文种: 科普工作总结\n', `${place}, 户数: 90`)).toContain(
      '现将桃源里社区2011年科普工作情况总结如下。',
    );
  });
});

test('a village is none in the sentences of the template either', () => {
  const rows = Array.from(
    { length: 9 },
    (_, at) =>
      `  - {日期: 2011-0${at + 1}-02, 主题: 第${at + 1}次课外活动, 类别: 未成年人, 人次: 9, 其中未成年人: 9}\n`,
  );
  const text = `社区: {名称: 高胥村}\n年度: 2011\n活动:\n${rows.join('')}`;
  const said = plainText(
    buildReport(openLedger(ledgerOf(text), { dated: '2011-12-31' }), LIBRARY.find('annual-report')).document,
  );
  expect(said).toContain('村里组织未成年人');
});

describe('an honour is told of who won it, and of what it was won in', () => {
  const themes = '文种: 工作总结\n重点: [{标题: 修好道路, 取: [路]}, {标题: 荣誉, 取: [荣誉]}]\n';
  test.each([
    ['荣誉: [{名称: 市先进基层党组织, 日期: 2010年度}]', '此前，村党组织于2010年获评市先进基层党组织。'],
    ['荣誉: [{名称: 文明村}, {名称: 五好党支部, 简介: 多次获评}]', '村党组织多次获评五好党支部'],
    [
      '荣誉: [{名称: 特色经济村, 简介: 在创建“双百”工程中评得, 日期: 2010年度}]',
      '此前，村里于2010年在创建“双百”工程中获评特色经济村',
    ],
    ['荣誉: [{名称: 全国三八红旗集体, 简介: 高胥村妇联近日荣获}]', '高胥村妇联获评全国三八红旗集体'],
  ])('%s', (honours, said) => expect(report(`${themes}${honours}\n`)).toContain(said));
});

describe('a paper is signed by who reports', () => {
  test.each([
    ['文种: 驻村第一书记述职报告\n', '高胥村驻村第一书记'],
    ['文种: 党建工作总结\n', '高胥村党总支'],
    ['文种: 党建引领乡村治理工作汇报\n', '高胥村村民委员会'],
    ['文种: 党建工作总结\n署名: 高胥村\n', '高胥村'],
  ])('%s', (head, signer) => expect(report(head, '名称: 高胥村, 党组织: 党总支').split('\n')).toContain(signer));
});

test('what is asked for is granted', () => {
  const text = report('文种: 申报生态村的报告\n事由: 创建生态村\n');
  expect(text).toMatch(/^高胥村关于申报生态村的报告\n/);
  expect(text).toContain('以上报告，请审批。');
});

test('one feature makes no paragraph, and an opening that only says what follows joins what is said of the community', () => {
  const head = '重点: [{标题: 修好道路, 取: [路]}]\n文种: 述职报告\n';
  expect(report(head, '名称: 高胥村, 特色: 水乡民居')).toContain('为特色。现将2011年工作情况报告如下。');
  expect(report(head, '名称: 高胥村, 面积: 2平方公里, 网格数: 3')).toContain('网格3个。现将2011年工作情况报告如下。');
});

describe('what a row tells with all that belongs to it is not said of the community before', () => {
  const rows =
    '组织: [{名称: 党员队伍, 人数: 14名, 人员结构: [高中学历2人]}, {名称: 法治“微网格员”, 人数: 40名}, {名称: 村党支部, 人数: 14名, 简介: 下设5个党小组}]\n阵地: [{名称: 村级服务中心, 变动: 新建, 面积: 90平方米}]\n';
  const village =
    '名称: 高胥村, 户数: 175, 党员数: 14, 办公用房面积: 90平方米, 干部数: 5, 其他: [法治“微网格员” 40名, 党小组 5个]';
  test('and stands there', () => expect(report(rows, village)).toContain('高胥村有村民175户，村干部5名。'));
  test('but a number that no row has', () =>
    expect(report(rows.replaceAll('14名', '15名'), village)).toContain('有村民175户，党员14名，村干部5名。'));
});

describe('of some days, too, all of the head is told', () => {
  const days = '统计区间: {起: 2011-03-01, 止: 2011-03-31}\n';
  test.each([
    [
      '文种: 植树节活动总结\n上级: 乡政府\n会议精神: 县林业工作会议精神\n依据: 乡妇联的工作部署\n',
      '高胥村在乡政府领导下，贯彻落实县林业工作会议精神，按照乡妇联的工作部署，开展了植树节活动。',
    ],
    [
      '文种: 暑期活动总结\n目标: 让青少年度过安全的假期\n',
      '为让青少年度过安全的假期，2011年3月，高胥村开展了暑期活动。',
    ],
  ])('%s', (head, said) => expect(report(days + head)).toContain(said));
});

describe('what a paper is called says what was done, where its matter is another', () => {
  test.each([
    ['文种: 团支部“一团一品”建设总结\n事由: 创建国家卫生镇\n', '围绕创建国家卫生镇，扎实推进团支部“一团一品”建设。'],
    ['文种: 关工委工作总结\n事由: 关心下一代工作\n', '高胥村扎实做好关心下一代工作。'],
    ['文种: 下沉党员工作小结\n事由: 党员下沉常态化\n', '高胥村扎实推进党员下沉常态化。'],
  ])('%s', (head, said) => expect(report(head)).toContain(said));

  test.each([
    ['社区工会工作总结', '柳背桥社区2011年工会工作总结'],
    ['社区教育工作总结', '柳背桥社区2011年社区教育工作总结'],
    ['社区“大党委”工作总结', '柳背桥社区2011年社区“大党委”工作总结'],
  ])('社区 is said once: %s', (kind, title) =>
    expect(report(`文种: ${kind}\n`, '名称: 柳背桥社区').split('\n')[0]).toBe(title),
  );
});
