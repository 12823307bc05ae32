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
  /^(?:活动|基本|参加|参与|参会|统计|数据|情况|信息|人数|人员|服务|规模|开展|概况|总体|明细|数量|（|）|\(|\)|人|次)+$/u;
