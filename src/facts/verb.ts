/** Which verb goes with the name of an activity: 召开 a meeting, 举行 a ceremony, 举办 a lecture or a fair; 开展 goes with the rest. */
const VERBS: readonly (readonly [verb: string, title: RegExp])[] = [
  [
    '召开',
    /(?:会议|议事会|议事协商会|协商会|联席会|座谈会|恳谈会|听证会|生活会|大会|代表会|修订会|评议会|评审会|家长会|交流会|表彰会|表扬会|推进会|例会)$/,
  ],
  ['举行', /(?:仪式|授牌|授旗|揭牌|揭晓|颁奖|启用|启动|开幕|开学|发布|表彰|签约|宣誓|直播)$/],
  [
    '举办',
    /(?:讲堂|讲座|课|课堂|学堂|小课堂|班|培训|赛|演|展|展评|会|宴|节|日|集市|沙龙|营|联欢|观影|电影|义诊|托管)$|道德讲堂/,
  ],
];

/** By the end of the whole title, then by the end of what stands before its colon (道德讲堂第3期：…). */
export function verbFor(title: string): string {
  const names = [title, title.split(/[：:]/)[0] ?? ''].map((name) => name.replace(/[”’』」》）)！!。]+$/, ''));
  const fits = VERBS.find(([, ending]) => names.some((name) => ending.test(name)));
  return fits?.[0] ?? '开展';
}
