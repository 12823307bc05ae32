import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../../src/ledger/read/quantity.js';
import { quantityText } from '../../../src/ledger/vocabulary/field.js';
import { activity, codes, read } from '../helpers.js';

const row = (...lines: readonly string[]) => read(activity(...lines)).ledger?.activities[0];

describe('a number as people know it', () => {
  it.each([
    ['30余人', 30, '余', '人'],
    ['逾百场', 100, '逾', '场'],
    ['近3000元', 3000, '近', '元'],
    ['约80人', 80, '约', '人'],
    ['5000余人次', 5000, '余', '人次'],
    ['超5000人次', 5000, '超', '人次'],
    ['80多车', 80, '多', '车'],
    ['千人以上', 1000, '以上', '人'],
    ['46次', 46, undefined, '次'],
    ['十二位', 12, undefined, '位'],
    ['八十余户', 80, '余', '户'],
    ['30余万元', 300_000, '余', '元'],
    ['3万余人次', 30_000, '余', '人次'],
    ['1.2万元', 12_000, undefined, '元'],
    ['30人左右', 30, '约', '人'],
    ['1,200份', 1200, undefined, '份'],
    ['３０余 人', 30, '余', '人'],
    ['30①', 30, undefined, ''],
    ['4.57亿元', 457_000_000, undefined, '元'],
    ['近4亿元', 400_000_000, '近', '元'],
    ['45700万元', 457_000_000, undefined, '元'],
    ['457000000元', 457_000_000, undefined, '元'],
    ['3千万元', 30_000_000, undefined, '元'],
    ['近万人', 10_000, '近', '人'],
    ['大于70%', 70, '超', '%'],
    ['高于90%', 90, '超', '%'],
    ['不足300份', 300, '近', '份'],
    ['低于1%', 1, '约', '%'],
  ])('%s is %d, %s, %s', (text, value, qualifier, unit) => {
    expect(parseQuantity(text)).toMatchObject({ value, unit, ...(qualifier && { qualifier }) });
  });

  it('counts what its field counts where it has no unit, behind the number and before 以上', () => {
    expect(parseQuantity('两千余', '份')).toEqual({ value: 2000, qualifier: '余', unit: '份', text: '两千余份' });
    expect(parseQuantity('30以上', '人次')).toMatchObject({ text: '30人次以上' });
  });

  it.each([
    ['参与率 > 70%', '参与率 大于70%'],
    ['参与率 ≥70%', '参与率 不低于70%'],
    ['发病率 <1%', '发病率 低于1%'],
    ['参与率 70%-80%', '参与率 70%-80%'],
    ['每户 补助500元', '每户补助 500元'],
    ['接待 日均30人', '接待日均 30人'],
    ['预约 20人', '预约 20人'],
    ['节约 3吨', '节约 3吨'],
    ['检查商铺120家（次）', '检查商铺 120家次'],
    ['清运垃圾80车（含大件）', '清运垃圾 80车（含大件）'],
  ])('%s is %s', (typed, told) => {
    const [only] = row(`数据: ["${typed}"]`)?.quantities ?? [];
    expect(only && quantityText(only)).toBe(told);
  });

  it.each(['活动 第3期', '地址 5楼3单元'])('%s is no quantity', (typed) =>
    expect(codes(activity(`数据: [${typed}]`))).toHaveLength(1),
  );

  it.each(['志愿者活动参与率 大于70%', '志愿者活动参与率大于70%', '投诉率低于1%'])(
    '%s is a name and how much',
    (text) => {
      const [only] = row(`数据: [${text}]`)?.quantities ?? [];
      expect(only && quantityText(only)).toBe(text.replace(/(率) ?/, '$1 '));
    },
  );

  it.each([
    ['约300余人', '300余人'],
    ['大约300多人', '300多人'],
    ['30+人', '30余人'],
    ['约莫30人', '约莫30人'],
    ['30人（含学生）', '30人（含学生）'],
    ['约有300余人', '300余人'],
    ['总计约300余人', '300余人'],
    ['约300人左右', '约300人'],
    ['超百余人', '百余人'],
    ['至少30人以上', '30人以上'],
    ['30余人以上', '30余人'],
  ])('%s is told as %s', (text, told) => expect(parseQuantity(text)).toMatchObject({ text: told, unit: '人' }));

  it.each(['近30余人', '近20吨以上', '约30人以上'])('%s says two things', (text) =>
    expect(parseQuantity(text)).toEqual({ fault: 'wording-double' }),
  );
  it.each(['13912345678', '320102199001011234', '2000亿元'])('%s is more than a community has', (text) =>
    expect(parseQuantity(text)).toEqual({ fault: 'number-large' }),
  );

  it.each([
    ['多次', '多次', '次'],
    ['数十次', '数十次', '次'],
    ['几百人', '几百人', '人'],
    ['十几场', '十几场', '场'],
    ['三四次', '三四次', '次'],
    ['二三十户', '二三十户', '户'],
    ['十五六人', '十五六人', '人'],
    ['若干', '若干场', '场'],
  ])('%s is said and is no number', (text, told, unit) => {
    expect(parseQuantity(text, '场')).toEqual({ value: 0, unit, text: told, vague: true });
  });

  it('and is none without a unit', () => expect(parseQuantity('多', '场')).toHaveProperty('fault'));

  it.each(['1 200', '12-15', '很多', '2O19', '1e3', '20余米以上30'])('%s is none', (text) =>
    expect(parseQuantity(text)).toHaveProperty('fault'),
  );
});

