import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const textOf = (rows: readonly string[], more = ''): string => {
  const activities = rows.map((row) => `  - {${row}}\n`).join('');
  const source = `社区: {名称: 东街社区, 户数: 900, 党员数: 40}\n年度: 2025\n${more}活动:\n${activities}`;
  const text = plainText(
    buildReport(openLedger(ledgerOf(source), { dated: '2025-12-10' }), LIBRARY.find('annual-report')).document,
  );
  return text.split('附件')[0] ?? '';
};

const OTHERS = ['04-01', '05-01', '06-08', '07-08', '08-08', '09-08', '10-08'].map(
  (day) => `日期: 2025-${day}, 主题: 垃圾清理, 类别: 环境整治, 简介: 清理主干道两侧垃圾和杂物`,
);

describe('when', () => {
  test('each of several in a paragraph has its day', () => {
    const text = textOf([
      ...OTHERS,
      '日期: 2025-03-05, 主题: 免费义诊, 类别: 志愿服务, 地点: 广场, 人次: 55',
      '日期: 2025-08-14, 主题: 免费理发, 类别: 志愿服务, 地点: 广场, 人次: 70',
    ]);
    expect(text).toMatch(/3月5日，[^。]*义诊/);
    expect(text).toMatch(/8月14日[^。]*理发/);
  });

  test('what goes on through the year comes before what had its day', () => {
    const text = textOf([
      ...OTHERS,
      '日期: 2025-03-05, 主题: 防汛演练, 类别: 平安建设, 简介: 演练转移安置和物资调运, 人次: 55',
      '日期: 全年, 主题: 纠纷调解, 类别: 平安建设, 数据: [调解纠纷 11起]',
      '日期: 2025-06-12, 主题: 反诈讲座, 类别: 平安建设, 简介: 讲解保健品骗局, 人次: 64',
    ]);
    expect(text.indexOf('调解')).toBeLessThan(text.indexOf('防汛'));
    expect(text.indexOf('防汛')).toBeLessThan(text.indexOf('反诈'));
  });

  test('two words of a theme for one field tell its rows by their days', () => {
    const text = textOf(
      [
        '日期: 2025-01-15, 主题: 组织生活会, 类别: 党员教育, 人次: 32, 简介: 开展批评与自我批评',
        '日期: 2025-03-28, 主题: 学习教育动员会, 类别: 党建, 人次: 88, 简介: 传达上级精神',
        '日期: 2025-09-03, 主题: 革命纪念馆参观, 类别: 党员教育, 人次: 36, 简介: 重温入党誓词',
        ...OTHERS,
      ],
      '重点:\n  - {标题: 突出政治引领, 取: [党建, 党员教育]}\n  - {标题: 整治环境, 取: [环境整治]}\n',
    );
    expect(text.indexOf('组织生活会')).toBeLessThan(text.indexOf('动员会'));
    expect(text.indexOf('动员会')).toBeLessThan(text.indexOf('纪念馆'));
  });

  test('a span of months is said and not drawn', () =>
    expect(textOf(['日期: 3月-5月, 主题: 修路1.2公里, 类别: 其他', ...OTHERS])).toContain('3月至5月，社区修路'));
});

describe('who was counted', () => {
  test.each([
    ['人次: 55, 受益人次: 120', '55人参加，受益120人'],
    ['人次: 55, 志愿者人次: 12', '55人参加，其中志愿者12人'],
    ['人次: 70, 受益人次: 70', '70人参加。'],
    ['人次: 70, 受益人次: 30, 成效: 服务居民30人', '70人参加，服务居民30人。'],
  ])('%s', (counts, told) =>
    expect(textOf([`日期: 2025-03-05, 主题: 便民服务集市, 类别: 志愿服务, ${counts}`, ...OTHERS])).toContain(told),
  );
});

describe('what was paid', () => {
  const ROAD = '日期: 2025-03-05, 主题: 修路1.2公里, 类别: 其他, 简介: 水泥路宽4米，花了18万，村里出6万，镇里补12万';
  const paid = (rows: string) => textOf([ROAD, ...OTHERS], `投入:\n${rows}`);

  test('is told with its parts, whose money it was, and in one unit', () => {
    const text = paid(`  - {编号: A, 项目: 新建充电棚, 金额: 23.8万元, 来源: 街道专项资金, 简介: 建棚5处、充电位96个}
  - {编号: B, 项目: 老年活动室空调更新, 金额: 18600元}
  - {项目: 民生实事, 金额: 25.66万元, 合计自: [A, B]}
`);
    expect(text).toContain('新建充电棚23.8万元（街道专项资金，建棚5处、充电位96个）、老年活动室空调更新1.86万元');
  });

  test('is not told twice where the deed says it', () => {
    expect(paid('  - {项目: 修路, 金额: 18万元, 来源: 村里和镇里}\n').match(/18万/g)).toHaveLength(1);
    expect(paid('  - {项目: 修路, 金额: 20万元, 来源: 村里和镇里}\n')).toContain('村里和镇里投入20万元');
  });
});
