/** A ledger as a year makes it, the same for the same number: every category, campaign items, attendance, hours, plans, indicators. */
export function benchLedger(number, activities) {
  const next = random(number + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const rows = Array.from({ length: activities }, (_, index) => {
    const day = Math.floor((index * 364) / activities);
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
    const people = 15 + Math.floor(next() * 120);
    const [item, category] = [pick(ITEMS), pick(CATEGORIES)];
    return [
      `  - 日期: ${date}`,
      `    主题: ${pick(WHO)}${pick(WHAT)}第${index + 1}期`,
      `    类别: ${category}`,
      ...(index % 2 === 0 ? [`    细项: [${item}]`] : []),
      `    地点: ${pick(WHERE)}`,
      '    主办: 社区居委会',
      ...(index % 3 === 0 ? ['    参与单位: [街道卫生服务中心, 辖区小学]'] : []),
      `    服务对象: [${pick(AUDIENCE)}]`,
      `    人次: ${people}`,
      ...(index % 3 === 1 ? [`    其中未成年人: ${Math.floor(people / 3)}`] : []),
      `    志愿者人次: ${Math.floor(people / 5)}`,
      `    服务时长: ${Math.floor(people / 5) * 2}`,
      `    简介: 在${pick(WHERE)}集中开展服务，现场解答居民提问`,
      ...(index % 4 === 0 ? [`    成效: 现场办结居民诉求${1 + Math.floor(next() * 12)}件`] : []),
      ...(category === '道德讲堂' ? ['    环节: [唱歌曲, 学模范, 诵经典, 发善心]'] : []),
      ...(index % 20 === 0 ? ['    亮点: 是'] : []),
    ].join('\n');
  });
  return `${HEAD(number)}活动:\n${rows.join('\n')}\n`;
}

const HEAD = (number) => `社区:
  名称: 望江${number + 1}社区
  地名: 望江
  街道: 望江街道
  地区: 江城市
  党组织: 党委
  户数: ${3000 + number}
  常住人口: ${8000 + number}
  户籍人口: ${6000 + number}
  党员数: 210
  网格数: 8
  小区数: 6
  注册志愿者: 560
  志愿服务队: 9
年度: 2025
成文日期: 2025-12-10
署名: 望江${number + 1}社区居民委员会
上级: 望江街道党工委、办事处
典型:
  - { 姓名或称呼: 第二网格李阿姨, 类型: 身边好人, 级别: 区级, 日期: 2025-09-18 }
  - { 姓名或称呼: 志愿者王师傅, 类型: 志愿者, 级别: 街道级, 日期: 2025-10-18 }
指标:
  - { 名称: 绿化覆盖率, 实际: 34.2%, 佐证: 街道绿化普查表 }
  - { 名称: 治安满意率, 实际: 94.6%, 佐证: 居民问卷 }
  - { 名称: 居民满意率, 实际: 95.1%, 佐证: 居民问卷 }
计划:
  - { 专题: 道德讲堂, 目标: 全年举办道德讲堂12场, 时间: 每月一场, 责任人: 社区党委 }
  - { 专题: 志愿服务, 目标: 开展志愿服务集市24场, 时间: 每月两场, 责任人: 社区居委会 }
  - { 专题: 未成年人, 目标: 办好暑期课堂, 时间: 7月至8月, 责任人: 社区居委会 }
存在问题:
  - 活动参与人群以中老年居民为主
  - 部分小区志愿者力量不足
`;

const CATEGORIES =
  '道德讲堂,志愿服务,专项活动,未成年人,诚信教育,典型选树,环境整治,平安建设,文体活动,帮扶救助,党员教育,社区教育,共建,宣传信息,其他'.split(
    ',',
  );
const ITEMS =
  '招招手,帮帮手,动动手,联联手,牵牵手,不随地吐痰,不乱扔垃圾,不横穿马路,不损坏公物,不说脏话,不铺张浪费,送温暖,献爱心,保护环境,标语,座谈会,知识竞赛'.split(
    ',',
  );
const WHO = '银龄,邻里,青年,党员,巾帼,家庭,少年,楼栋'.split(',');
const WHAT = '便民服务集市,文明劝导,健康义诊,普法课堂,环境清洁,读书分享,消防演练,才艺展示'.split(',');
const WHERE = '居民广场,党群服务中心,文化活动室,一号小区,二号小区,辖区小学'.split(',');
const AUDIENCE = '老人,残疾人,困难家庭,未成年人,党员,妇女,青年,居民'.split(',');

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