describe('counts of a row', () => {
  it('keeps the qualifier, and takes the number as estimated', () => {
    expect(row('人次: 约80人次')).toMatchObject({
      attendance: 80,
      estimated: true,
      asTyped: { attendance: { qualifier: '约', text: '约80人次' } },
    });
    expect(row('人次: 80人次')).toMatchObject({ attendance: 80, estimated: false, asTyped: {} });
  });

  it('never makes households or people 人次', () => {
    const found = row('人次: 12位', '受益人次: 800余户', '志愿者人次: 5名');
    expect([found?.attendance, found?.served, found?.volunteers]).toEqual([undefined, undefined, undefined]);
    expect(found?.asTyped).toMatchObject({ attendance: { value: 12 }, served: { value: 800, unit: '户' } });
  });

  it('counts no people by the 亿', () => {
    expect(codes(activity('人次: 1.2亿人次'))).toEqual(['9:9 number-large']);
    expect(codes(`${activity()}投入: [{项目: 管网, 金额: 1.2亿元}]\n`)).toEqual([]);
  });

  it('takes any word for a session', () => {
    for (const unit of ['场', '次', '期', '讲', '课', '班', '场次']) expect(row(`场次: 6${unit}`)?.sessions).toBe(6);
    expect(codes(activity('场次: 6起'))).toEqual(['9:9 quantity-unit']);
  });

  it('tells 数十次 and adds it to nothing, on a day as well', () => {
    const found = row('场次: 数十次', '人次: 几百人', '其中未成年人: 40人');
    expect([found?.sessions, found?.attendance]).toEqual([undefined, undefined]);
    expect(found?.asTyped).toMatchObject({ sessions: { text: '数十次' }, attendance: { text: '几百人' } });
    expect(codes(activity('场次: 数十次', '人次: 几百人', '其中未成年人: 40人'))).toEqual([]);
  });

  it('holds one count against another, whatever people are called', () => {
    expect(codes(activity('人次: 30余人', '其中未成年人: 40人'))).toEqual(['10:13 minors-exceed']);
  });

  it('has sessions without a number where the time is no day', () => {
    const on = (date: string) => read(activity().replace('2025-03-05', date)).ledger?.activities[0]?.sessions;
    expect([on('3月5日'), on('3月5日至7日'), on('3月5日、7日'), on('全年'), on('3月')]).toEqual([
      1,
      1,
      1,
      undefined,
      undefined,
    ]);
  });
});

