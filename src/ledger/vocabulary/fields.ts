/**
 * The vocabulary of the ledger. YAML keys, spreadsheet headers, template names, the JSON Schema, the starter file and the field
 * table of the README come from these tables and from nowhere else: a new field is a new line here.
 */
import {
  choice,
  count,
  countOf,
  date,
  type Field,
  flag,
  hours,
  hoursOf,
  measure,
  quantities,
  quantity,
  record,
  records,
  required,
  text,
  texts,
  time,
  year,
} from './field.js';

/** Each activity has exactly one; totals and shares are counted over these alone. */
export const CATEGORIES = [
  '道德讲堂',
  '志愿服务',
  '专项活动',
  '未成年人',
  '诚信教育',
  '典型选树',
  '环境整治',
  '平安建设',
  '文体活动',
  '帮扶救助',
  '党员教育',
  '社区教育',
  '共建',
  '宣传信息',
  '会议',
  '日常工作',
  '其他',
] as const;

/** Told and listed, never added to the activities of the year. */
export const ROUTINE_CATEGORIES = ['会议', '日常工作'] as const;

/** What took place: only such rows count. */
export const HELD = '已开展';
export const STATUSES = [HELD, '取消', '延期', '计划'] as const;

export const PARTY_ORGANISATIONS = ['党委', '党总支', '党支部'] as const;

/** Belongs to the writer alone and is never read: every record of a ledger may have one, so no table below repeats it. */
export const NOTE: Field = text('备注', '只给自己看的说明，不进报告；每条记录都可以写', {
  example: '签到表在二楼档案柜',
});

/** The seven kinds of file that a record of creating a civilised community consists of. */
export const ARCHIVE = {
  profile: texts('社区概况', '档案第一类：社区概况材料', { example: '社区基本情况一览表' }),
  plan: texts('创建规划', '档案第二类：创建规划', { synonyms: ['规划'], example: '2025—2027年创建规划' }),
  documents: texts('文件资料', '档案第三类：有关文件资料', { synonyms: ['有关文件资料'], example: '上级文件汇编1册' }),
  chronicle: texts('活动纪实', '档案第四类：创建活动纪实', {
    synonyms: ['创建活动纪实'],
    example: '活动照片及签到册12本',
  }),
  summaries: texts('工作总结', '档案第五类：工作总结', { example: '半年、全年工作总结各1份' }),
  awards: texts('奖惩记录', '档案第六类：奖惩记录', { example: '获奖登记表1份' }),
  feedback: texts('各界反映', '档案第七类：群众和社会各界反映', {
    synonyms: ['群众和社会各界反映', '群众反映'],
    example: '居民满意度问卷200份',
  }),
};

export const COMMUNITY = {
  name: required(text('名称', '社区全称，写进标题和文件名', { synonyms: ['社区名称'], example: '清潭三社区' })),
  place: text('地名', '地名简称，用于“诚信〈地名〉，从我做起”', { example: '清潭' }),
  subdistrict: text('街道', '所属街道或乡镇', { synonyms: ['乡镇', '所属街道'], example: '清潭街道' }),
  region: text('地区', '所属县（市、区）', { synonyms: ['区县', '所属区县'], example: '江城市' }),
  partyOrganisation: choice('党组织', PARTY_ORGANISATIONS, '社区党组织的形式', { example: '党委' }),
  households: count('户数', '总户数', { synonyms: ['总户数', '居民户数'], example: '3260' }),
  residents: count('常住人口', '常住人口数', { synonyms: ['人口', '居民人数', '总人口'], example: '9120' }),
  registeredResidents: count('户籍人口', '户籍人口数', { example: '7450' }),
  partyMembers: count('党员数', '在册党员数', { synonyms: ['党员人数', '党员'], example: '286' }),
  grids: count('网格数', '划分的网格数', { synonyms: ['网格'], example: '12' }),
  compounds: count('小区数', '居民小区数', { synonyms: ['小区个数'], example: '7' }),
  registeredVolunteers: count('注册志愿者', '注册志愿者人数，用于计算志愿者占比', {
    synonyms: ['注册志愿者数', '志愿者人数'],
    example: '612',
  }),
  volunteerTeams: count('志愿服务队', '志愿服务队支数', { synonyms: ['志愿服务队数', '志愿队伍'], example: '9' }),
  buildings: count('楼栋数', '居民楼栋数', { synonyms: ['楼栋'], example: '86' }),
  residentGroups: count('居民小组数', '居民小组数', { synonyms: ['居民小组'], example: '24' }),
  units: count('辖区单位数', '辖区单位数', { synonyms: ['驻区单位数', '辖区单位'], example: '31' }),
  area: measure('面积', '辖区面积', { synonyms: ['辖区面积'], example: '0.8平方公里' }),
  officeArea: measure('办公用房面积', '社区办公服务用房面积', { synonyms: ['办公面积'], example: '620平方米' }),
};

