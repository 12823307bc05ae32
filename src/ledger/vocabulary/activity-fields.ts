import { CATEGORIES, STATUS_WORDS, STATUSES } from './categories.js';
import {
  choice,
  countOf,
  date,
  decimalOf,
  type Field,
  flag,
  type Quantity,
  quantities,
  records,
  required,
  text,
  texts,
  time,
} from './field.js';

export const EVIDENCE = {
  kind: text('类型', '佐证的种类', { example: '签到表' }),
  file: text('文件', '佐证文件的名称或路径', { example: '佐证/签到表0305.pdf' }),
};

export const ACTIVITY = {
  id: text('编号', '活动编号，全年不重复', { synonyms: ['序号', '活动编号'], example: 'DJ-03' }),
  date: required(
    time(
      '日期',
      '活动日期：2025-03-05、3月5日；不是某一天的照写：3月中旬、2月底至3月初、第三季度、每周三、截至8月、年内、全年、节假日、疫情期间',
      {
        synonyms: ['活动日期', '活动时间', '开始日期', '时间'],
        headers:
          '开展时间 开展日期 举办时间 举办日期 举行时间 实施时间 服务日期 开始时间 活动开始时间 活动开始日期 签到时间 签到/签退时间 签到签退时间',
        traits: 'shared',
        example: '2025-03-05',
      },
    ),
  ),
  end: date('结束日期', '跨天的活动写最后一天', {
    synonyms: ['截止日期'],
    headers: '结束时间 活动结束时间 活动结束日期',
    traits: 'shared',
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
      '十七个类别中的一个，也认党建、反诈、走访慰问这样的常用叫法；别的叫法按末尾的词算（船员调解是调解），不认识的算其他，都有提醒；写“八个不”“五手互动”即为该专项的专项活动',
      {
        synonyms: ['活动类别', '活动类型', '分类'],
        headers: '类型 活动分类 所属类别 项目类别 项目类型 服务类别',
        traits: 'shared',
        example: '志愿服务',
      },
    ),
  ),
  topics: texts('专题', '活动属于哪些专题，可写几个；写“-专题”表示不算这个专题', {
    synonyms: ['所属专题'],
    headers: '专题名称 工作专题',
    traits: 'short shared',
    example: '普法',
  }),
  status: choice('状态', STATUSES, '不写就是已开展；还没办完的写进行中，报告里说“正在……”；除了已开展的都不计入', {
    synonyms: ['活动状态'],
    alike: STATUS_WORDS,
    headers: '开展状态 完成状态',
    traits: 'shared',
    example: '已开展',
  }),
  campaigns: texts('专项', '活动所属的专项，可写几个', {
    synonyms: ['所属专项'],
    headers: '专项名称',
    traits: 'short shared',
    example: '五手互动',
  }),
  items: texts('细项', '活动落实的细项，可写几个，可用简称', {
    synonyms: ['专项细项'],
    headers: '细项名称',
    traits: 'short shared',
    example: '帮帮手',
  }),
  place: text('地点', '活动地点，几处的写成几个', {
    synonyms: ['活动地点'],
    headers: '活动地址 举办地点 开展地点 活动场地 活动场所 服务地点 地址',
    traits: 'several shared',
    example: '社区居民广场',
  }),
  host: text('主办', '主办单位，几家的写成几个', {
    synonyms: ['主办单位', '组织单位'],
    headers: '主办方 举办单位 组织方 组织部门 实施单位 主办部门 开展单位',
    traits: 'several shared',
    example: '社区居委会',
  }),
  partners: texts('参与单位', '共同参与的单位', {
    synonyms: ['协办', '协办单位', '共建单位'],
    headers: '协办方 参与方 合作单位 支持单位 联办单位 共建方',
    traits: 'shared',
    example: '街道卫生服务中心',
  }),
  participants: texts('参加', '谁来做、谁来参加，多少人写“人次”；列不全就在最后写“等”', {
    headers: '出席范围 参加范围 参会范围',
    traits: 'persons short shared',
    example: '党员',
  }),
  lecturers: texts('主讲', '请谁来讲', {
    synonyms: ['主讲人'],
    headers: '授课人 主讲老师 授课老师 宣讲人',
    traits: 'persons short shared',
    example: '街道司法所律师',
  }),
  basis: texts('依托', '凭什么办的：阵地、平台、机制；不是地点', { traits: 'short shared', example: '党群服务中心' }),
  audience: texts('服务对象', '服务的人群：老人、残疾人、困难家庭、未成年人、党员……', {
    synonyms: ['受益对象', '对象', '参加对象'],
    headers: '服务人群 活动对象 参与对象 服务群体 面向对象 参加人群 参与人群',
    traits: 'short shared',
    example: '老人',
  }),
  attendance: countOf(
    '人次',
    '人次',
    '各场合计参加人次，含志愿者和未成年人，可写 1600余人次、12位、师生160人（师生算“参加”的人）；平均的写日均40人、每晚30人，照写不计；线上看的写观看1.2万人次，算一项“数据”；投入的人手也写这里（42人），是谁写“参加”；没有记录就不写',
    {
      synonyms: ['参加人次', '参加人数', '参与人数', '参与人次', '人数', '投入人数', '投入人员'],
      headers: '参与总人数 参加总人数 总人次 活动人数 活动人次 实到人数 到场人数 参与总人次 参加总人次',
      example: '120',
    },
  ),
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
  hours: decimalOf('服务时长', '小时', '全部志愿者合计的服务小时数', {
    synonyms: ['服务时长(小时)', '服务时长（小时）', '志愿服务时长', '时数', '工时'],
    headers:
      '志愿服务小时 志愿服务小时数 志愿时长 服务小时 服务小时数 服务时数 志愿者服务时长 志愿服务总时长 服务总时长 小时数 小时',
    example: '45.5',
  }),
  sessions: countOf(
    '场次',
    '场',
    '办了几场，单位照写（46次、20余场）；说不准的写多次、数十次，一天天办的写30天，每处一场的写一栋一场，都照写不计；一直这样做的写每周三次、早晚各一班、每天两餐，“日期”写全年、3月至11月；有日期的不写就是1场',
    {
      synonyms: ['场数', '次数'],
      headers: '活动场次 活动场数 开展场次 开展次数 举办场次 活动次数',
      example: '1',
    },
  ),
  served: countOf('受益人次', '人次', '服务到的人次，不计入人次；服务到的户数照写，如 800余户', {
    synonyms: ['受益', '受益户数', '受益人数', '服务人次'],
    headers: '惠及人次 惠及人数 受益群众 受益居民 受益群众人次 受益居民人次 服务群众人次',
    example: '200',
  }),
  summary: text('简介', '谁做了什么：动词开头，一句一事，二十字上下', {
    synonyms: ['活动内容', '内容', '活动简介'],
    headers: '主要内容 内容简介 活动概况 活动情况 活动简述 活动描述 开展情况 活动内容简介',
    traits: 'prose own',
    example: '组织理发、量血压、磨刀等服务',
  }),
  result: text('成效', '写数、写变化，一句话；不写目的和意义', {
    synonyms: ['活动成效', '效果'],
    headers: '活动效果 工作成效 取得成效 活动成果',
    traits: 'prose own',
    example: '现场办结居民诉求12件',
  }),
  quantities: quantities(
    '数据',
    '这件事自己的数，“名称 数值”一项一条，单位照写；另有的量、占比、其中的一部分接着写：宅间道 4处，长200米；低保户 65户，占29.8%，其中三无人员 7户7人',
    { example: '清运垃圾 80余车' },
  ),
  cause: text('起因', '办这件事以前是什么情况，一句话', {
    traits: 'prose own',
    example: '六幢楼的电梯用了二十年，月月停运',
  }),
  sumOf: texts('合计自', '这一行是哪几行的合计，写它们的编号；那几行的数不再另加', {
    traits: 'short',
    example: 'DJ-01',
  }),
  shortTitle: text('简称', '题名太长时，正文里用的短名', { example: '邻里集市' }),
  segments: texts('环节', '道德讲堂等活动的环节', {
    synonyms: ['流程'],
    headers: '活动环节 活动流程',
    traits: 'short',
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
    traits: 'persons shared',
    example: '居委会副主任',
  }),
  estimated: flag('估计数', '人次是估计的就写“是”，报告的口径说明会交代；写“约80”“30余”的不用另写', {
    synonyms: ['估计'],
    headers: '是否估计 人次是否估计 估计人次',
    example: '是',
  }),
};

type Activities = typeof ACTIVITY;

/** The counts of an activity that people write with qualifiers and units of their own: every field that has a unit. */
export type CountName = {
  [K in keyof Activities]: NonNullable<Activities[K]['value']> extends Quantity ? K : never;
}[keyof Activities];

export const isCountName = (name: keyof Activities): name is CountName => (ACTIVITY[name] as Field).unit !== undefined;

export const COUNT_NAMES = (Object.keys(ACTIVITY) as readonly (keyof Activities)[]).filter(isCountName);
