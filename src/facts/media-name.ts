/**
 * Who reported, of what people write under 报道: 区融媒体中心3月6日报道 → 区融媒体中心. A sentence says 报道 itself. An address of the web is no name.
 */
export function mediaName(text: string): string | undefined {
  const name = text
    .trim()
    .replace(/[（(](?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?[)）]/gu, '')
    .replace(/(?:\d{4}年)?\d{1,2}月\d{1,2}日/gu, '')
    .replace(/(?<![，、；：\s])[，、；：\s]*(?:进行了?)?(?:宣传|专题|跟踪)?(?:报道|刊登|刊发|播出|转载)[了过]?$/u, '')
    .replace(/^[，、；：\s]+|(?<![，、；：\s])[，、；：\s]+$/gu, '');
  return name === '' || /^https?:|^www\./iu.test(name) ? undefined : name;
}
