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
