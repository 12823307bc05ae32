import { text, texts } from './field.js';

/** What the plan of a single event (活动方案) says of the whole of it, once. */
export const EVENT = {
  when: text('时间', '整件事在什么时候；写在这里的，各条计划不用再写', {
    synonyms: ['活动时间', '举办时间'],
    traits: 'prose',
    example: '10月21日上午9时',
  }),
  place: text('地点', '整件事在哪里办', { synonyms: ['活动地点', '举办地点'], example: '社区居民广场' }),
  theme: text('主题', '活动的主题，一句话', {
    synonyms: ['活动主题'],
    traits: 'prose own',
    example: '邻里一家亲，同心过佳节',
  }),
  hosts: texts('主办', '主办单位', { synonyms: ['主办单位'], example: '清潭三社区居民委员会' }),
  organisers: texts('承办', '承办、协办单位', { synonyms: ['承办单位', '协办', '协办单位'], example: '社区文体协会' }),
  participants: texts('参加', '哪些人参加', {
    synonyms: ['参加人员', '参加对象', '参与人员', '活动对象', '对象', '服务对象'],
    traits: 'persons',
    example: '辖区居民',
  }),
  duties: texts('分工', '谁负责什么，一条一句', {
    synonyms: ['组织分工', '任务分工', '人员分工', '工作分工'],
    traits: 'prose own persons',
    example: '文体委员负责场地布置和器材',
  }),
  prizes: texts('奖项', '设哪些奖、各几名，一条一句', {
    synonyms: ['奖项设置', '奖励', '奖励办法'],
    traits: 'prose own',
    example: '设一等奖1名、二等奖2名、鼓励奖若干名',
  }),
  supplies: texts('物资', '要备哪些东西、各多少', {
    synonyms: ['活动物资', '所需物资', '物资准备'],
    example: '灯笼40个',
  }),
  budget: text('经费', '要用多少钱、从哪里来，一句话', {
    synonyms: ['活动经费', '经费预算', '活动预算'],
    example: '约3000元，从社区活动经费列支',
  }),
  demands: texts('要求', '注意事项、工作要求、保障，一条一句', {
    synonyms: ['活动要求', '工作要求', '有关要求', '注意事项', '保障', '保障措施', '工作保障'],
    traits: 'prose own',
    example: '10月20日前布置好场地',
  }),
};
