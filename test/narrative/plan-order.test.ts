import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** The plan of a ledger that holds nothing else. */
const paper = (yaml: string) =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n活动: []\n${yaml}`), {
        dated: '2025-12-10',
      }),
      LIBRARY.find('work-plan'),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one) => `  - {${one}}\n`).join('')}`;
/** A plan as the last of three, without its number. */
const item = (plan: string) =>
  /三(?:是|、)(.*?)(?:\n|$)/s.exec(
    paper(plans('目标: 补种绿化带', '目标: 种树', plan))
      .split('\n\n')
      .slice(1)
      .join('\n'),
  )?.[1];

describe('why a task is done stands behind its month, and asks for no 要', () => {
  test.each([
    ['时间: 1月, 起因: 庆元旦', '1月，为庆元旦，清理楼道。'],
    ['时间: 4月, 起因: 镇政府纪念建党90周年', '4月，结合镇政府纪念建党90周年，清理楼道。'],
    ['时间: 2月, 起因: 结合社区春台会', '2月，结合社区春台会，清理楼道。'],
    ['时间: 6月底前, 起因: 创建卫生城市', '结合创建卫生城市，6月底前清理楼道。'],
    ['起因: 对照退出标准条件', '对照退出标准条件，清理楼道。'],
    ['起因: 老党员生活不便', '针对老党员生活不便的问题，清理楼道。'],
    [
      '起因: "社区面积广阔、流动人口多，春节后大量外来人口返连"',
      '针对社区面积广阔、流动人口多，春节后大量外来人口返连的情况，清理楼道。',
    ],
    [
      '时间: 3月, 起因: "社区老年人多、困难群众多，平时无人照料，节日里更是冷清"',
      '社区老年人多、困难群众多，平时无人照料，节日里更是冷清。为此，3月清理楼道。',
    ],
    ['起因: 居民需要', '根据居民需要，清理楼道。'],
    ['起因: 丰富居民生活', '为丰富居民生活，清理楼道。'],
  ])('%s', (more, said) => expect(item(`目标: 清理楼道, ${more}`)).toBe(said));

  test('a problem comes first in a list that does not go by months', () => {
    expect(item('目标: 清理楼道, 时间: 4月底, 问题: 楼道脏乱')).toBe('针对楼道脏乱的问题，4月底清理楼道。');
    const dated = paper(
      plans('目标: 种树, 时间: 3月', '目标: 清理楼道, 时间: 4月底, 问题: 楼道脏乱', '目标: 浇水, 时间: 7月前'),
    );
    expect(dated).toContain('4月底，针对楼道脏乱的问题，清理楼道');
  });
});

describe('what is to come of a task is no fact', () => {
  test.each([
    ['衡量: "业主有了了解的平台，沟通感情"', '让业主有了解的平台，沟通感情。'],
    ['衡量: 孤寡老人感受到党组织的温暖', '让孤寡老人感受到党组织的温暖。'],
    ['衡量: 每个社区工作者在工作中体验愉悦', '让每个社区工作者在工作中体验愉悦。'],
    ['衡量: "村民在家门口有份收入，村级集体经济发展壮大"', '让村民在家门口有份收入，促进村级集体经济发展壮大。'],
    ['衡量: "生产生活条件改善，集体经济又好又快发展"', '改善生产生活条件，促进集体经济又好又快发展。'],
    ['衡量: "青少年学习有场所，家长放心"', '让青少年学习有场所，家长放心。'],
    ['衡量: 文化工作更上一个台阶', '推动文化工作更上一个台阶。'],
    ['衡量: 群众满意度90%以上', '群众满意度达到90%以上。'],
    ['衡量: 全年无重大案件', '全年无重大案件。'],
  ])('%s', (measure, said) => expect(item(`目标: 建图书室, ${measure}`)).toBe(`建图书室，${said}`));

  test.each([
    ['目标: "推进文化建设，文化工作更上一个台阶"', '推进文化建设，推动文化工作更上一个台阶。'],
    ['目标: "为老人送学到家，在家也能跟上进度", 服务对象: 老人', '为老人送学到家，让老人在家也能跟上进度。'],
    ['目标: "调动居民的积极性，经常参加活动"', '调动居民的积极性，使其经常参加活动。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('steps come before what is to come of them', () => {
  test.each([
    [
      '目标: "组织党员与困难党员结对", 步骤: [生活上给予照顾, 学习上共同进步], 服务对象: [困难党员, 行动不便的党员], 衡量: 党员感受到温暖',
      '组织党员与困难党员结对，生活上给予照顾，学习上共同进步，让困难党员和行动不便的党员感受到温暖。',
    ],
    [
      '目标: "举办知识讲座，普及科学知识，提高科普意识", 步骤: [讲卫生保健、健康预防, 讲用药安全、家电安全]',
      '举办知识讲座，讲卫生保健、健康预防、用药安全、家电安全，普及科学知识，提高科普意识。',
    ],
    [
      '目标: "坚持值班，确保居民安全度汛", 步骤: [各应急小组随时待命, 全体社工加强巡视]',
      '坚持值班，各应急小组随时待命，全体社工加强巡视，确保居民安全度汛。',
    ],
    ['目标: 为外来人口登记建册, 步骤: [深入居民中登记]', '深入居民中为外来人口登记建册。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('a verb that all members have is said once', () => {
  test.each([
    [
      '目标: 开展文化周活动, 步骤: [举办健身操比赛, 举办川牌、象棋比赛, 举办书画展, 放映一部电影, 举办一场演出]',
      '开展文化周活动，举办健身操比赛、川牌和象棋比赛、书画展，放映一部电影，举办一场演出。',
    ],
    ['目标: 开展暑期活动, 步骤: [举办歌唱赛, 举办运动会]', '开展暑期活动，举办歌唱赛和运动会。'],
    ['目标: 举办邻里节, 步骤: [举办交流会、团拜会等]', '举办邻里节，包括交流会、团拜会等。'],
    ['目标: 整治环境, 步骤: [清理楼道后消毒, 清理河道]', '整治环境，清理楼道后消毒，清理河道。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));

  test('nor do tasks of one field that stand in one point', () => {
    const own = ['党建', '普法', '科普', '教育', '文体', '助老', '治安', '宣传'].map(
      (topic) => `专题: ${topic}工作, 目标: 做好${topic}工作`,
    );
    const text = paper(
      plans(
        ...own,
        '专题: 环境整治, 目标: 尽力解决路面低洼问题',
        '专题: 环境整治, 目标: 尽力解决72幢、59幢墙角卫生问题',
      ),
    );
    expect(text).toContain('尽力解决路面低洼问题，72幢、59幢墙角卫生问题。');
  });
});

test('what an event is called stands before what it is', () => {
  expect(item('目标: 开展大型文艺活动“牵手异乡”')).toBe('开展“牵手异乡”大型文艺活动。');
});
