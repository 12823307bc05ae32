import { describe, expect, it } from 'vitest';
import { activity, codes, HEAD, read, said } from './helpers.js';

describe('money', () => {
  const of = (text: string) => read(`${activity()}投入: [{项目: 甲, 金额: "${text}"}]\n`);

  it.each([
    ['￥12万', '12万元'],
    ['人民币12万元', '12万元'],
    ['12万元整', '12万元'],
    ['12万元（街道拨付）', '12万元（街道拨付）'],
  ])('%s is 120000元', (text, told) => {
    expect(of(text).problems).toEqual([]);
    expect(of(text).ledger?.investments[0]?.amount).toEqual({ value: 120_000, unit: '元', text: told });
  });

  it('as much as is not known', () =>
    expect(of('12万至15万元').ledger?.investments[0]?.amount).toMatchObject({ vague: true, text: '12万至15万元' }));

  it.each([
    ['投入12万元', 'count-extra'],
    ['每户200元，共2万元', 'count-each'],
    ['200元/户', 'count-each'],
  ])('%s gives %s', (text, code) => expect(of(text).problems.map((p) => p.code)).toEqual([code]));
});

describe('what people write where a number is asked', () => {
  const of = (line: string) => {
    const { ledger, problems } = read(activity(line));
    expect(problems).toEqual([]);
    return ledger?.activities[0];
  };

  it.each([
    ['集中8次', 8],
    ['集中学习12次', 12],
    ['先后开展6次', 6],
    ['分三批', 3],
    ['连演三场', 3],
    ['三天六场', 6],
    ['三个班共36课', 36],
    ['上下半年各一次', 2],
    ['12趟', 12],
    ['6批次', 6],
  ])('场次: %s are %d', (text, sessions) => expect(of(`场次: ${text}`)?.sessions).toBe(sessions));

  it.each(['30天', '15天', '两周', '7晚', '36课时', '一栋一场', '每村一场', '每户一次'])(
    '场次: %s is told and no number',
    (text) =>
      expect(of(`场次: ${text}`)).toMatchObject({ sessions: undefined, asTyped: { sessions: { text, vague: true } } }),
  );

  it.each([
    '日均40人',
    '每晚30人',
    '每天五十来人',
    '每晚六七十人',
    '天天有三四十人',
    '每场30人',
    '平均每次20余人',
    '日均接待40人次',
    '最多80人',
    '2人一组',
  ])('人次: %s is told and added to nothing', (text) =>
    expect(of(`人次: ${text}`)).toMatchObject({
      attendance: undefined,
      asTyped: { attendance: { text, vague: true } },
    }),
  );
  it('人次: 40人/天 is 每天40人', () => expect(of('人次: 40人/天')?.asTyped.attendance?.text).toBe('每天40人'));

  it.each(['八支队80人', '六支队伍共80人', '三个班80人'])('人次: %s are 80', (text) =>
    expect(of(`人次: ${text}`)?.asTyped.attendance).toEqual({ value: 80, unit: '人', text }),
  );
  it('of 人次 they are added up', () =>
    expect(of('人次: 八支队80人次')).toMatchObject({
      attendance: 80,
      asTyped: { attendance: { text: '八支队80人次' } },
    }));

  it.each([
    ['小区数: 13个（无物业9个）', 'head-part', { write: '13个', part: '无物业 9个' }],
    ['总人口: "6405人，其中挂口3011人"', 'head-part', { write: '6405人', part: '挂口 3011人' }],
    ['户数: 搬迁户408户', 'count-extra', { extra: '搬迁户', write: '408户' }],
  ])('of the community %s is told where it goes', (line, code, args) =>
    expect(read(`社区:\n  名称: 清潭\n  ${line}\n年度: 2025\n活动: []\n`).problems).toMatchObject([{ code, args }]),
  );
  it('楼栋数: 44座', () =>
    expect(read('社区:\n  名称: 清潭\n  楼栋数: 44座\n年度: 2025\n活动: []\n').problems).toEqual([]));

  it('地点: [甲, 乙] is 甲和乙', () => expect(of('地点: [十组, 四组, 八组]')?.place).toBe('十组、四组和八组'));
});