export const PERIOD = {
  start: required(date('起', '统计区间的第一天', { synonyms: ['开始', '自'], example: '2024-08-01' })),
  end: required(date('止', '统计区间的最后一天', { synonyms: ['结束', '至'], example: '2025-07-31' })),
};

export const EVIDENCE = {
  kind: text('类型', '佐证的种类', { example: '签到表' }),
  file: text('文件', '佐证文件的名称或路径', { example: '佐证/签到表0305.pdf' }),
};

export const ACTIVITY = {
  id: text('编号', '活动编号，全年不重复', { synonyms: ['序号', '活动编号'], example: 'DJ-03' }),
  date: required(
    time('日期', '活动日期：2025-03-05、3月5日；不是某一天的照写：3月中旬、第三季度、每周三、3月至11月、年内、全年', {
      synonyms: ['活动日期', '活动时间', '开始日期', '时间'],
      headers:
        '开展时间 开展日期 举办时间 举办日期 举行时间 实施时间 服务日期 开始时间 活动开始时间 活动开始日期 签到时间 签到/签退时间 签到签退时间',
      example: '2025-03-05',
    }),
  ),
  end: date('结束日期', '跨天的活动写最后一天', {
    synonyms: ['截止日期'],
    headers: '结束时间 活动结束时间 活动结束日期',
    example: '2025-03-07',
  }),
  title: required(
    text('主题', '活动名称', {
      synonyms: ['活动名称', '活动主题', '名称', '标题'],
      headers: '活动 活动名 活动标题 活动项目 项目名称 活动项目名称 服务项目 主题名称',
      example: '“学雷锋、树新风”便民服务集市',
    }),
  ),
  category: required(
    choice(
      '类别',
      CATEGORIES,
      '十七个类别中的一个，也认党建、反诈、走访慰问这样的常用叫法；写“八个不”“五手互动”即为该专项的专项活动',
      {
        synonyms: ['活动类别', '活动类型', '分类'],
        headers: '类型 活动分类 所属类别 项目类别 项目类型 服务类别',
        example: '志愿服务',
      },
    ),
  ),
  topics: texts('专题', '活动属于哪些专题，可写几个；写“-专题”表示不算这个专题', {
    synonyms: ['所属专题'],
    headers: '专题名称 工作专题',
    example: '普法',
  }),
  status: choice('状态', STATUSES, '不写就是已开展；取消、延期和计划的不计入', {
    synonyms: ['活动状态'],
    headers: '开展状态 完成状态',
    example: '已开展',
  }),
  campaigns: texts('专项', '活动所属的专项，可写几个', {
    synonyms: ['所属专项'],
    headers: '专项名称',
    example: '五手互动',
  }),
  items: texts('细项', '活动落实的细项，可写几个，可用简称', {
    synonyms: ['专项细项'],
    headers: '细项名称',
    example: '帮帮手',
  }),
  place: text('地点', '活动地点', {
    synonyms: ['活动地点'],
    headers: '活动地址 举办地点 开展地点 活动场地 活动场所 服务地点 地址',
    example: '社区居民广场',
  }),
  host: text('主办', '主办单位', {
    synonyms: ['主办单位', '组织单位'],
    headers: '主办方 举办单位 组织方 组织部门 实施单位 主办部门 开展单位',
    example: '社区居委会',
  }),
  partners: texts('参与单位', '共同参与的单位', {
    synonyms: ['协办', '协办单位', '共建单位'],
    headers: '协办方 参与方 合作单位 支持单位 联办单位 共建方',
    example: '街道卫生服务中心',
  }),
  participants: texts('参加', '谁来做、谁来参加；列不全就在最后写“等”', {
    headers: '出席范围 参加范围 参会范围',
    example: '党员',
  }),
  lecturers: texts('主讲', '请谁来讲', {
    synonyms: ['主讲人'],
    headers: '授课人 主讲老师 授课老师 宣讲人',
    example: '街道司法所律师',
  }),
  basis: texts('依托', '凭什么办的：阵地、平台、机制；不是地点', { example: '党群服务中心' }),
  audience: texts('服务对象', '服务的人群：老人、残疾人、困难家庭、未成年人、党员……', {
    synonyms: ['受益对象', '对象', '参加对象'],
    headers: '服务人群 活动对象 参与对象 服务群体 面向对象 参加人群 参与人群',
    example: '老人',
  }),
  attendance: countOf('人次', '人次', '各场合计参加人次，含志愿者和未成年人，可写 1600余人次、12位；没有记录就不写', {
    synonyms: ['参加人次', '参加人数', '参与人数', '参与人次', '人数'],
    headers: '参与总人数 参加总人数 总人次 活动人数 活动人次 实到人数 到场人数 参与总人次 参加总人次',
    example: '120',
  }),
  minors: countOf('其中未成年人', '人次', '人次中未成年人的人次', {
    synonyms: ['未成年人人次', '未成年人数'],
    headers: '未成年人 其中未成年人数 未成年人人数 未成年人参加人数 未成年人参与人数 未成年人参加人次',
    example: '30',
  }),
  volunteers: countOf('志愿者人次', '人次', '人次中志愿者的人次', {
    synonyms: ['志愿者人数', '志愿者数'],
    headers:
      '志愿者 其中志愿者 参与志愿者 参加志愿者 志愿者参与人数 志愿者参与人次 参与志愿者人数 志愿者参加人数 志愿者参加人次 志愿者数量',
    example: '18',
  }),
  hours: hoursOf('服务时长', '小时', '全部志愿者合计的服务小时数', {
    synonyms: ['服务时长(小时)', '服务时长（小时）', '志愿服务时长', '时数', '工时'],
    headers:
      '志愿服务小时 志愿服务小时数 志愿时长 服务小时 服务小时数 服务时数 志愿者服务时长 志愿服务总时长 服务总时长 小时数 小时',
    example: '45.5',
  }),
  sessions: countOf('场次', '场', '办了几场，单位照写（46次、20余场）；有日期的不写就是1场', {
    synonyms: ['场数', '次数'],
    headers: '活动场次 活动场数 开展场次 开展次数 举办场次 活动次数',
    example: '1',
  }),
  served: countOf('受益人次', '人次', '服务到的人次，不计入人次；服务到的户数照写，如 800余户', {
    synonyms: ['受益', '受益户数', '受益人数', '服务人次'],
    headers: '惠及人次 惠及人数 受益群众 受益居民 受益群众人次 受益居民人次 服务群众人次',
    example: '200',
  }),
  summary: text('简介', '谁做了什么：动词开头，一句一事，二十字上下', {
    synonyms: ['活动内容', '内容', '活动简介'],
    headers: '主要内容 内容简介 活动概况 活动情况 活动简述 活动描述 开展情况 活动内容简介',
    example: '组织理发、量血压、磨刀等服务',
  }),
  result: text('成效', '写数、写变化，一句话；不写目的和意义', {
    synonyms: ['活动成效', '效果'],
    headers: '活动效果 工作成效 取得成效 活动成果',
    example: '现场办结居民诉求12件',
  }),
  quantities: quantities('数据', '这件事自己的数，“名称 数值”一项一条，单位照写', { example: '清运垃圾 80余车' }),
  cause: text('起因', '办这件事以前是什么情况，一句话', { example: '六幢楼的电梯用了二十年，月月停运' }),
  sumOf: texts('合计自', '这一行是哪几行的合计，写它们的编号；那几行的数不再另加', { example: 'DJ-01' }),
  shortTitle: text('简称', '题名太长时，正文里用的短名', { example: '邻里集市' }),
  segments: texts('环节', '道德讲堂等活动的环节', {
    synonyms: ['流程'],
    headers: '活动环节 活动流程',
    example: '唱歌曲',
  }),
  highlight: flag('亮点', '写“是”，报告举例时优先选它', {
    synonyms: ['重点'],
    headers: '是否亮点 亮点活动',
    example: '是',
  }),
  photos: texts('照片', '照片文件，相对台账所在的文件夹', {
    synonyms: ['图片'],
    headers: '活动照片 照片文件',
    example: '照片/0305-1.jpg',
  }),
  evidence: records('佐证', EVIDENCE, '佐证材料，可写几份；一份可以简写成“类型：文件”，只写其中一样也行', {
    synonyms: ['佐证材料', '证明材料'],
    headers: '佐证文件 活动佐证 佐证资料 台账资料 印证材料',
    example: '签到表：佐证/签到表0305.pdf',
  }),
  media: texts('报道', '媒体报道', {
    synonyms: ['媒体报道', '新闻报道'],
    headers: '宣传报道 媒体宣传 报道链接',
    example: '区融媒体中心3月6日报道',
  }),
  owner: text('责任人', '责任人或责任岗位', {
    synonyms: ['负责人'],
    headers: '活动负责人 责任岗位 经办人',
    example: '居委会副主任',
  }),
  estimated: flag('估计数', '人次是估计的就写“是”，报告的口径说明会交代；写“约80”“30余”的不用另写', {
    synonyms: ['估计'],
    headers: '是否估计 人次是否估计 估计人次',
    example: '是',
  }),
};

