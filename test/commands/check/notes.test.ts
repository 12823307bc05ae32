import { describe, expect, test } from 'vitest';
import { notesOn, setAside } from '../../../src/commands/check/notes.js';
import { ledgerOf } from '../../support.js';

const ledger = (text: string) => ledgerOf(`社区: {名称: 甲社区}\n年度: 2025\n${text}`);
const ROW = '  - {日期: 2025-03-05, 主题: 义诊, 类别: 志愿服务}\n';
const MONTH = '  - {日期: 3月, 主题: 栽树, 类别: 环境整治}\n';
const BOTH = '存在问题: [经费不足]\n计划: [{目标: 修路}]\n';

describe('what a ledger leaves unsaid is said once', () => {
  test.each([
    ['most rows without a day', `${BOTH}活动:\n${MONTH}${MONTH.replace('3月', '4月')}${ROW}`, ['2 项活动没有写哪一天']],
    ['days', `${BOTH}活动:\n${ROW}`, []],
    ['neither 存在问题 nor 计划', `活动:\n${ROW}`, ['没有写“存在问题”和“计划”：工作汇报里没有这两部分']],
    ['no 计划', `存在问题: [经费不足]\n活动:\n${ROW}`, ['没有写“计划”：工作汇报里没有这一部分']],
    ['nothing done yet', '活动: []\n', []],
  ])('%s', (_, text, told) => {
    const notes = notesOn(ledger(text));
    expect(notes).toHaveLength(told.length);
    for (const [at, words] of told.entries()) expect(notes[at]).toContain(words);
  });

  test('how the campaigns of the samples are put aside', () => {
    const asked = ['  “八个不”活动开展情况（工作汇报）\n'];
    expect(setAside(ledger(`活动:\n${ROW}`), asked)).toContain('“不适用: 样本专项”');
    expect(setAside(ledger(`活动:\n${ROW}`), [])).toBeUndefined();
    expect(setAside(ledger(`活动:\n${ROW.replace('志愿服务', '八个不')}`), asked)).toBeUndefined();
  });
});
