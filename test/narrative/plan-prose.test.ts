import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** The paper of a ledger that holds plans: its body, without the names of those who sign it. */
const paper = (yaml: string, id = 'work-plan') =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`,
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find(id),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const under = (title: string, all: readonly string[], more = '') =>
  `重点: [{标题: ${title}, ${more}取: [${all.map((_, at) => `J${at}`).join(', ')}]}]\n${plans(...all)}`;
/** A plan as the last of three, without its number. */
const item = (plan: string) =>
  /三(?:是|、)(.*?)(?:。|\n)/s.exec(
    paper(plans('目标: 补种绿化带', '目标: 种树', plan))
      .split('\n\n')
      .slice(1)
      .join('\n\n'),
  )?.[1];

describe('a sentence of a plan', () => {
  test.each([
    // Who answers acts, leads, or stands behind, once.
    ['目标: "布置场地，执行规则", 责任人: 评委裁判组', '布置场地，执行规则（责任单位：评委裁判组）'],
    ['目标: "成立专班，有专人负责创建", 责任人: 社区分管领导', '成立专班，有专人负责创建（责任人：社区分管领导）'],
    ['目标: 施划车位60个, 责任人: 社区书记', '施划车位60个（责任人：社区书记）'],
    // A time or an occasion stands in front, an arrangement of its own behind.
    ['目标: 举办联欢会, 时间: 传统节日来临之际', '在传统节日来临之际，举办联欢会'],
    ['目标: 组织低保人员学习法规, 时间: 定期', '定期组织低保人员学习法规'],
    ['目标: 审批低保, 时间: 按月、季', '按月、季审批低保'],
    ['目标: 上报信息100条, 时间: 每月汇总上报', '上报信息100条，每月汇总上报'],
    // With whom and for whom, by the deed.
    ['目标: 制定共建计划, 参与单位: [警卫连, 消防中队]', '会同警卫连和消防中队制定共建计划'],
    ['目标: "打“智力拥军”牌，举办知识竞赛", 参与单位: 警卫连官兵', '打“智力拥军”牌，与警卫连官兵一起举办知识竞赛'],
    ['目标: 做好帮教工作, 服务对象: 社会闲散青年', '对社会闲散青年做好帮教工作'],
    // Those who act stand before what they do, those who come behind what is held.
    ['目标: 打扫楼道, 参加: [志愿者, 党员], 时间: 3月5日', '3月5日，志愿者和党员打扫楼道'],
    [
      '目标: 与养老院老人一起包饺子, 责任人: 社区干部, 时间: 6月15日中午, 地点: 新开养老院, 服务对象: 新开养老院20多位老人',
      '6月15日中午，与新开养老院20多位老人一起包饺子（责任人：社区干部）',
    ],
    ['目标: 组织参观纪念馆, 参加: 党员', '组织党员参观纪念馆'],
    [
      '目标: 走访慰问, 服务对象: 军烈属, 责任人: 社区书记、主任, 时间: 八一前',
      '“八一”前走访慰问军烈属（责任人：社区书记、主任）',
    ],
    ['目标: 上门送学, 服务对象: 老党员, 责任人: 党员志愿者', '为老党员上门送学（责任人：党员志愿者）'],
    ['目标: 书记讲党课, 时间: 每季度一次', '书记讲党课，每季度一次'],
    ['目标: 开营仪式, 参加: 青少年, 地点: 活动室', '在活动室举行开营仪式，青少年参加'],
    ['目标: 书法班, 主讲: 退休教师, 时间: 7月至8月', '7月至8月举办书法班，由退休教师主讲'],
    ['目标: 重阳节登山, 服务对象: 老人', '面向老人开展重阳节登山活动'],
    ['目标: 乒乓球、羽毛球比赛, 参与单位: 物业公司', '会同物业公司举行乒乓球、羽毛球比赛'],
    ['目标: 宣读规则, 时间: 20分钟', '宣读规则，用时20分钟'],
    ['目标: 登云台山, 地点: 公园门口集中, 时间: 下午1:30', '下午1:30，在公园门口集中，登云台山'],
    ['目标: 清点人数, 时间: 9:40', '9:40，清点人数'],
    ['目标: 参观科技馆, 地点: 市科技馆', '参观市科技馆'],
    ['目标: 检查出租房, 服务对象: 出租户', '检查出租房'],
    ['目标: 安装监控20个, 地点: 3号院, 问题: 3号院没有监控', '针对3号院没有监控的问题，安装监控20个'],
    ['目标: 排查矛盾纠纷, 衡量: 矛盾纠纷排查率100%', '排查矛盾纠纷，排查率达到100%'],
    ['目标: 河道清洁, 参加: 党员, 时间: 每月', '党员每月开展河道清洁'],
    ['目标: 清明文明祭扫劝导, 参加: 志愿者, 地点: 路口', '志愿者在路口开展清明文明祭扫劝导'],
    ['目标: 举办百家宴, 参加: 居民代表', '举办百家宴，居民代表参加'],
    ['目标: 召开动员会, 服务对象: 各小组负责人', '召开动员会，各小组负责人参加'],
    ['目标: 一起包元宵, 服务对象: 空巢老人', '空巢老人一起包元宵'],
    ['目标: 壮大队伍, 责任人: 协会会长、理事、秘书长', '壮大队伍（责任人：协会会长、理事、秘书长）'],
    ['目标: 举办急救讲座, 主讲: 街道医生', '邀请街道医生举办急救讲座'],
    // One of 面向, 组织, 邀请, 向, and none for everybody.
    ['目标: 邀请专家讲健康知识, 服务对象: 老年居民, 地点: 居委会', '邀请专家到居委会为老年居民讲健康知识'],
    ['目标: 组织猜灯谜活动, 服务对象: 老人', '组织老人开展猜灯谜活动'],
    ['目标: 组织老年人看电影, 服务对象: 老人', '组织老年人看电影'],
    ['目标: 组织志愿者上门走访慰问, 服务对象: 独居老人', '组织志愿者上门走访慰问独居老人'],
    ['目标: 看大戏, 服务对象: 独居老人', '组织独居老人看大戏'],
    ['目标: 发放宣传品, 服务对象: 育龄妇女', '向育龄妇女发放宣传品'],
    ['目标: 举办比赛, 服务对象: 社区居民', '面向社区居民举办比赛'],
    // What is no fault is how things stand.
    ['目标: 加强联防, 问题: 集市人流量大', '针对集市人流量大的情况，加强联防'],
    ['目标: 登记建册, 时间: 春节后, 起因: 春节后外来人口返城集中', '针对春节后外来人口返城集中的情况，登记建册'],
    ['目标: 包饺子, 起因: 街道关于过好端午的通知', '根据街道关于过好端午的通知，包饺子'],
    ['目标: 包饺子, 起因: 借传统节日的契机', '借传统节日的契机，包饺子'],
    ['目标: 组织人口参加一年两次体检, 时间: 全年两次', '组织人口参加一年两次体检'],
    // A measure is what is to be brought about.
    ['目标: 制订行为规范, 衡量: 居民的环境意识提高', '制订行为规范，提高居民的环境意识'],
    ['目标: 宣传共建, 衡量: 感人事迹深入人心', '宣传共建，使感人事迹深入人心'],
    ['目标: 排查纠纷, 衡量: 调解率100%', '排查纠纷，调解率达到100%'],
    ['目标: 改建绿地, 衡量: 无侵占绿地现象', '改建绿地，杜绝侵占绿地现象'],
    ['目标: 做好稳定工作, 衡量: 越级上访不超过控制数', '做好稳定工作，确保越级上访不超过控制数'],
    ['目标: 宣传创建任务, 衡量: "家喻户晓，人人皆知"', '宣传创建任务，做到家喻户晓，人人皆知'],
    // Steps: parts, shares, one after the other.
    ['目标: 宣传共建, 步骤: [荣誉篇, 教育篇, 活动篇]', '宣传共建，分荣誉篇、教育篇和活动篇'],
    [
      '目标: 提升核桃园500余亩, 步骤: [新植核桃100亩, 丰产培育400余亩]',
      '提升核桃园500余亩，其中新植核桃100亩、丰产培育400余亩',
    ],
    [
      '目标: 开交心会, 步骤: [请老人吃水果, 交流养老的经验, 交流娱乐的经验]',
      '召开交心会，请老人吃水果，交流养老和娱乐的经验',
    ],
    ['目标: 公布测评结果, 步骤: [张贴在楼道, 发送到群里]', '公布测评结果，张贴在楼道，发送到群里'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));

  test('rules stand behind what they are for, and who may come in a sentence', () => {
    const text = paper(
      plans(
        '目标: 举办包粽子比赛, 步骤: ["每人2斤糯米，比时间、比口味", "米由居委会准备，盆自带", 下午6:00前收卷]',
        '目标: 举办登高活动, 服务对象: "50至70岁的老人，70岁以上须有家属陪同"',
        '目标: 表彰十位老人, 服务对象: 热心社区工作、参与公益事业的老人',
      ),
    );
    expect(text).toContain('举办包粽子比赛：每人2斤糯米，比时间、比口味；米由居委会准备，盆自带；下午6:00前收卷。');
    expect(text).toContain('举办登高活动。参加对象为50至70岁的老人，70岁以上须有家属陪同。');
    expect(text).not.toContain('面向热心社区工作');
  });

  test('an event of which the target says how people come to it is held', () => {
    expect(item('目标: 乒乓球比赛由楼门组长选送或自愿报名, 时间: 1月15日, 服务对象: 居民')).toBe(
      '1月15日，举行乒乓球比赛，居民由楼门组长选送或自愿报名',
    );
  });

  test('tells what it builds on, where it takes that up by name', () => {
    const rows =
      '活动:\n  - {编号: A, 日期: 每季度, 主题: “军民讲坛”, 类别: 社区教育, 主讲: 军政干部, 简介: 每季一讲}\n组织:\n  - {编号: B, 名称: 创建小组, 变动: 成立, 牵头: 书记任组长, 构成: [甲, 乙]}\n阵地:\n  - {编号: C, 名称: 硬化道路, 数量: 22公里}\n';
    const of = (plan: string) => paper(rows + plans('目标: 补种绿化带', '目标: 种树', plan));
    expect(of('目标: 推广“军民讲坛”品牌, 对应: [A]')).toContain(
      '“军民讲坛”由军政干部主讲，每季一讲。要推广“军民讲坛”品牌。',
    );
    expect(of('目标: 制定计划, 对应: [B]')).toContain('已成立创建小组，书记任组长，甲和乙为成员。');
    expect(of('目标: 再建硬化道路5公里, 对应: [C]')).toContain('在现有22公里硬化道路的基础上，再建5公里。');
    // The same is not more, and a reason is enough of a beginning.
    expect(of('目标: 改造道路22公里, 对应: [C]')).not.toContain('基础上');
    expect(of('目标: 再建硬化道路5公里, 对应: [C], 问题: 出行不便')).not.toContain('基础上');
  });
});

describe('a list under a heading', () => {
  const short = ['目标: 补种绿化带', '目标: 施划车位60个', '目标: 办好邻里节'];
  test('is one paragraph where it is short, （一）（二） where it is long', () => {
    expect(paper(under('民生', short))).toContain('一是补种绿化带。二是施划车位60个。三是办好邻里节。');
    expect(paper(under('民生', [...short, '目标: 种树', '目标: 修路']))).toContain(
      '\n（一）补种绿化带。\n\n（二）施划',
    );
    expect(paper(under('民生', [...short, '目标: 种树', '目标: 修路, 时间: 3月底前']))).toContain(
      '\n（五）3月底前修路。',
    );
    expect(paper(under('民生', short), 'key-points')).toContain('\n（一）补种绿化带。\n\n（二）');
  });

  test('a whole leads, its parts follow with their days; what the whole says is not said again', () => {
    const text = paper(
      under('活动安排', [
        '目标: 开展迎节活动, 时间: 1月15日至2月6日',
        '目标: 举办运动会, 时间: 1月15日至16日, 地点: 小广场',
        '目标: 乒乓球比赛由楼长选送选手, 时间: 1月15日, 地点: 小广场',
        '目标: 拔河比赛由楼长选送队伍, 时间: 1月16日, 地点: 小广场',
        '目标: 绑腿走比赛以三口之家为参赛单位, 时间: 1月16日, 地点: 小广场',
        '目标: 举办联欢会, 时间: 1月18日, 地点: 活动室',
      ]),
    );
    expect(text).toContain(
      '\n1月15日至2月6日，开展迎节活动。\n\n1月15日至16日，在小广场举办运动会。1月15日，举行乒乓球比赛，由楼长选送选手。1月16日，举行拔河比赛，由楼长选送队伍；绑腿走比赛以三口之家为参赛单位。\n\n1月18日，在活动室举办联欢会。',
    );
    expect(text.split('小广场')).toHaveLength(2);
  });

  test('months hold what is no part of them', () => {
    const text = paper(
      under('三月', ['目标: 整治环境, 时间: 3月至11月', '目标: 种树, 时间: 3月', '目标: 清沟, 时间: 5月']),
    );
    expect(text).not.toContain('整治环境。3月种树');
  });

  test('a heading is not said again by what stands under it alone', () => {
    const gates = '目标: 把好三关, 步骤: [申请关：证明齐全, 入户关：访左邻右舍, 政策关：核实收入]';
    const text = paper(under('把好三关', [gates]));
    expect(text).toContain('## 一、把好三关\n\n（一）申请关：证明齐全。\n\n（二）入户关：访左邻右舍。');
    const one = paper(under('调整结构', ['目标: "调整结构，确保居民增收", 责任人: 居委会']));
    expect(one).toContain('、调整结构\n\n调整结构，确保居民增收（责任单位：居委会）。');
  });

  test('neighbours on a side matter are one item', () => {
    const main = [1, 2, 3, 4].map((n) => `专题: 环境整治, 目标: 整治第${n}片`);
    const side = ['分类收集垃圾', '回收旧物'].map((target) => `专题: 垃圾分类, 目标: ${target}`);
    expect(paper(under('环境', [...main, ...side]))).toContain('\n（五）分类收集垃圾；回收旧物。');
  });
});

describe('the plan of a single event', () => {
  const head = '文种: 邻里节活动方案\n事由: 邻里节\n目的: 促进邻里和睦\n依据: 街道邻里节安排\n计划年度: 2026\n';
  const event =
    '方案:\n  时间: 10月18日上午\n  地点: 居民广场\n  主题: 邻里一家亲\n  主办: 溪口社区\n  承办: [文体协会, 物业公司]\n  参加: 居民、职工等\n  分工: [文体委员负责主持]\n  奖项: [一等奖1队, 二等奖2队]\n  物资: [拔河绳2根, 桌子4张]\n  经费: 约500元\n  要求: [10月17日前布置场地, 购买保险]\n';
  const held = ['目标: 举办拔河比赛', '目标: 开展义诊, 地点: 居民广场, 时间: 10月18日下午'];
  const text = paper(`${head}${event}${under('邻里乐', held)}`);

  test('says the whole of it once, in the order of such papers', () => {
    expect(text).toContain(
      '为促进邻里和睦，根据街道邻里节安排，溪口社区决定举办邻里节活动，方案如下。\n\n## 一、活动主题\n\n“邻里一家亲”。\n\n## 二、活动时间和地点\n\n2026年10月18日上午，居民广场。\n\n## 三、主办和承办单位\n\n溪口社区主办，文体协会和物业公司承办。\n\n## 四、参加人员\n\n居民、职工等。\n\n## 五、邻里乐\n',
    );
    expect(text).toContain('## 六、组织分工\n\n文体委员负责主持。\n\n## 七、奖项设置\n\n设一等奖1队、二等奖2队。');
    expect(text).toContain(
      '## 八、所需物资\n\n拔河绳2根、桌子4张。\n\n## 九、经费\n\n约500元。\n\n## 十、活动要求\n\n（一）10月17日前布置场地。\n\n（二）购买保险。',
    );
    expect(text.match(/居民广场/g)).toHaveLength(1);
    expect(text).toContain('举办拔河比赛；下午开展义诊。');
  });

  test('names of its own are headings, fields of work are none; how things stand is a sentence', () => {
    const own = plans(
      '专题: 邻里乐, 目标: 举办比赛',
      '专题: 邻里乐, 目标: 演出',
      '专题: 邻里帮, 目标: 义诊, 起因: 居民中老人多',
    );
    const said = paper(
      `${head}方案: {地点: 广场, 奖项: [拔河第一名, 拔河第二名], 参加: "老年代表，摄影、书画爱好者"}\n${own}`,
    );
    expect(said).toMatch(/（一）邻里乐。.*（二）邻里帮。针对居民中老人多的情况，组织义诊。/s);
    expect(said).toContain('设拔河第一名、第二名。');
    expect(said).toContain('老年代表，摄影、书画爱好者。');
    expect(
      paper(`${head}${plans('专题: 体育, 目标: 举办比赛', '专题: 体育, 目标: 演出', '专题: 健康, 目标: 义诊')}`),
    ).not.toContain('###');
  });

  test('work is no 活动, and what it keeps to is no theme', () => {
    const yaml =
      '文种: 人居环境整治实施方案\n总体思路: 坚持党建引领、因地制宜\n目标: 年底前达标\n计划年度: 2026\n方案: {时间: 3月至12月, 要求: [每月评比]}\n';
    const said = paper(yaml + under('整治', ['目标: 清理垃圾']));
    expect(said).toContain('为做好人居环境整治，溪口社区制定本方案。\n\n## 一、总体要求\n\n坚持党建引领、因地制宜。');
    expect(said).toMatch(/工作目标.*实施时间\n\n2026年3月至12月。.*整治.*工作要求\n\n每月评比。/s);
    expect(said).not.toContain('活动');
  });

  test('a heading like 注意事项 stands beside what is done; what is held stands by its days', () => {
    const themes = '重点: [{标题: 讲座, 取: [J0]}, {标题: 比赛, 取: [J1]}, {标题: 注意事项, 取: [J2]}]\n';
    const all = plans('目标: 举办讲座, 时间: 10月19日', '目标: 举办比赛, 时间: 10月18日', '目标: 购买保险');
    const said = paper(`${head}方案: {地点: 广场}\n${themes}${all}`);
    expect(said).toContain('## 二、活动内容\n\n（一）比赛。10月18日举办比赛。\n\n（二）讲座。');
    expect(said).toContain('\n## 三、注意事项\n\n购买保险。');
  });

  test('a day that all items share is said once, be it typed in each; stages have no such day', () => {
    const shared = paper(`${head}${plans('目标: 举办比赛, 时间: 10月18日上午', '目标: 开展义诊, 时间: 10月18日下午')}`);
    expect(shared).toContain('活动时间\n\n2026年10月18日。');
    expect(shared).toMatch(/上午举办比赛.*下午开展义诊/s);
    const stages = plans('目标: 宣传发动, 时间: 4月1日至5日', '目标: 集中整治, 时间: 4月6日至30日', '目标: 出板报');
    expect(paper(`${head}${stages}`)).not.toContain('活动时间');
  });

  test('under its own name it is said in full', () => {
    const said = paper(
      `${head}${under('召开动员会', ['目标: 召开动员会, 时间: 3月2日, 地点: 会议室, 服务对象: 组长'])}`,
    );
    expect(said).toContain('召开动员会\n\n3月2日，在会议室召开动员会，组长参加。');
  });
});

describe('a plan of several 专题', () => {
  const yaml = `重点: [{标题: 为老服务, 取: [养老]}, {标题: 平安创建, 取: [平安建设]}]\n${plans(
    '专题: [健康, 养老], 目标: 义诊4次',
    '专题: 平安建设, 目标: 巡查12次',
    '专题: [平安建设, 养老], 目标: 查看独居老人家的燃气',
  )}`;
  test('stands under the first that has a heading', () => {
    expect(paper(yaml)).toMatch(
      /为老服务\n\n[^#]*义诊4次。\n\n## 二、平安创建\n\n开展巡查12次，查看独居老人家的燃气。/,
    );
  });
});

describe('the opening of a plan', () => {
  const opening = (yaml: string, ...tasks: readonly string[]) =>
    paper(yaml + under('民生', tasks.length > 0 ? tasks : ['目标: 补种绿化带', '目标: 种树'])).split('\n\n')[1];
  test.each([
    ['目的: "为居民提供服务，为辖区居民营造氛围"\n', '2026年，为向居民提供服务，营造氛围，溪口社区重点做好以下工作。'],
    ['文种: 双拥工作计划\n目的: 庆祝共建\n', '为庆祝共建，溪口社区制定本计划。'],
    ['文种: 脱贫攻坚规划\n目的: 庆祝共建\n', '为庆祝共建，溪口社区制定本规划。'],
    ['文种: 双拥工作思路\n目的: 庆祝共建\n', '为庆祝共建，溪口社区提出如下思路。'],
    ['文种: 下一步打算\n目的: 庆祝共建\n', '为庆祝共建，溪口社区作如下打算。'],
    ['上级: [街道党工委, 办事处]\n', '2026年，溪口社区在街道党工委和办事处领导下，重点做好以下工作。'],
    [
      '总体思路: "整合军地资源，构筑双拥文化工程"\n',
      '2026年，溪口社区将整合军地资源，构筑双拥文化工程，重点做好以下工作。',
    ],
    ['事由: 创建平安社区\n', '2026年，溪口社区创建平安社区，重点做好以下工作。'],
    ['事由: 迎春系列活动\n', '2026年，溪口社区开展迎春系列活动，具体安排如下。'],
    ['存在问题: [低保工作的难度增加]\n', '2026年，溪口社区针对低保工作难度增加的问题，重点做好以下工作。'],
    ['', '2026年，溪口社区重点做好以下工作。'],
  ])('%s', (yaml, said) => expect(opening(yaml)).toBe(said));

  test('a goal of several clauses has a section of its own; meetings that nobody named do not lead', () => {
    const text = paper(`事由: 低保\n目标: "改善环境，提高意识"\n${under('民生', ['目标: 种树', '目标: 修路'])}`);
    expect(text).toContain('## 一、工作目标\n\n改善环境，提高意识。\n\n## 二、民生');
    expect(text).not.toMatch(/贯彻落实|附件/);
  });

  test('its own 文种 is the title of the plan, and not of the report', () => {
    const yaml = `文种: 双拥工作计划\n${plans('目标: 种树', '目标: 修路')}`;
    expect(paper(yaml)).toMatch(/^# 溪口社区2026年双拥工作计划\n/);
    expect(paper(yaml, 'annual-report').split('\n')[0]).not.toContain('计划');
  });

  test.each([
    ['脱贫攻坚规划', 'work-plan', '2026年脱贫攻坚规划'],
    ['党建工作要点', 'work-plan', '2026年党建工作要点'],
    ['党建工作要点', 'key-points', '2026年党建工作要点'],
    ['2026年工作思路', 'overall-plan', '2026年工作思路'],
    ['2026—2028年脱贫攻坚规划', 'work-plan', '2026—2028年脱贫攻坚规划'],
    ['三年行动计划', 'work-plan', '三年行动计划'],
    ['工作总结及下一步打算', 'work-plan', '2026年工作计划'],
  ])('%s is what the %s is called: %s', (kind, id, title) =>
    expect(paper(`文种: ${kind}\n${plans('目标: 种树', '目标: 修路')}`, id)).toMatch(
      new RegExp(`^# 溪口社区${title}\n`),
    ),
  );
});
