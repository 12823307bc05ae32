import { quantities, quantity, required, text, texts, time } from './field.js';

/** What may change about what a community has: the verb of a sentence. */
const CHANGE = { example: '成立' };

export const HOLDING_ID = text('编号', '编号，供重点和计划引用', { synonyms: ['序号'], example: 'ZZ-01' });

const TOPICS = texts('专题', '属于哪些专题或类别', { example: '志愿服务' });

export const HONOUR = {
  id: HOLDING_ID,
  name: required(text('名称', '荣誉名称', { synonyms: ['称号', '荣誉名称'], example: '书香社区' })),
  level: text('级别', '国家级、省级、市级、区级……', { example: '区级' }),
  granter: text('授予单位', '谁授予的，几家的写成几个', {
    synonyms: ['颁发单位'],
    traits: 'several',
    example: '区委宣传部',
  }),
  amount: quantity('数量', '个', '同一项荣誉得了几个，不写就是一个', { example: '3个' }),
  when: time('日期', '获得的时间，往年的照写', { synonyms: ['时间'], example: '2025-04' }),
  summary: text('简介', '这项荣誉要说明的，一句话', {
    synonyms: ['说明', '事由'],
    traits: 'prose own',
    example: '全市只有5个社区获得',
  }),
  topics: TOPICS,
};

export const FACILITY = {
  id: HOLDING_ID,
  name: required(texts('名称', '阵地的名称，并列的可写几个', { synonyms: ['阵地名称'], example: '长者食堂' })),
  change: text('变动', '本年有什么变动：启用、新建、改造、扩建……', { example: '启用' }),
  amount: quantity('数量', '处', '有几处', { example: '3个' }),
  when: time('日期', '变动的时间；以前就有的也可写（去年11月、2010年），算原有的', {
    synonyms: ['时间'],
    example: '年内',
  }),
  cause: text('起因', '新建、改造以前是什么情况，一句话', {
    traits: 'prose own',
    example: '健身器材破损老化',
  }),
  area: text('面积', '面积', { example: '300平方米' }),
  equipment: quantities('设施', '有什么设施，“名称 数量”一项一条', { example: '藏书 1500册' }),
  capacity: text('容量', '能容纳多少', { example: '千人以上' }),
  use: text('用途', '用来做什么', { example: '休闲娱乐' }),
  summary: text('简介', '怎样办、怎样用，一句话', { traits: 'prose own', example: '盘活周边资源，推进共建' }),
  result: text('成效', '带来的变化，一句话', { traits: 'prose own', example: '每日就餐由80人增到200余人' }),
  topics: TOPICS,
};

export const ORGANISATION = {
  id: HOLDING_ID,
  name: required(texts('名称', '组织或队伍的名称，并列的可写几个', { example: '红色物业联盟' })),
  type: text('类型', '领导小组、队伍、制度、平安组织……', { example: '队伍' }),
  change: text('变动', '本年有什么变动：成立、换届、改选、补选委员……', CHANGE),
  amount: quantity('数量', '个', '有几个', { example: '3个' }),
  when: time('日期', '变动的时间；以前就有的也可写（去年11月、2010年），算原有的', {
    synonyms: ['时间'],
    example: '年内',
  }),
  people: quantity('人数', '人', '有多少人', { example: '80多名' }),
  averageAge: quantity('平均年龄', '岁', '平均多大', { example: '53岁' }),
  makeup: texts('人员结构', '学历、性别、党员占多少，一项一条', {
    synonyms: ['学历', '学历结构', '队伍结构', '人员情况'],
    example: '全部大专以上学历',
  }),
  members: texts('构成', '由哪些人组成；列不全就在最后写“等”', {
    synonyms: ['组成', '成员'],
    traits: 'persons',
    example: '党员',
  }),
  leader: text('牵头', '谁牵头', {
    synonyms: ['牵头人'],
    traits: 'persons',
    example: '社区党委书记任组长',
  }),
  summary: text('简介', '怎样运行、做些什么，一句话', { traits: 'prose own', example: '每月碰头、难事会办' }),
  result: text('成效', '带来的变化，一句话', { traits: 'prose own', example: '初起火情11起全部扑灭' }),
  topics: TOPICS,
};

export const INVESTMENT = {
  id: HOLDING_ID,
  name: required(text('项目', '投入用在哪里', { synonyms: ['名称', '项目名称'], example: '加装电动自行车充电棚' })),
  amount: quantity('金额', '元', '投入多少', { example: '12万元' }),
  when: time('日期', '投入的时间', { synonyms: ['时间'], example: '第二季度' }),
  source: text('来源', '经费来源，几处的写成几个', { traits: 'several', example: '服务群众专项经费' }),
  summary: text('简介', '办成了什么，一句话', { traits: 'prose own', example: '建棚3处、充电位64个' }),
  sumOf: texts('合计自', '这一行是哪几行投入的合计，写它们的编号；先说合计，再说其中', {
    traits: 'short',
    example: 'TR-01',
  }),
  topics: TOPICS,
};

export const PRACTICE = {
  id: HOLDING_ID,
  name: required(text('名称', '做法自己的名字', { example: '“居民点单、社区派单、志愿者接单”' })),
  change: text('变动', '建立、推行、订立……', { example: '推行' }),
  when: time('日期', '开始的时间，往年的照写', { synonyms: ['时间'], example: '3月' }),
  quantities: quantities('数据', '这项做法自己的数，“名称 数值”一项一条', { example: '接单 412件' }),
  summary: text('简介', '怎样运行，一句话', { traits: 'prose own', example: '线上线下两头收单' }),
  result: text('成效', '带来的变化，一句话', { traits: 'prose own', example: '诉求当月办结' }),
  topics: TOPICS,
};
