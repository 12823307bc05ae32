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

/** What is being done and not done yet: told as such, and counted nowhere. */
export const UNDER_WAY = '进行中';

export const STATUSES = [HELD, UNDER_WAY, '取消', '延期', '计划'] as const;

/** What people write for a status. */
export const STATUS_WORDS: Readonly<Record<string, (typeof STATUSES)[number]>> = {
  ...words(HELD, '已完成 完成 已举办 已办 已结束 已实施 开展'),
  ...words(
    UNDER_WAY,
    '正在开展 正在进行 正在推进 正在实施 正在办理 开展中 推进中 实施中 办理中 建设中 在建 未完成 正在做',
  ),
  ...words('取消', '已取消'),
  ...words('延期', '已延期 推迟 暂缓'),
  ...words('计划', '计划中 拟开展 待开展 未开展'),
};

function words<T extends string>(meaning: T, text: string): Readonly<Record<string, T>> {
  return Object.fromEntries(text.split(' ').map((word) => [word, meaning]));
}
