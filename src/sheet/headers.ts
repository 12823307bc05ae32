import type { ACTIVITY } from '../ledger/fields.js';

type Name = keyof typeof ACTIVITY;

/** Headers that only spreadsheets use, beside the names and synonyms of the vocabulary. */
export const HEADERS: Partial<Record<Name, readonly string[]>> = {
  date: [
    '开展时间',
    '开展日期',
    '举办时间',
    '举办日期',
    '举行时间',
    '实施时间',
    '服务日期',
    '开始时间',
    '活动开始时间',
    '活动开始日期',
    '签到时间',
    '签到/签退时间',
    '签到签退时间',
  ],
  end: ['结束时间', '活动结束时间', '活动结束日期'],
  title: ['活动', '活动名', '活动标题', '活动项目', '项目名称', '活动项目名称', '服务项目', '主题名称'],
  category: ['类型', '活动分类', '所属类别', '项目类别', '项目类型', '服务类别'],
  campaigns: ['专项名称'],
  items: ['细项名称'],
  place: ['活动地址', '举办地点', '开展地点', '活动场地', '活动场所', '服务地点', '地址'],
  host: ['主办方', '举办单位', '组织方', '组织部门', '实施单位', '主办部门', '开展单位'],
  partners: ['协办方', '参与方', '合作单位', '支持单位', '联办单位', '共建方'],
  audience: ['服务人群', '活动对象', '参与对象', '服务群体', '面向对象', '参加人群', '参与人群'],
  attendance: [
    '参与总人数',
    '参加总人数',
    '总人次',
    '活动人数',
    '活动人次',
    '实到人数',
    '到场人数',
    '参与总人次',
    '参加总人次',
  ],
  minors: ['未成年人', '其中未成年人数', '未成年人人数', '未成年人参加人数', '未成年人参与人数', '未成年人参加人次'],
  volunteers: [
    '志愿者',
    '其中志愿者',
    '参与志愿者',
    '参加志愿者',
    '志愿者参与人数',
    '志愿者参与人次',
    '参与志愿者人数',
    '志愿者参加人数',
    '志愿者参加人次',
    '志愿者数量',
  ],
  hours: [
    '志愿服务小时',
    '志愿服务小时数',
    '志愿时长',
    '服务小时',
    '服务小时数',
    '服务时数',
    '志愿者服务时长',
    '志愿服务总时长',
    '服务总时长',
    '小时数',
    '小时',
  ],
  sessions: ['活动场次', '活动场数', '开展场次', '开展次数', '举办场次', '活动次数'],
  served: ['惠及人次', '惠及人数', '受益群众', '受益居民', '受益群众人次', '受益居民人次', '服务群众人次'],
  summary: ['主要内容', '内容简介', '活动概况', '活动情况', '活动简述', '活动描述', '开展情况', '活动内容简介'],
  result: ['活动效果', '工作成效', '取得成效', '活动成果'],
  segments: ['活动环节', '活动流程'],
  highlight: ['是否亮点', '亮点活动'],
  photos: ['活动照片', '照片文件'],
  evidence: ['佐证文件', '活动佐证', '佐证资料', '台账资料', '印证材料'],
  media: ['宣传报道', '媒体宣传', '报道链接'],
  owner: ['活动负责人', '责任岗位', '经办人'],
  estimated: ['是否估计', '人次是否估计', '估计人次'],
};

/** Columns that say when, beside or in place of the date. */
export const PARTS_OF_DATE: Readonly<Record<string, 'year' | 'month' | 'day'>> = {
  年份: 'year',
  年度: 'year',
  年: 'year',
  月份: 'month',
  月: 'month',
  活动月份: 'month',
  日: 'day',
  几号: 'day',
};

/** Numbers of rows: they change with every sort, so they are no 编号. */
export const ROW_NUMBERS: ReadonlySet<string> = new Set(['序号', '序', '行号', 'no', 'no.', '#']);

/** Columns about one person. They are never imported. */
export const PRIVATE =
  /身份证|证件|护照|电话|手机|联系方式|联系号码|微信号|住址|家庭地址|门牌|银行卡|账号|出生|^(?:志愿者|参加者|参与者|学生|儿童|老人|受助人|居民|参加人|参与人)?(?:姓名|名单)$|^(?:受助|服务)对象姓名$/u;

/** Words over several columns that add nothing to the words below them. */
export const GENERIC_GROUP =
  /^(?:活动|基本|参加|参与|参会|统计|数据|情况|信息|人数|人次|人员|服务|规模|开展|概况|总体|明细|数量|（|）|\(|\)|人|次)+$/u;
