import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/deeds/piece.js';
import { faultsOf } from '../../src/narrative/year/faults.js';
import { proofread } from '../../src/narrative/year/proofread.js';

describe('a sentence reads badly', () => {
  test.each([
    ['社区组织岭下镇镇长王平和镇党委书记到社区视察。', 1],
    ['社区组织街道领导、居民代表开展座谈。', 1],
    ['岭下镇镇长王平到社区视察，社区组织党员参加座谈。', 0],
    ['社区组织各楼栋长与各楼栋长签订承诺书。', 2],
    ['社区走访老年协会、腰鼓队和老年协会书画班。', 0],
    ['社区每月举办广播会，每月召开4次。', 1],
    ['9月28日，社区走访老人，9月28日送去慰问品。', 1],
    ['社区发放慈善医疗卡，每人一张500元的慈善医疗卡。', 1],
    ['推行垃圾规范化处置，在全市率先推行。', 1],
    ['开展抽样调查，已完成。', 1],
    ['举办联欢会，突出“文艺拥军”，传统节日来临之际。', 1],
    ['贯彻精神，围绕“四美一化”建设目标。', 1],
    ['走访老人，老人12名，党员3名，卡片5张。', 1],
    ['社区维修改善健身器材，原有的一些破损、老化。', 0],
    ['健身器材维修改善，原有的一些破损、老化。', 1],
    ['针对本地有立夏碰蛋、吃蛋的习俗的问题，社区组织斗蛋。', 1],
    ['村里设有县重点工程管理处和县储备中心，支持本村工作。', 1],
    ['社区培养积极分子6名，经常谈心，其中居民3名。', 1],
    ['社区培养积极分子6名，其中居民3名，经常谈心。', 0],
    ['社区有A类家庭65户（其中三无人员7户，7人）、A类残疾人家庭41户。', 1],
    ['社区召开定期民主生活会。', 1],
    ['社区公布电话，共公示期间收到举报2起。', 1],
    ['每季度，法律讲座，讲常见的法律知识。', 1],
    ['6月，社区举办法律讲座，讲常见的法律知识。', 0],
    ['社区开展“给巡逻队配备小喇叭”活动，播放录音。', 1],
    ['社区党支部全年开展“三会一课”活动。', 1],
    ['社区举办讲座3场，120人次参加，居民学会了识别骗局。', 0],
    ['社区开展“学雷锋志愿服务”，志愿者到“学雷锋志愿服务”站值守。', 0],
  ])('%s', (text, faults) => {
    expect(faultsOf(text)).toBe(faults);
  });
});

describe('proof-reading', () => {
  const read = (...texts: string[]) =>
    proofread(texts.map((text) => ({ pattern: '自述', opening: '人', pieces: [text], told: [], groups: 0 }))).map(
      ({ pieces }) => wordsOf(pieces),
    );

  test('leaves out what the paragraph has said word for word', () => {
    expect(read('全年依托广播宣传环境卫生和文明创建。', '每月召开4次广播会，宣传环境卫生和文明创建。')).toEqual([
      '全年依托广播宣传环境卫生和文明创建。',
      '每月召开4次广播会。',
    ]);
  });

  test('but no number, nothing short, and nothing of a list', () => {
    const kept = [
      '甲地87桶，另有少量有害垃圾；乙地61桶，另有少量有害垃圾。',
      '讲座，40余人参加。',
      '演练，40余人参加。',
    ];
    expect(read(...kept)).toEqual(kept);
  });
});