/** What may change about what a community has: the verb of a sentence. */
const CHANGE = { example: '成立' };
const ID = text('编号', '编号，供重点和计划引用', { synonyms: ['序号'], example: 'ZZ-01' });
const TOPICS = texts('专题', '属于哪些专题或类别', { example: '志愿服务' });

export const HONOUR = {
  id: ID,
  name: required(text('名称', '荣誉名称', { synonyms: ['称号', '荣誉名称'], example: '书香社区' })),
  level: text('级别', '国家级、省级、市级、区级……', { example: '区级' }),
  granter: text('授予单位', '谁授予的', { synonyms: ['颁发单位'], example: '区委宣传部' }),
  when: time('日期', '获得的时间', { synonyms: ['时间'], example: '2025-04' }),
  topics: TOPICS,
};

export const FACILITY = {
  id: ID,
  name: required(texts('名称', '阵地的名称，并列的可写几个', { synonyms: ['阵地名称'], example: '长者食堂' })),
  change: text('变动', '本年有什么变动：启用、新建、改造、扩建……', { example: '启用' }),
  amount: quantity('数量', '处', '有几处', { example: '3个' }),
  when: time('日期', '变动的时间', { synonyms: ['时间'], example: '年内' }),
  area: text('面积', '面积', { example: '300平方米' }),
  equipment: quantities('设施', '有什么设施，“名称 数量”一项一条', { example: '藏书 1500册' }),
  capacity: text('容量', '能容纳多少', { example: '千人以上' }),
  use: text('用途', '用来做什么', { example: '休闲娱乐' }),
  summary: text('简介', '怎样办、怎样用，一句话', { example: '盘活周边资源，推进共建' }),
  result: text('成效', '带来的变化，一句话', { example: '每日就餐由80人增到200余人' }),
  topics: TOPICS,
};

