import { choice, count, decimal, quantity, required, text, texts, time } from './field.js';
import { HOLDING_ID } from './holding-fields.js';

/** A heading of the community's own in the 工作汇报 or the plan papers, and what stands under it. */
export const THEME = {
  title: required(text('标题', '这一节的标题', { example: '抓实党建引领' })),
  statement: text('概述', '一句总的话，写成谓语（前面会接“社区”）', {
    traits: 'prose own',
    example: '从议事、制度、班子三处抓起',
  }),
  takes: required(
    texts(
      '取',
      '放进这一节的行：编号、专题或类别，也可以是指标的名称或编码，按这个次序写；写荣誉、组织、阵地、做法、投入、典型，就是别处没有取的各行；写计划的编号，就是计划、要点、思路里的一节',
      {
        example: '党建',
      },
    ),
  ),
};

/** The secretary's own sentences, printed as they are. */
export const SUPPLEMENT = {
  place: required(text('处', '写在哪一节：报告里的标题、专题或类别，也可以是“开头”“结尾”', { example: '服务群众' })),
  text: required(text('文', '自己的话，照印', { traits: 'prose own', example: '这支队伍一做就是多年。' })),
  position: choice('位置', ['段首', '段末'], '写在这一节的开头还是末尾，不写就是段末', { example: '段末' }),
};

export const ROLE_MODEL = {
  id: HOLDING_ID,
  name: text('姓名或称呼', '姓名或称呼，注意保护隐私；不写姓名就写人数', {
    synonyms: ['姓名', '称呼', '名称'],
    traits: 'persons',
    example: '第二网格李阿姨',
  }),
  type: text('类型', '典型的类型，或评上的称号', { synonyms: ['称号', '荣誉称号', '所获称号'], example: '身边好人' }),
  people: quantity('人数', '人', '不写姓名时有多少', { example: '5户' }),
  level: text('级别', '评选级别', { example: '区级' }),
  date: time('日期', '评选的时间：写到日，或者写 2025-05、年内', {
    synonyms: ['时间', '评选日期'],
    example: '2025-09-18',
  }),
  summary: text('简介', '做了什么：动词开头的一句，或者自己的几句话', {
    synonyms: ['事迹', '主要事迹', '先进事迹', '事迹简介'],
    traits: 'prose own',
    example: '坚持为楼里的独居老人送饭',
  }),
};

export const CAMPAIGN = {
  name: required(text('名称', '专项名称', { synonyms: ['专项名称'], traits: 'own', example: '诚信清潭，从我做起' })),
  items: texts('细项', '专项的细项', { example: '诚信经营承诺' }),
};

/** Totals of last year, where its ledger is not at hand. */
export const TOTALS = {
  sessions: count('场次', '上年活动场次', { example: '96' }),
  attendance: count('人次', '上年参加人次', { example: '5120' }),
  volunteers: count('志愿者人次', '上年志愿者人次', { example: '860' }),
  hours: decimal('服务时长', '上年志愿服务小时数', { example: '1720' }),
  served: count('受益人次', '上年受益人次', { example: '2300' }),
};
