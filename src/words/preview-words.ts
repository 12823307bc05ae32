/** What `report preview` says where it shows a report page by page itself. */
export const PREVIEW_WORDS = {
  more: (a: { percent: number }) => `— ${a.percent}%  空格 下一页  b 上一页  q 结束 —`,
} as const;