export const ORGANISATION = {
  id: ID,
  name: required(texts('名称', '组织或队伍的名称，并列的可写几个', { example: '红色物业联盟' })),
  type: text('类型', '领导小组、队伍、制度、平安组织……', { example: '队伍' }),
  change: text('变动', '本年有什么变动：成立、换届、改选、补选委员……', CHANGE),
  amount: quantity('数量', '个', '有几个', { example: '3个' }),
  when: time('日期', '变动的时间', { synonyms: ['时间'], example: '年内' }),
  people: quantity('人数', '人', '有多少人', { example: '80多名' }),
  members: texts('构成', '由哪些人组成；列不全就在最后写“等”', {
    synonyms: ['组成', '成员'],
    example: '党员',
  }),
  leader: text('牵头', '谁牵头', {
    synonyms: ['牵头人'],
    example: '社区党委书记任组长',
  }),
  summary: text('简介', '怎样运行、做些什么，一句话', { example: '每月碰头、难事会办' }),
  result: text('成效', '带来的变化，一句话', { example: '初起火情11起全部扑灭' }),
  topics: TOPICS,
};

export const INVESTMENT = {
  id: ID,
  name: required(text('项目', '投入用在哪里', { synonyms: ['名称', '项目名称'], example: '加装电动自行车充电棚' })),
  amount: quantity('金额', '元', '投入多少', { example: '12万元' }),
  when: time('日期', '投入的时间', { synonyms: ['时间'], example: '第二季度' }),
  source: text('来源', '经费来源', { example: '服务群众专项经费' }),
  summary: text('简介', '办成了什么，一句话', { example: '建棚3处、充电位64个' }),
  topics: TOPICS,
};