describe('numbers', () => {
  it.each([
    ['近30余人', '前后重复'],
    ['30小时', '小时'],
    ['2O19', '人次: 2019'],
    ['1 200', '人次: 1200'],
    ['1e3', '人次: 1000'],
    ['-5', '负数'],
    ['12.5', '小数'],
    ['无', '不写'],
    ['很多', '阿拉伯数字'],
    ['330123199001011234', '不合情理'],
    ['12,00', '阿拉伯数字'],
  ])('人次: %s is no number', (text, ...advice) => {
    const ledger = activity(`人次: ${text}`);
    expect(read(ledger).ledger).toBeUndefined();
    expect(codes(ledger)).toHaveLength(1);
    for (const part of advice) expect(said(ledger)).toContain(part);
  });

  it.each([
    ['30', 30],
    ['３０', 30],
    ['1,200', 1200],
    ['１，２００', 1200],
    ['007', 7],
    ['0', 0],
  ])('人次: %s is %d', (text, value) => {
    expect(read(activity(`人次: ${text}`)).ledger?.activities[0]?.attendance).toBe(value);
  });

  it('takes halves of hours', () => {
    expect(read(activity('服务时长: 45.5')).ledger?.activities[0]?.hours).toBe(45.5);
    expect(read(activity('服务时长: 2小时')).ledger?.activities[0]?.hours).toBe(2);
    expect(said(activity('服务时长: 30人'))).toContain('小时');
  });
});

describe('dates', () => {
  const dated = (date: string, head = HEAD) => `${head}活动:\n  - 日期: ${date}\n    主题: 集市\n    类别: 其他\n`;

  it.each([
    '2025-03-05',
    '2025.3.5',
    '2025/3/5',
    '2025年3月5日',
    '3月5日',
    '3.5',
    '3/5',
    '20250305',
    '２０２５．３．５',
    '2025-03-05 00:00:00',
  ])('%s is a date', (text) => {
    expect(read(dated(text)).ledger?.activities[0]?.date).toBe('2025-03-05');
  });

  it.each(['2025年3月5日（周三）', '3月5日 星期三', '三月五日', '二〇二五年三月五日'])('%s is a day', (text) => {
    expect(codes(dated(text))).toEqual([]);
    expect(read(dated(text)).ledger?.activities[0]?.date).toBe('2025-03-05');
  });

  it('keeps the nought of 6.30', () => {
    expect(read(dated('6.30')).ledger?.activities[0]?.date).toBe('2025-06-30');
  });

  it.each([
    ['2025-02-30', 'date-not-real', '28'],
    ['2.29', 'date-not-real', '28'],
    ['13月1日', 'date-not-real', '12'],
    ['2024-12-31', 'date-outside', '2025-01-01'],
    ['2025-03-05 14:00', 'date-spelled', '2025-03-05'],
    ['3月5日左右', 'date-spelled', '2025-03-05'],
    ['2025年3月5日（周四）', 'date-weekday', '周三'],
    ['45721', 'date-spelled', '2025-03-05'],
    ['12月4日法治课', 'date-spelled', '2025-12-04'],
    ['25-3-5', 'time-unreadable', '2025-03-05'],
    ['开春那阵', 'time-unreadable', '2025-03-05'],
    ['2024年3月', 'time-earlier', '2025-01-01'],
    ['20xx-03-05', 'left-over', '实际'],
  ])('%s is %s', (text, code, advice) => {
    expect(codes(dated(text))).toEqual([`6:${code === 'left-over' ? 9 : 9} ${code}`]);
    expect(said(dated(text))).toContain(advice);
  });

  const period = `${HEAD}统计区间:\n  起: 2024-08-01\n  止: 2025-09-30\n`;

  it('takes the year that fits the period, and asks where two do', () => {
    expect(read(dated('3.5', period)).ledger?.activities[0]?.date).toBe('2025-03-05');
    expect(read(dated('11.5', period)).ledger?.activities[0]?.date).toBe('2024-11-05');
    expect(said(dated('8月5日', period))).toContain('2024、2025');
    expect(said(dated('8月5日', period))).toContain('年份');
  });

  it('reads a period on one line', () => {
    const oneLine = (text: string) => read(`${HEAD}统计区间: ${text}\n活动: []\n`);
    const expected = { start: '2024-08-01', end: '2025-07-31' };
    for (const text of [
      '2024-08-01 / 2025-07-31',
      '2024年8月1日至2025年7月31日',
      '2024.8.1—2025.7.31',
      '2024-08-01 - 2025-07-31',
    ]) {
      expect(oneLine(text).ledger?.period).toEqual(expected);
    }
    expect(oneLine('去年八月起').problems[0]?.code).toBe('period-as-text');
    expect(oneLine('2025-07-31 / 2024-08-01').problems[0]?.code).toBe('end-before-start');
  });

  it('needs the year of the dates that set the period, and of 成文日期', () => {
    expect(codes(`${HEAD}成文日期: 12月10日\n活动: []\n`)).toEqual(['5:7 date-needs-year']);
    expect(read(`${HEAD}成文日期: 2026.1.5\n活动: []\n`).ledger?.dated).toBe('2026-01-05');
  });

  it('does not blame the dates for a missing year', () => {
    expect(codes('社区:\n  名称: 清潭\n活动:\n  - 日期: 3.5\n    主题: 集市\n    类别: 其他\n')).toEqual([
      '1:1 missing',
    ]);
  });
});