describe('数据', () => {
  const of = (text: string) => row(`数据: ${text}`)?.quantities.map(({ name, amount }) => [name, amount?.text]);
  const expected = [
    ['清运垃圾', '80余车'],
    ['慰问金', '近3000元'],
  ];

  it.each([
    '[清运垃圾 80余车, 慰问金 近3000元]',
    '清运垃圾 80余车、慰问金 近3000元',
    '[清运垃圾80余车, 慰问金：近3000元]',
    '[{名称: 清运垃圾, 数值: 80余, 单位: 车}, {名称: 慰问金, 数值: 近3000元}]',
    '{清运垃圾: 80余车, 慰问金: 近3000元}',
  ])('%s', (text) => expect(of(text)).toEqual(expected));

  it.each([
    ['[宅间道 4处，约200米]', [['宅间道', '4处（约200米）']]],
    ['[宅间道 4处（约200米）]', [['宅间道', '4处（约200米）']]],
    ['[查摆问题44个，其中纳入清单 21个]', [['查摆问题', '44个（其中纳入清单21个）']]],
    ['[查摆问题 44个，其中21个纳入党工委整改清单]', [['查摆问题', '44个（其中21个纳入党工委整改清单）']]],
    ['[{名称: 查摆问题, 数值: 44个（其中纳入清单 21个）}]', [['查摆问题', '44个（其中纳入清单21个）']]],
    [
      '宅间道 4处，约200米，排水沟 1处，约60米',
      [
        ['宅间道', '4处（约200米）'],
        ['排水沟', '1处（约60米）'],
      ],
    ],
    ['["图书 1,200册"]', [['图书', '1,200册']]],
    ['[宅间道 4处，200米]', [['宅间道', '4处（200米）']]],
    ['[稳定脱贫户 93户365人]', [['稳定脱贫户', '93户365人']]],
    ['[脱贫户93户共365人]', [['脱贫户', '93户共365人']]],
    ['[修路 3条 1.2公里]', [['修路', '3条1.2公里']]],
    [
      '宅间道 3处、150米、拓宽 2条',
      [
        ['宅间道', '3处（150米）'],
        ['拓宽', '2条'],
      ],
    ],
    ['[走访群众 数百户]', [['走访群众', '数百户']]],
    ['[疏通改造灌溉水系 2条，350米]', [['疏通改造灌溉水系', '2条（350米）']]],
    ['疏通改造灌溉水系 2条，350米', [['疏通改造灌溉水系', '2条（350米）']]],
    ['疏通水系 2条,350米', [['疏通水系', '2条（350米）']]],
    [
      '图书 1,200册、桌椅 30套',
      [
        ['图书', '1,200册'],
        ['桌椅', '30套'],
      ],
    ],
    ['[水渠 2条，长350米，宽1.2米]', [['水渠', '2条（长350米，宽1.2米）']]],
    ['[A类家庭 65户，占29.8%]', [['A类家庭', '65户（占29.8%）']]],
    ['[A类家庭 65户，占低保户的29.8%]', [['A类家庭', '65户（占低保户的29.8%）']]],
    ['[低保户 218户，计476人]', [['低保户', '218户（计476人）']]],
    ['[低保户 218户476人]', [['低保户', '218户476人']]],
    ['[低保户 65户，其中三无人员 7户7人]', [['低保户', '65户（其中三无人员7户7人）']]],
    ['[C类家庭 65户，占51%，其中因病残家庭43户]', [['C类家庭', '65户（占51%，其中因病残家庭43户）']]],
    ['[低保户 476人，其中男 200人、女 276人]', [['低保户', '476人（其中男200人、女276人）']]],
    ['[修渠 550—1200米]', [['修渠', '550—1200米']]],
    ['[沟渠 5条，长550-1200米]', [['沟渠', '5条（长550-1200米）']]],
    [
      '[宅间道 4处，排水沟 2处]',
      [
        ['宅间道', '4处'],
        ['排水沟', '2处'],
      ],
    ],
    ['{低保户: "218户，计476人"}', [['低保户', '218户（计476人）']]],
  ])('%s says another measure, or a part', (text, all) => {
    expect(of(text)).toEqual(all);
  });

  it('takes no date or address for two amounts', () => {
    for (const text of ['完成 3月5日', '改造 3号楼2单元', '改造 3幢5单元'])
      expect(codes(activity(`数据: [${text}]`))).toEqual(['9:10 quantity-unreadable']);
  });

  it('knows what is within what', () => {
    const beside = (text: string) => row(`数据: [${text}]`)?.quantities[0]?.beside;
    expect(beside('A类家庭 65户，占29.8%，其中三无人员 7户7人，其中女 3户')).toMatchObject([
      { value: 29.8, unit: '%', share: '占比' },
      { value: 7, unit: '户', part: ['三无人员'] },
      { value: 7, unit: '人', part: ['三无人员'] },
      { value: 3, unit: '户', part: ['三无人员', '女'] },
    ]);
    // 5 of 党员 are not within 3 of 网格员.
    expect(beside('队员 20人，其中网格员 3人，其中党员 5人')?.map(({ part }) => part)).toEqual([['网格员'], ['党员']]);
    expect(beside('队员 20人，其中男 8人、女 12人，占60%')).toMatchObject([
      { part: ['男'] },
      { part: ['女'] },
      { part: ['女'], share: '占比' },
    ]);
  });

  it('tells a range and adds it to nothing', () => {
    expect(row('数据: [修渠 550—1200米]')?.quantities[0]?.amount).toMatchObject({ value: 0, vague: true, unit: '米' });
    for (const text of ['开放 3—5月', '整治 5-3处', '改造 3号至5号'])
      expect(codes(activity(`数据: [${text}]`))).toEqual(['9:10 quantity-unreadable']);
  });

  it('names the piece that says nothing', () => {
    expect(codes(activity('数据: [宅间道 4处，很平整]'))).toEqual(['9:10 quantity-piece']);
    expect(codes(activity('数据: [宅间道 4处，其中新建一些]'))).toEqual(['9:10 quantity-piece']);
  });

  it('gives again what it printed', () => {
    const text = '低保户 218户，占51%，其中因病 43户、三无 7户7人';
    const told = row(`数据: [${text}]`)?.quantities ?? [];
    expect(row(`数据: [${told.map(quantityText).join()}]`)?.quantities).toEqual(told);
  });

  it('a part is added up to nothing, and is no more than the whole', () => {
    expect(row('数据: [查摆问题 44个，其中纳入清单 21个]')?.quantities[0]).toMatchObject({
      amount: { value: 44 },
      beside: [{ value: 21 }],
    });
    expect(codes(activity('数据: [查摆问题 4个，其中纳入清单 21个]'))).toEqual(['9:9 part-exceeds']);
  });

  it('needs a number, but of what a facility has', () => {
    expect(codes(activity('数据: [清运垃圾]'))).toEqual(['9:10 quantity-unreadable']);
    const { ledger } = read(`${activity()}阵地:\n  - {名称: 广场, 设施: 体育健身设施完善}\n`);
    expect(ledger?.facilities[0]?.equipment).toEqual([{ name: '体育健身设施完善' }]);
  });
});

