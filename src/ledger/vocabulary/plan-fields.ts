import { measure, required, text, texts, time } from './field.js';

export const INDICATOR = {
  code: text('编码', '指标编码', { synonyms: ['编号'], example: 'ZB-03' }),
  name: required(text('名称', '指标名称；内置八项按名称认', { synonyms: ['指标', '指标名称'], example: '绿化覆盖率' })),
  target: measure('标准', '达标线，如 ≥ 30%，越低越好的写 ≤ 2%；不判是否达标的、内置的可以不写', {
    synonyms: ['目标', '目标值'],
    example: '≥ 30%',
  }),
  value: measure('实际', '实际数值，约95%、95%左右、九成五也行', { synonyms: ['实际值', '完成值'], example: '36.4%' }),
  rate: measure('完成率', '占全年目标的多少', { synonyms: ['完成比例', '完成进度'], example: '152.33%' }),
  until: time('截至', '这个数算到什么时候，不写就是统计区间末', { synonyms: ['截止', '截至时间'], example: '6月' }),
  reason: text('原因', '没有达标的原因，一句话', { example: '大龄失业人员技能与岗位不相匹配' }),
  evidence: text('佐证', '数据从哪里来', { synonyms: ['来源', '数据来源'], example: '街道绿化普查表' }),
};

export const PLAN = {
  topic: texts('专题', '计划所属的类别、专项或专题，可写几个，以第一个为主；写了目标的可以不写', {
    synonyms: ['主题', '项目', '类别'],
    traits: 'prose own',
    example: '道德讲堂',
  }),
  target: text('目标', '打算做什么、做到什么程度', {
    synonyms: ['内容', '任务', '措施', '工作目标'],
    traits: 'prose own',
    example: '全年举办道德讲堂12场',
  }),
  steps: texts('步骤', '分几步、几项做的，一步一条；有时间的写在前面：3月：摸底', {
    synonyms: ['分项', '具体措施', '具体内容', '实施步骤'],
    traits: 'prose own',
    example: '举办少儿歌唱赛',
  }),
  place: text('地点', '在哪里办', { synonyms: ['活动地点'], example: '社区居民广场' }),
  participants: texts('参加', '谁来做、谁来参加', {
    synonyms: ['参加人员', '参与人员', '参加者'],
    traits: 'persons',
    example: '社区干部',
  }),
  lecturers: texts('主讲', '请谁来讲', {
    synonyms: ['主讲人', '讲师', '授课人'],
    traits: 'persons',
    example: '街道司法所律师',
  }),
  partners: texts('参与单位', '会同哪些单位', { synonyms: ['协办', '协办单位', '共建单位'], example: '市二小' }),
  audience: texts('服务对象', '面向哪些人', { synonyms: ['对象', '参加对象'], example: '老人' }),
  when: text('时间', '完成时间', { synonyms: ['时限', '完成时间', '日期'], traits: 'prose', example: '每月一场' }),
  owner: text('责任人', '责任人或责任岗位', {
    synonyms: ['负责人', '负责', '责任单位'],
    traits: 'persons',
    example: '社区党委',
  }),
  id: text('编号', '计划编号', { synonyms: ['序号'], example: 'JH-01' }),
  basis: texts('对应', '接本年的哪一行、哪个指标：写编号或指标名称', { example: 'DJ-03' }),
  measure: text('衡量', '怎样看出做完了', {
    synonyms: ['完成标志'],
    example: '课程表和签到册',
  }),
  cause: text('起因', '为什么办，一句话：习俗、情况、依据；要解决的毛病写“问题”', {
    synonyms: ['由来', '缘由', '背景', '情况', '依据'],
    traits: 'prose own',
    example: '春节后外来人口返城集中',
  }),
  problem: text('问题', '这条计划要解决的问题，一句话', {
    traits: 'prose own',
    example: '晚间占用消防通道的有二十余辆',
  }),
};

/** One of 存在问题 with what is to be done about it: a row of 计划. */
export const PROBLEM = {
  problem: required(
    text('问题', '一个问题，一句话', { synonyms: ['不足', '存在问题'], traits: 'prose own', example: '车位少' }),
  ),
  measure: text('措施', '打算怎样解决，写进下一步打算和计划', {
    synonyms: ['对策', '整改', '整改措施', '改进措施', '解决办法', '下一步', '打算', '目标'],
    traits: 'prose own',
    example: '再划车位40个',
  }),
  when: PLAN.when,
  owner: PLAN.owner,
};
