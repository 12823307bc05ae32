import type { Message, Messages, NoArgs } from './message.js';

/** What a ledger says: activities, campaigns, indicators, words, photos, settings. */
export const CONTENT_MESSAGES = {
  // Activities, campaigns, indicators
  'id-twice': (a: { id: string; line?: number }): Message => ({
    what: `编号“${a.id}”重复${a.line ? `，第 ${a.line} 行已经用过` : ''}`,
    remedy: '每项活动的编号要不一样；如果是同一项活动，请只留一条。',
  }),
  'activity-twice': (a: { title: string; date: string; line?: number }): Message => ({
    what: `${a.date} 的“${a.title}”出现了两次${a.line ? `，前一次在第 ${a.line} 行` : ''}`,
    remedy: '如果是同一项活动，请只留一条；一天办了几场，可以写“场次”。',
  }),
  'minors-exceed': (a: { minors: number; attendance: number }): Message => ({
    what: `其中未成年人 ${a.minors} 多于人次 ${a.attendance}`,
    remedy: '人次包含未成年人，请核实两个数字。',
  }),
  'volunteers-exceed': (a: { volunteers: number; attendance: number }): Message => ({
    what: `志愿者人次 ${a.volunteers} 多于人次 ${a.attendance}`,
    remedy: '人次一般包含志愿者，请核实两个数字。',
  }),
  'end-beside-time': (a: { text: string; end: string }): Message => ({
    what: `日期写的是“${a.text}”，又写了结束日期 ${a.end}`,
    remedy: '只留一处：从哪天到哪天的，“日期”写第一天；不是某一天的，删去“结束日期”，例如只写“日期: 3月至11月”。',
  }),
  'status-unsaid': (a: { title: string; word: string }): Message => ({
    what: `“${a.title}”有“${a.word}”，报告却会写成已经开展`,
    remedy: `没有开展的，加上一行“状态: ${a.word === '延期' || a.word === '暂缓' ? '延期' : '取消'}”；开展了的，加上“状态: 已开展”。`,
  }),
  'unknown-id': (a: { field: string; id: string; nearest?: string | undefined }): Message => ({
    what: `“${a.field}”里的“${a.id}”没有找到`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}这里写台账里别的行的“编号”。`,
  }),
  'sum-of-itself': (a: { id: string }): Message => ({
    what: `“合计自”写的是这一行自己的编号“${a.id}”`,
    remedy: '请写各个分项的编号。',
  }),
  'sessions-zero': (_: NoArgs): Message => ({
    what: '场次是 0',
    remedy: '台账只记已经开展的活动；没有开展的请写进“计划”，或者删掉这一条。',
  }),
  'category-unclear': (a: { text: string; categories: readonly string[] }): Message => ({
    what: `类别“${a.text}”可以是${a.categories.map((c) => `“${c}”`).join('、')}`,
    remedy: `请看这项活动做的是什么，写其中一个，例如“类别: ${a.categories[0]}”。`,
  }),
  'category-by-head': (a: { text: string; word: string; category: string }): Message => ({
    what: `类别“${a.text}”按“${a.word}”算作“${a.category}”`,
    remedy: '是这样就不用改；不是，请改写成别的类别。',
  }),
  'category-own': (a: { text: string; category: string; categories: readonly string[] }): Message => ({
    what: `类别“${a.text}”不在常用的类别里，这一行算作“${a.category}”`,
    remedy: `是这样就不用改；要归入别的类别，可以写：${a.categories.join('、')}。`,
  }),
  'topic-near': (a: { text: string; nearest: string }): Message => ({
    what: `专题“${a.text}”只在这里出现过`,
    remedy: `是不是“${a.nearest}”？是本社区自己的专题就不用改。`,
  }),
  'topics-unsaid': (a: { title: string; topics: readonly string[]; count: number }): Message => ({
    what: `“${a.title}”${a.count > 1 ? `等 ${a.count} 项活动` : ''}好像属于某个专题（${a.topics.join('、')}），台账没有写，没有计入`,
    remedy: '运行 report check 逐项看，report check --fix 写进台账。',
  }),
  'own-words-left-out': (a: { place: string; headings: readonly string[] }): Message => ({
    what: `报告里没有“${a.place}”这一节，“补写”的这段话没有写进去`,
    remedy: `“处”请写报告里的一个标题${a.headings.length > 0 ? `（有 ${a.headings.map((one) => `“${one}”`).join('、')}）` : ''}、一个专题或类别，或者“开头”“结尾”。`,
  }),
  'unknown-take': (a: { field: string; text: string; nearest?: string | undefined }): Message => ({
    what: `“${a.field}”里的“${a.text}”没有找到`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}这里写台账里行的编号，或者专题、类别、专项、指标的名称；整份荣誉、组织、阵地、做法、投入、典型也可以写。`,
  }),
  'statement-noun': (a: { text: string }): Message => ({
    what: `概述“${a.text}”像是一个名称，前面接“社区”读不成一句话`,
    remedy: '请写成谓语，例如“从议事、制度、班子三处抓起”。',
  }),
  'unknown-not-applicable': (a: { text: string; nearest?: string | undefined }): Message => ({
    what: `“不适用”里的“${a.text}”不是专项或类别`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}写专项或类别的名称；写“样本专项”代替全部十个专项。`,
  }),
  'unknown-basis': (a: { text: string; nearest?: string | undefined }): Message => ({
    what: `“对应”里的“${a.text}”没有找到`,
    remedy: `${a.nearest ? `是不是“${a.nearest}”？` : ''}写本年台账里行的编号、指标的名称，或者“存在问题”里的原话；现在没有用上。`,
  }),
  'role-model-empty': (_: NoArgs): Message => ({
    what: '典型没有写“姓名或称呼”，也没有写“人数”',
    remedy: '不写姓名的，写“类型”和“人数”，例如“类型: 文明家庭”“人数: 12户”。',
  }),
  'unknown-campaign': (a: { text: string; nearest?: string; itemOf?: string }): Message => ({
    what: `没有叫“${a.text}”的专项`,
    remedy: a.itemOf
      ? `“${a.text}”是“${a.itemOf}”的细项，请写到“细项”里。`
      : `${a.nearest ? `是不是“${a.nearest}”？` : ''}社区自己的专项要先写在台账开头的“专项”里。`,
  }),
  'unknown-item': (a: { text: string; nearest?: string; campaigns?: string }): Message => ({
    what: `没有叫“${a.text}”的细项`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : `请检查写法；${a.campaigns ? `“${a.campaigns}”` : '社区自己的专项'}的细项要先写在台账开头的“专项”里。`,
  }),
  'ambiguous-item': (a: { text: string; campaigns: readonly string[] }): Message => ({
    what: `细项“${a.text}”在${a.campaigns.map((c) => `“${c}”`).join('和')}里都有`,
    remedy: '请加上一行“专项”，写明是哪一个。',
  }),
  'campaign-twice': (a: { name: string }): Message => ({
    what: `专项“${a.name}”写了两次`,
    remedy: '请合并成一个，细项写在一起。',
  }),
  'campaign-reserved': (a: { name: string }): Message => ({
    what: `专项不能叫“${a.name}”，这个名称另有用处`,
    remedy: `请换一个名称，例如“${a.name}行动”。`,
  }),
  'item-reserved': (a: { name: string }): Message => ({
    what: `细项不能叫“${a.name}”，这个名称另有用处`,
    remedy: `请换一个名称，例如“${a.name}行动”。`,
  }),
  'indicator-twice': (a: { name: string }): Message => ({
    what: `指标“${a.name}”写了两次`,
    remedy: '请只留一个。',
  }),
  'indicator-computed': (a: { name: string; from: readonly string[] }): Message => ({
    what: `“${a.name}”由程序按${a.from.map((name) => `“${name}”`).join('和')}计算，这里写的实际值不会采用`,
    remedy: '请删掉“实际”这一行，并在“社区”里把这两个数填好。',
  }),
  'indicator-without-unit': (a: {
    name: string;
    field: string;
    text: string;
    percent: string;
    whole: string;
  }): Message => ({
    what: `“${a.name}”的${a.field}写成 ${a.text}，没有单位，分不清是 ${a.percent} 还是 ${a.whole}`,
    remedy: `请带上单位：是 ${a.whole} 就写 ${a.whole}，是 ${a.percent} 就写 ${a.percent}。改好之前不判是否达标。`,
  }),
  'indicator-other-unit': (a: { name: string; text: string; target: string }): Message => ({
    what: `“${a.name}”的实际是 ${a.text}，标准是 ${a.target}，单位不同，不能比较`,
    remedy: '请把两个数写成同一个单位（百分比可以写 % 或 ‰）。改好之前不判是否达标。',
  }),
  'indicator-without-value': (a: { name: string }): Message => ({
    what: `指标“${a.name}”没有写数，报告里用不上`,
    remedy: '请加上一行“实际”；要判断是否达标的，再加一行“标准”，例如“标准: ≥ 30%”。',
  }),
  // Words
  'private-id': (a: { field: string }): Message => ({
    what: `“${a.field}”里好像有身份证号`,
    remedy: '报告不应出现身份证号，请删掉。',
  }),
  'private-phone': (a: { field: string }): Message => ({
    what: `“${a.field}”里好像有手机号`,
    remedy: '报告不应出现个人电话，请删掉。',
  }),
  'private-landline': (a: { field: string }): Message => ({
    what: `“${a.field}”里好像有固定电话号码`,
    remedy: '私人电话请删掉；是对外公布的，请写明是“服务电话”或“热线”。',
  }),
  'result-intended': (a: { text: string }): Message => ({
    what: `“成效”里的“${a.text}”像是打算，不是做成的事`,
    remedy: '做成的留在“成效”；打算写进“计划”，还没办完的写“状态: 进行中”。',
  }),
  'result-praise': (a: { text: string; count: number }): Message => ({
    what: `“成效”里的“${a.text}”${a.count > 1 ? `（共 ${a.count} 处）` : ''}是评价，没有说出变了什么`,
    remedy: '汇报照写，读的人却不会记住；有数就写数，例如“投诉由每月9件减到2件”，没有就不写。',
  }),
  'wording-double': (a: { text: string }): Message => ({
    what: `“${a.text}”前后重复`,
    remedy: '只留一个，例如“约30人”或“30余人”；有确切数字最好。',
  }),
  'wording-decrease': (a: { text: string }): Message => ({
    what: `“${a.text}”：减少不能用“倍”`,
    remedy: '请改成“下降百分之几”或“减少几成”。',
  }),
  'wording-number': (a: { text: string; write?: string }): Message => ({
    what: `“${a.text}”的数字写法不规范`,
    remedy: a.write ? `请写成“${a.write}”。` : '请全部用阿拉伯数字。',
  }),
  'activity-later': (a: { title: string; date: string; dated: string; count: number }): Message => ({
    what: `“${a.title}”（${a.date}）${a.count > 1 ? `等${a.count}项活动` : ''}在成文日期 ${a.dated} 之后，报告却会写成已经开展`,
    remedy: '还没有开展的，先不要记进“活动”，可以写进“计划”；日期写错了就改正；或者把“成文日期”改到活动之后。',
  }),
  'wording-year': (a: { text: string; write?: string; count: number }): Message => ({
    what: `“${a.text}”${a.count > 1 ? `（共 ${a.count} 处）` : ''}换一份报告就会指错年份`,
    remedy: `计划类报告写的是下一年；请写明是哪一年${a.write ? `，例如“${a.write}”` : ''}。`,
  }),
  'other-community': (a: { text: string; own: string }): Message => ({
    what: `这里写的是“${a.text}”，不是“${a.own}”`,
    remedy: '请检查是不是从别处的材料里抄来的。',
  }),
  'photo-missing': (a: { file: string }): Message => ({
    what: `找不到照片“${a.file}”`,
    remedy: '照片的位置从台账所在的文件夹算起，请检查文件名和文件夹。',
  }),
  'photo-outside': (a: { file: string }): Message => ({
    what: `照片“${a.file}”不在台账的文件夹里，报告里没有放它`,
    remedy: '把照片复制到台账旁边的“照片”文件夹，再改台账里的路径；确实要用本机别处的，加 --allow-outside。',
  }),
  'photo-kind': (a: { file: string; kind?: string | undefined }): Message => ({
    what: a.kind
      ? `照片“${a.file}”是 ${a.kind === 'video' ? '视频' : a.kind} 格式，放不进报告`
      : `“${a.file}”不是照片，或者已经损坏`,
    remedy:
      a.kind === 'HEIC'
        ? '用电脑上的“照片”或“画图”打开，另存为 JPEG，再把台账里的文件名改过来；苹果手机可在“设置—相机—格式”里选“兼容性最佳”，以后拍的就是 JPEG。'
        : a.kind === 'video'
          ? '请截取一张画面存为 JPEG，再把台账里的文件名改过来。'
          : '用“画图”打开，另存为 JPEG，再把台账里的文件名改过来；打不开就从手机或相机里重新拷贝一份。',
  }),
  'photo-unread': (a: { file: string }): Message => ({
    what: `照片“${a.file}”打不开，报告里没有放它`,
    remedy: '请看看它是不是被别的程序占用，或者没有权限读。',
  }),
  'photo-large': (a: { file: string; width: number; height: number }): Message => ({
    what: `照片“${a.file}”有 ${a.width}×${a.height} 像素，打开它要的内存太大（JPEG 最多 5000 万像素，PNG 约 3000 万），报告里没有放它`,
    remedy: '用“画图”打开，把它缩小（宽 3000 像素就够打印），另存为 JPEG。',
  }),
  'photo-cmyk': (a: { file: string }): Message => ({
    what: `照片“${a.file}”是印刷用的 CMYK 四色 JPEG，报告里没有放它`,
    remedy: '用“画图”打开，另存为 JPEG，就变成普通照片的 RGB；或者向拍摄的人要原来的照片。',
  }),
  'photo-broken': (a: { file: string }): Message => ({
    what: `照片“${a.file}”读不完整，报告里没有放它`,
    remedy: '多半是没有拷贝完，请从手机或相机里重新拷贝一份；能打开的，用“画图”另存为 JPEG。',
  }),
  'meeting-announced': (a: { meeting: string; end: string }): Message => ({
    what: `${a.meeting}已于 ${a.end} 前后结束，程序里没有它的公报`,
    remedy: '报告不会自动写它的精神；要写的话，请在台账里填“会议精神”。',
  }),
  // --set
  'unknown-setting': (a: { key: string; nearest?: string }): Message => ({
    what: `--set 不能设“${a.key}”`,
    remedy: a.nearest
      ? `是不是“${a.nearest}”？`
      : '只能设台账开头的项目，例如 年度、成文日期、署名、社区.名称；活动和指标的数字要改台账。',
  }),
} satisfies Messages;
