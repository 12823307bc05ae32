import { expect, test } from 'vitest';
import { quantityText } from '../../src/ledger/vocabulary/field.js';
import { levelled } from '../../src/narrative/matters/levels.js';
import { ledgerOf } from '../support.js';

const of = (items: string) =>
  levelled(
    ledgerOf(
      `社区: {名称: 桃源里社区}\n年度: 2025\n活动:\n  - {日期: 年内, 主题: 台账, 类别: 日常工作, 数据: [${items}]}\n`,
    ).activities[0]?.quantities ?? [],
  ).map((one) => quantityText(one).replace(' ', ''));

test.each([
  [
    '积极分子 6名, 其中居民积极分子 3名, 准备接收为预备党员 2名',
    '积极分子6名，其中居民积极分子3名、准备接收为预备党员的2名',
  ],
  ['评议申请户 267户, 通过评议 252户, 未通过 15户', '评议申请户267户，其中通过评议252户、未通过15户'],
  [
    '低保户 30户, A类家庭 20户, A类重病家庭 5户, A类家庭占低保户 66.7%, B类家庭 10户, B类家庭占低保户 33.3%',
    '低保户30户。其中，A类家庭20户，占66.7%，包括重病家庭5户；B类家庭10户，占33.3%',
  ],
  [
    '接受居民纠纷 41起, 公民之间纠纷 6起, 邻里纠纷 30起, 其他纠纷 5起, 调解成功 39起',
    '接受居民纠纷41起，其中公民之间纠纷6起、邻里纠纷30起、其他纠纷5起；调解成功39起',
  ],
])('parts and shares stand behind what they are of: %s', (items, told) => {
  expect(of(items).join('、')).toBe(told);
});

test.each([
  ['清运垃圾 80余车, 发放宣传册 4200份'],
  ['护林员 4人, 供水管理员 1人, 保洁员 2人, 光伏管护员 1人'],
  ['申报商户 12户, 评出红旗门店 3家'],
  // Numbers that happen to add up, of things that have nothing in common
  ['更换灯泡 9个, 维修水泵 4个, 安装门锁 5个, 粉刷楼道 3个'],
  ['发放传单 10份, 清理垃圾 5份, 更换灯泡 4份'],
])('what is no part stays as it is: %s', (items) => {
  expect(of(items).join(', ')).toBe(items.replaceAll(/(\S) (\d|\S*余)/g, '$1$2'));
});
