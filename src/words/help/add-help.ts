/** The help of `report add`. */
export const ADD_HELP = {
  usage: '[台账] [选项]',
  description: '记一项活动：一项一项地问，或者用选项写全；按日期插进台账',
  dryRun: ['-n, --dry-run', '只看要写的内容，不写'],
  alsoWritten: (a: { meaning: string; english: string }) => `${a.meaning}；也可写 --${a.english}`,
  flag: '[是]',
  placeholder: '文字',
  placeholders: {
    date: '日期',
    time: '日期',
    quantities: '名称 数值…',
    count: '数',
    decimal: '小时',
    choice: '类别',
    texts: '文字…',
    records: '类型：文件…',
  } as Readonly<Record<string, string>>,
  examples: `
例：
  report add                                                     一项一项地问
  report add --日期 3月5日 --主题 学雷锋便民服务 --类别 志愿服务 --人次 120 --志愿者人次 18
  report add --date 2025-03-05 --title 学雷锋 --category 志愿服务 --items 帮帮手,招招手
  report add 台账.yaml --日期 3.5 --主题 义诊 --类别 志愿服务 --参与单位 "街道卫生院、红十字会" --亮点
  report add --日期 3.5 --主题 义诊 --类别 志愿服务 --佐证 签到表：佐证/签到表0305.pdf --佐证 照片/0305.jpg
  report add --日期 3月中旬 --主题 河道清漂 --类别 环境整治 --场次 8次 --数据 "清出漂浮物 近20吨" --成效 两段河水恢复到四类`,
} as const;