export const PRACTICE = {
  id: ID,
  name: required(text('名称', '做法自己的名字', { example: '“居民点单、社区派单、志愿者接单”' })),
  change: text('变动', '建立、推行、订立……', { example: '推行' }),
  when: time('日期', '开始的时间', { synonyms: ['时间'], example: '3月' }),
  quantities: quantities('数据', '这项做法自己的数，“名称 数值”一项一条', { example: '接单 412件' }),
  summary: text('简介', '怎样运行，一句话', { example: '线上线下两头收单' }),
  result: text('成效', '带来的变化，一句话', { example: '诉求当月办结' }),
  topics: TOPICS,
};

/** A heading of the community's own in the 工作汇报, and what stands under it. */
export const THEME = {
  title: required(text('标题', '这一节的标题', { example: '抓实党建引领' })),
  statement: text('概述', '一句总的话，写成谓语（前面会接“社区”）', { example: '从议事、制度、班子三处抓起' }),
  takes: required(texts('取', '放进这一节的行：编号、专题或类别，按这个次序写', { example: '党建' })),
};

/** The secretary's own sentences, printed as they are. */
export const SUPPLEMENT = {
  place: required(text('处', '写在哪一节：标题、专题或类别', { example: '服务群众' })),
  text: required(text('文', '自己的话，照印', { example: '这支队伍一做就是多年。' })),
  position: choice('位置', ['段首', '段末'], '写在这一节的开头还是末尾，不写就是段末', { example: '段末' }),
};

export const ROLE_MODEL = {
  name: text('姓名或称呼', '姓名或称呼，注意保护隐私；不写姓名就写人数', {
    synonyms: ['姓名', '称呼', '名称'],
    example: '第二网格李阿姨',
  }),
  type: text('类型', '典型的类型', { example: '身边好人' }),
  people: quantity('人数', '人', '不写姓名时有多少', { example: '5户' }),
  level: text('级别', '评选级别', { example: '区级' }),
  date: date('日期', '评选日期', { synonyms: ['时间', '评选日期'], example: '2025-09-18' }),
};

export const INDICATOR = {
  code: text('编码', '指标编码', { synonyms: ['编号'], example: 'ZB-03' }),
  name: required(text('名称', '指标名称；内置八项按名称认', { synonyms: ['指标', '指标名称'], example: '绿化覆盖率' })),
  target: measure('标准', '达标线，如 ≥ 30%，越低越好的写 ≤ 2%；内置指标可以不写', {
    synonyms: ['目标', '目标值'],
    example: '≥ 30%',
  }),
  value: measure('实际', '实际数值', { synonyms: ['实际值', '完成值'], example: '36.4%' }),
  reason: text('原因', '没有达标的原因，一句话', { example: '大龄失业人员技能与岗位不相匹配' }),
  evidence: text('佐证', '数据从哪里来', { synonyms: ['来源', '数据来源'], example: '街道绿化普查表' }),
};

export const PLAN = {
  topic: text('专题', '计划所属的类别、专项或专题；写了目标的可以不写', {
    synonyms: ['主题', '项目', '类别'],
    example: '道德讲堂',
  }),
  target: text('目标', '打算做什么、做到什么程度', {
    synonyms: ['内容', '任务', '措施', '工作目标'],
    example: '全年举办道德讲堂12场',
  }),
  when: text('时间', '完成时间', { synonyms: ['时限', '完成时间', '日期'], example: '每月一场' }),
  owner: text('责任人', '责任人或责任岗位', { synonyms: ['负责人', '负责', '责任单位'], example: '社区党委' }),
  id: text('编号', '计划编号', { synonyms: ['序号'], example: 'JH-01' }),
  basis: texts('对应', '接本年的哪一行、哪个指标：写编号或指标名称', { example: 'DJ-03' }),
  measure: text('衡量', '怎样看出做完了', {
    synonyms: ['完成标志'],
    example: '课程表和签到册',
  }),
  problem: text('问题', '这条计划要解决的问题，一句话', { example: '晚间占用消防通道的有二十余辆' }),
};

export const CAMPAIGN = {
  name: required(text('名称', '专项名称', { synonyms: ['专项名称'], example: '诚信清潭，从我做起' })),
  items: texts('细项', '专项的细项', { example: '诚信经营承诺' }),
};

/** Totals of last year, where its ledger is not at hand. */
export const TOTALS = {
  sessions: count('场次', '上年活动场次', { example: '96' }),
  attendance: count('人次', '上年参加人次', { example: '5120' }),
  volunteers: count('志愿者人次', '上年志愿者人次', { example: '860' }),
  hours: hours('服务时长', '上年志愿服务小时数', { example: '1720' }),
  served: count('受益人次', '上年受益人次', { example: '2300' }),
};