describe('one text of several', () => {
  it.each([
    ['主办: [社区居委会, 区妇联]', '社区居委会和区妇联'],
    ['主办: [居委会, 妇联, 物业公司]', '居委会、妇联和物业公司'],
    ['主办: [民政和社保所, 妇联]', '民政和社保所、妇联'],
    ['主办: [居委会]', '居委会'],
    ['主办: 居委会、妇联', '居委会、妇联'],
  ])('%s', (line, host) => expect(read(activity(line)).ledger?.activities[0]?.host).toBe(host));

  it('is so for 授予单位, and for no text that is one', () => {
    const honour = read(`${activity()}荣誉: [{名称: 文明社区, 授予单位: [市委, 市政府]}]\n`).ledger?.honours[0];
    expect(honour?.granter).toBe('市委和市政府');
    expect(codes(activity('简称: [集市, 讲堂]'))).toEqual([expect.stringContaining('text-expected')]);
  });
});

describe('what is nothing but signs says nothing', () => {
  it.each(['—', '/', '-', '。', '；', '……', '？'])('简介: %s', (sign) => {
    const { ledger, problems } = read(activity(`简介: "${sign}"`, `人次: "${sign}"`));
    expect(problems).toEqual([]);
    expect(ledger?.activities[0]).toMatchObject({ summary: undefined, attendance: undefined });
  });

  it('and is no title', () =>
    expect(codes(activity().replace(/主题: .*/, '主题: "；"'))).toEqual([expect.stringContaining('empty')]));
});