describe('what a community has', () => {
  const head = (fields: string) => `社区: {名称: 甲社区, ${fields}}\n年度: 2025\n活动: []\n`;

  it.each(['户数: 2020余户', '暂住人口: 900余人', '总人口: 近万人', '人均纯收入: 4000多元', '耕地面积: 1100余亩'])(
    '%s',
    (typed) => expect(codes(head(typed))).toEqual([]),
  );

  it.each([
    ['户数: 几千户', 'number-unreadable'],
    ['户数: 300人', 'quantity-unit'],
    ['人均纯收入: 较高', 'measure'],
  ])('%s is none', (typed, code) => expect(codes(head(typed))).toEqual([expect.stringContaining(code)]));

  it('an indicator is held against its standard and is one number', () =>
    expect(codes('社区: {名称: 甲社区}\n年度: 2025\n活动: []\n指标: [{名称: 绿化率, 实际: 30多}]\n')).toHaveLength(1));
});

describe('amounts without a name', () => {
  const of = (title: string, typed: string) => read(activity(`数据: ${typed}`).replace(/主题: .*/, `主题: ${title}`));
  it('are named by a visit: whom it was to, and what was brought', () => {
    const { ledger, problems } = of('走访慰问困难户', '[42户, 8400元]');
    expect(problems).toEqual([]);
    expect(ledger?.activities[0]?.quantities.map(({ name, amount }) => [name, amount?.text])).toEqual([
      ['走访慰问', '42户'],
      ['慰问金', '8400元'],
    ]);
    expect(of('看望老人', '28户').ledger?.activities[0]?.quantities[0]?.name).toBe('看望');
  });
  it('are asked about where the title does not say which', () => {
    const asked = (title: string, typed: string) =>
      of(title, typed).problems.map(({ code, args }) => [code, (args as { write?: string }).write]);
    expect(asked('清运', '[80车]')).toEqual([['quantity-bare', '清运垃圾 80车']]);
    expect(asked('走访慰问', '[42户, 28户]')).toEqual([
      ['quantity-bare', '走访 42户'],
      ['quantity-bare', '走访 28户'],
    ]);
  });
});
