import { describe, expect, it } from 'vitest';
import { inWords } from '../../../src/problems/in-words.js';
import { tableProblem } from '../../../src/sheet/fault.js';
import { planned } from '../support.js';

async function told(...rows: readonly string[]) {
  const { fault } = await planned(rows);
  return fault && Object.values(inWords(tableProblem(fault, { file: '表.csv' }))).join('。');
}

describe('a header that is almost one', () => {
  it('is told with its row, what it lacks and the column that may be it', async () => {
    expect(await told('5月统计表,,', '时间,内容,人数', '5.8,母亲节插花,30', '5.15,义诊,45')).toBe(
      '第 2 行像表头，缺活动名称。请写 --map 内容=主题。',
    );
  });

  it('is told where only one of its names is known', async () => {
    expect(await told('何时,做了什么工作,人数', '2025.5.8,母亲节插花,30', '2025.5.15,家庭医生义诊,45')).toBe(
      '第 1 行像表头，缺活动名称和“日期”。请写 --map 做了什么工作=主题 --map 何时=日期。',
    );
  });

  it('leaves the column open where none is likely', async () => {
    expect(await told('日期,人数,户数', '2025.5.8,3,30', '2025.5.15,4,45')).toBe(
      '第 1 行像表头，缺活动名称。请写 --map 列=主题（列写列名，或 A、B、C 这样的字母）。',
    );
  });

  it('is none where nothing is known', async () => {
    expect((await planned(['甲,乙', '1,2', '3,4'])).fault?.code).toBe('no-header');
  });
});