describe('other values', () => {
  it.each([
    ['是', true],
    ['true', true],
    ['yes', true],
    ['✓', true],
    ['否', false],
    ['no', false],
    ['', false],
  ])('亮点: %s is %s', (text, value) => {
    expect(read(activity(`亮点: ${text}`)).ledger?.activities[0]?.highlight).toBe(value);
  });

  it.each([
    ['三年内硬化率要到80%', ['9:9 result-intended']],
    ['评出示范户20户，下一步打算扩大到全村', ['9:18 result-intended']],
    ['计划投资30万元扩建', ['9:9 result-intended']],
    ['争取三年内全部硬化', ['9:9 result-intended']],
    ['深受居民好评', ['9:9 result-praise']],
    ['现场欢声笑语，取得圆满成功', ['9:9 result-praise']],
    ['满意度95%，深受居民好评', []],
    ['投诉没有了', []],
    ['三年内建成5处', []],
    ['计划生育率达到98%', []],
    ['计划分解量化到每个人', []],
    ['计划实施到位，准备充分', []],
    ['争取上级资金20万元', []],
    ['力争上游的氛围浓了', []],
  ])('成效: %s', (text, found) => expect(codes(activity(`成效: ${text}`))).toEqual(found));

  it('who answers may be a list', () =>
    expect(read(activity('责任人: [网格员, 楼组长]')).ledger?.activities[0]?.owner).toBe('网格员、楼组长'));

  it('a step may have a list in it', () => {
    const { ledger, problems } = read(`${activity()}计划: [{目标: 办好运动会, 步骤: [设接待组、引导组]}]\n`);
    expect([problems, ledger?.plans[0]?.steps]).toEqual([[], ['设接待组、引导组']]);
  });

  it.each([
    ['亮点: 很亮', 'flag'],
    ['类别一: x', 'unknown-key'],
    ['简称: [集市, 讲堂]', 'text-expected'],
    ['照片: {a: b}', 'list-expected'],
    ['场次: 每季度1次', 'count-rhythm'],
    ['场次: 1-2次', 'count-range'],
    ['人次: 义诊60人', 'count-of-whom'],
    ['人次: 60名义诊', 'count-of-whom'],
    ['人次: 每户补助500元', 'count-each'],
    ['人次: 党员30人、群众90人', 'count-several'],
    ['人次: 120人（其中党员30人）', 'count-several'],
    ['人次: 全体居民', 'count-who'],
    ['场次: 34起', 'quantity-unit'],
    ['受益人次: 日送26份', 'count-each'],
    ['数据: [安装路灯近50余盏]', 'wording-double'],
    ['佐证: {类型: 签到表}', 'list-expected'],
    ['佐证: [签到表、照片]', 'list-of-one'],
    ['佐证: [签到表: a.pdf]', 'unknown-key'],
    ['照片: [a.jpg, ""]', 'empty-item'],
    ['简介: "\\ud800"', 'bad-character'],
    ['简介: 学�雷锋', 'bad-character'],
  ])('%s gives %s', (line, code) => {
    expect(read(activity(line)).problems.map((p) => p.code)).toEqual([code]);
  });

  it.each([
    ['25', undefined],
    ['二〇二五', '2025'],
    ['2O25', '2025'],
    ['1889', undefined],
    ['2025-2026', undefined],
  ])('年度: %s is no year', (text, write) => {
    const [problem] = read(`社区:\n  名称: 清潭\n年度: ${text}\n活动: []\n`).problems;
    expect(problem).toMatchObject({ code: 'year', line: 3, column: 5, args: { write } });
  });

  it.each(['34.2%', '≥ 30%', '0.42％', '不低于30%', '36平方米', '85%以上'])(
    '实际: %s is a measure, kept as typed',
    (text) => {
      const { ledger } = read(`${HEAD}活动: []\n指标:\n  - 名称: 绿化率\n    实际: ${text}\n`);
      expect(ledger?.indicators[0]).toMatchObject({ name: '绿化覆盖率', value: text });
    },
  );

  it('a measure without a number is none', () => {
    expect(codes(`${HEAD}活动: []\n指标:\n  - 名称: 绿化率\n    实际: 明显提高\n`)).toEqual(['8:9 measure']);
  });

  it.each([
    ['简介: 20xx年开展', '20xx'],
    ['简介: 党的xx大精神', 'xx大'],
    ['简介: XX社区开展', 'XX社区'],
    ['简介: XX年开展', 'XX年'],
    ['简介: "{{社区.名称}}开展"', '{{社区.名称}}'],
    ['简介: 在{year}年开展', '{year}'],
    ['简介: 共[X]场', '[X]'],
    ['简介: 共__场', '__'],
    ['地点: 【待补：地点】', '【待补：地点】'],
    ['主办: 20__年组委会', '20__'],
  ])('%s is a left-over', (line, text) => {
    const { problems } = read(activity(line));
    expect(problems).toMatchObject([{ code: 'left-over', severity: '错误', line: 9, args: { text } }]);
    const [problem] = problems;
    expect(problem?.excerpt?.slice((problem.column ?? 0) - 1)).toMatch(line.includes('"') ? /^"/ : /.*/);
  });

  it('takes anonymous names and file names as they are', () => {
    expect(codes(activity('简介: 居民李XX、张××参加', '照片: IMG_20250305.jpg', '备注: 20xx年再核'))).toEqual([]);
  });
});
