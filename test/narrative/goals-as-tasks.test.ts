import { describe, expect, test } from 'vitest';
import { isPassage } from '../../src/facts/fact.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { ownSteps } from '../../src/narrative/plans/papers/own-steps.js';
import { goalTurned } from '../../src/narrative/plans/task/goal-turned.js';
import { tellTask } from '../../src/narrative/plans/task/tell-task.js';
import { ledgerOf } from '../support.js';

describe('a goal that is put as how things are to be', () => {
  test.each([
    ['余下2件积案化解', '化解余下2件积案'],
    ['群众路线意见余下25条改完', '改完群众路线余下25条意见'],
    ['创文自查余下5处整改，每周复查一次', '整改创文自查余下5处，每周复查一次'],
    ['剩下的旱厕全部改完', '全部改完剩下的旱厕'],
    ['底楼防盗窗装齐', '装齐底楼防盗窗'],
    ['四个社区“两委”换届平稳完成', '平稳完成四个社区“两委”换届'],
    ['十八个园区都有党建指导员', '做到十八个园区都有党建指导员'],
  ])('%s has its verb in front', (typed, expected) => expect(goalTurned(typed)).toBe(expected));
  // 接管 is another thing in front, and what two verbs do is no object.
  test.each(['农家乐污水全部接管', '余下15栋全部签约并完成清表移交', '由网格员全部整改', '认领的30余个项目全部开起来'])(
    '%s stays as it was typed',
    (typed) => expect(goalTurned(typed)).toBe(typed),
  );
});

/** The first step of 下一步打算, beside one with a month. */
const step = (plan: string) => {
  const [first] = ownSteps(
    ledgerOf(
      `社区: {名称: 桃源里社区}\n年度: 2025\n活动: []\n计划:\n  - {${plan}}\n  - {目标: 举办邻里节, 时间: 5月}\n  - {目标: 办集市, 时间: 6月}\n`,
    ),
    false,
  ).points.items;
  return first?.任务 !== undefined && isPassage(first.任务) ? wordsOf(first.任务.pieces) : '';
};

describe('a step says when', () => {
  test.each([
    ['目标: 建成党课一套, 时间: 6月底前, 责任人: 副书记', '6月底前建成党课一套，由副书记负责'],
    ['目标: 暑期小课堂办两期, 时间: 7月至8月', '7月至8月，暑期小课堂办两期'],
    ['目标: 窗口当天办, 时间: 3月起', '3月起，窗口当天办'],
  ])('before what is done: %s', (plan, expected) => expect(step(plan)).toBe(expected));
  test.each([
    ['目标: 新增就业3300人, 时间: 全年', '全年新增就业3300人'],
    ['目标: 电诈警情再降一成, 时间: 全年', '全年电诈警情再降一成'],
    ['目标: 护楼队增到60人, 时间: 全年', '护楼队增到60人'],
    ['目标: 喜事不超12桌, 时间: 全年', '喜事不超12桌'],
    ['目标: 常态化防控不松, 时间: 全年', '常态化防控不松'],
  ])('全年 of an amount, and of nothing else: %s', (plan, expected) => expect(step(plan)).toBe(expected));
});

test.each([
  ['目标: 建临时车位90个, 衡量: 车位启用', '建临时车位90个并启用'],
  ['目标: 疫苗应接尽接, 衡量: 接种率', '疫苗应接尽接'],
])('by what it is measured is no second goal: %s', (plan, expected) => expect(step(plan)).toBe(expected));

test('who answers stands behind the task in one form, an office as a body of the community', () => {
  const plan = (owner: string, target = '新增就业3300人') => {
    const ledger = ledgerOf(
      `社区: {名称: 桃源里社区}\n年度: 2025\n活动: []\n计划: [{目标: ${target}, 责任人: ${owner}}]\n`,
    );
    return ledger.plans.map((one) => wordsOf(tellTask(one, ledger).listed)).join();
  };
  expect(plan('社会事务办')).toBe('新增就业3300人（责任单位：社会事务办）');
  expect(plan('社区居委会')).toBe('新增就业3300人（责任单位：社区居委会）');
  // 办好 would be another word.
  expect(plan('宣传办', '好人事迹上宣传栏12期')).toBe('在宣传栏刊登好人事迹12期（责任单位：宣传办）');
});
