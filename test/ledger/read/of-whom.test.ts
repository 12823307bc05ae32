import { describe, expect, it } from 'vitest';
import { ofWhom } from '../../../src/ledger/read/of-whom.js';
import { toldRows } from '../../narrative/told-rows.js';
import { activity, codes, read } from '../helpers.js';

const row = (...lines: readonly string[]) => read(activity(...lines)).ledger?.activities[0];

describe('a number of people with who they were', () => {
  it.each([
    ['师生160人', '160人', ['师生']],
    ['120位长者', '120位', ['长者']],
    ['居民约120人', '约120人', ['居民']],
    ['家长和孩子60人', '60人', ['家长', '孩子']],
    ['亲子30组', '30组', ['亲子']],
    ['到场80人', '80人', []],
    ['参加的有80人', '80人', []],
  ])('%s', (text, count, who) => expect(ofWhom(text)).toEqual({ count, who }));

  it.each(['20组家庭', '30人', '全体党员', '八支队80人', '义诊80人'])('%s says nobody', (text) =>
    expect(ofWhom(text)).toBeUndefined(),
  );

  it('takes them for those who took part, unless the row names others', () => {
    expect(row('人次: 师生160人')).toMatchObject({ participants: ['师生'], asTyped: { attendance: { value: 160 } } });
    expect(row('人次: 师生160人', '参加: 桥北小学')?.participants).toEqual(['桥北小学']);
    expect(row('受益人次: 老人60名')).toMatchObject({ audience: ['老人'], asTyped: { served: { value: 60 } } });
    expect(codes(activity('人次: 义诊80人'))).toEqual(['9:9 count-of-whom']);
  });

  it('those who watched have not come', () => {
    const watched = row('人次: 线上观看1.2万人次');
    expect(watched).toMatchObject({ quantities: [{ name: '线上观看', amount: { value: 12_000 } }] });
    expect(watched?.attendance).toBeUndefined();
    expect(toldRows('日期: 6月1日, 主题: 直播课堂, 类别: 社区教育, 人次: 观看1.2万人次')).toContain('观看1.2万人次');
  });

  it('groups with the people in them are so many people', () => {
    expect(row('人次: 25组家庭50人')?.asTyped.attendance).toMatchObject({ value: 50, text: '25组家庭50人' });
    expect(row('受益人次: 800余户2000人')?.asTyped.served).toMatchObject({ value: 2000 });
  });
});