const previous: Field<string | import('./field.js').RecordOf<typeof TOTALS> | undefined> = {
  kind: 'previous',
  zh: '上年',
  synonyms: ['上一年', '去年'],
  headers: [],
  meaning: '上年台账的路径，或上年的合计数；写了才有同比',
  example: '2024.yaml',
  required: false,
  fields: TOTALS,
};

/** The top level of a ledger. */
export const LEDGER = {
  community: required(record('社区', COMMUNITY, '社区基本情况')),
  year: required(year('年度', '台账的年度', { synonyms: ['年份'], example: '2025' })),
  planYear: year('计划年度', '计划类报告的年度；不写的，全年台账接下一年，半年、季度的接下一个半年、季度', {
    example: '2026',
  }),
  period: record('统计区间', PERIOD, '统计的起止日期，不写就是全年', { synonyms: ['统计时间', '考核周期'] }),
  dated: date('成文日期', '写在报告末尾的日期，不写就是当天', { synonyms: ['落款日期'], example: '2025-12-10' }),
  signedBy: texts('署名', '落款单位，联合署名就写几个；不写就是“〈社区名称〉居民委员会”', {
    synonyms: ['落款', '落款单位'],
    example: '清潭三社区居民委员会',
  }),
  addressedTo: text('主送', '主送机关', { synonyms: ['主送机关'], example: '清潭街道办事处' }),
  superior: text('上级', '上级党委政府，用于“在……领导下”', {
    synonyms: ['上级单位'],
    example: '清潭街道党工委、办事处',
  }),
  motto: text('弘扬精神', '本地倡导的精神', { synonyms: ['精神'], example: '崇德、互助、实干、争先' }),
  sealed: flag('用印', '要盖章就写“是”，落款按盖章的位置排', { synonyms: ['盖章'], example: '是' }),
  remark: text('附注', '写在成文日期下面，如联系人和电话；括号不用写', { example: '联系人：社区党建办公室' }),
  documentKind: text('文种', '工作汇报自己的叫法，写进标题和开头', { example: '创建文明城市工作汇报' }),
  matter: text('事由', '专题汇报围绕的一件事', { example: '创建省级文明城市' }),
  purpose: text('目的', '小结为什么写，用于“为……”', { example: '宣传“我们的节日”，与居民一起过好中秋' }),
  approach: text('总体思路', '社区自己的一句话', { example: '抓党建、强治理、惠民生、促发展' }),
  goal: text('目标', '社区自己的目标，一句话', { example: '建设仁爱福民' }),
  guidance: text('指导思想', '不写则按成文日期推荐', { example: '以习近平新时代中国特色社会主义思想为指导' }),
  meetings: text('会议精神', '不写则按成文日期推荐', { example: '党的二十大和二十届历次全会精神' }),
  activities: required(records('活动', ACTIVITY, '全年活动，一项一条', { synonyms: ['活动台账', '活动记录'] })),
  themes: records('重点', THEME, '工作汇报自己的几节：一节一条，先写的在前'),
  notApplicable: texts('不适用', '本社区不做的专项；写“样本专项”代替全部十个', { example: '五手互动' }),
  honours: records('荣誉', HONOUR, '本年获得的集体荣誉', { synonyms: ['集体荣誉'] }),
  facilities: records('阵地', FACILITY, '有什么阵地，本年有什么变动'),
  organisations: records('组织', ORGANISATION, '有什么组织、队伍、制度，本年有什么变动'),
  investments: records('投入', INVESTMENT, '本年的投入'),
  practices: records('做法', PRACTICE, '有自己名字的做法'),
  supplements: records('补写', SUPPLEMENT, '自己写的话，重新生成也不会丢'),
  roleModels: records('典型', ROLE_MODEL, '评选出的先进典型', { synonyms: ['先进典型'] }),
  indicators: records('指标', INDICATOR, '创建指标的实际数值', { synonyms: ['创建指标'] }),
  plans: records('计划', PLAN, '下一年的工作计划', { synonyms: ['下步计划', '工作计划', '计划任务', '下一步打算'] }),
  problems: texts('存在问题', '工作中存在的问题', {
    synonyms: ['问题', '不足'],
    example: '活动参与人群以中老年居民为主',
  }),
  archive: record('档案', ARCHIVE, '创建档案七类材料', { synonyms: ['创建档案'] }),
  campaigns: records('专项', CAMPAIGN, '本社区自己的专项', { synonyms: ['自定专项'] }),
  previous,
};
