import { isDeed } from '../../matters/matter.js';
import type { LaidParagraph, Section, Sentence } from '../../matters/section.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { classifyTitle } from '../../titles/classify-title.js';
import type { Voice } from '../voice.js';

/** 街道、社区党组织始终把握方向: it says itself who. */
const HAS_DOER = /^(?:为社区|街道|社区|党|居委|两委|“两委”|支部|全体|各)(?!建|校)/;

/** A theme of the ledger's own begins with what it says of itself. */
export function withTheme(
  { theme, matters }: Section,
  plans: readonly LaidParagraph[],
  voice: Voice,
): readonly LaidParagraph[] {
  const [first, ...rest] = plans;
  if (!theme?.statement || !first) return plans;
  const hosts = matters.flatMap((m) => (isDeed(m) && m.row.host ? [m.row.host] : []));
  // One row's host does not speak for a section.
  const most = hosts.length > 1 || hosts.length === matters.length;
  const host =
    most && hosts[0] !== undefined && hosts.every((h) => h === hosts[0]) ? hosts[0] : patternWords('社区自称');
  const said = theme.statement.replace(/(?<![。；])[。；]+$/, '').replace(/^社区(?!党|居委|干部)/, '');
  // 抓好党员队伍建设 of a paper on 党员队伍建设: its opening has said so.
  const core = said.replace(/^(?:抓好|抓实|做好|搞好|推进|开展|加强)/, '');
  if (voice.matter && core.length > 3 && voice.matter.includes(core)) return plans;
  // 以“舌尖上的邻里情”为主题 before a deed of that name: no sentence by itself, and its deed says it.
  const [, motto] = /^以“([^“”]+)”为[^，]{2,4}$/.exec(said) ?? [];
  if (motto && matters.some((m) => isDeed(m) && m.row.title.includes(motto))) return plans;
  // 由辖区居民登台献艺 of a row that has them take part: it says so.
  if (/^由/.test(said) && matters.some((m) => isDeed(m) && m.row.participants.some((who) => said.includes(who))))
    return plans;
  // 为社区解决了多项难题, under 民生工作站解民忧: the body that the heading names did so.
  const body = /^[为对]/.test(said)
    ? matters
        .flatMap((m) => (m.kind === '组织' || m.kind === '阵地' ? m.row.name : []))
        .find((name) => theme.title.includes(name))
    : undefined;
  // 由辖区居民登台献艺: what the heading names, and not the community.
  const byWhom = /^由/.test(said) && classifyTitle(theme.title).kind !== '动' ? theme.title : undefined;
  const lead: Sentence = {
    pattern: '领句',
    opening: '主',
    pieces: fillPattern('领句', { 主: body ?? byWhom ?? (HAS_DOER.test(said) ? undefined : host), 概述: said }),
    told: [],
    groups: 0,
    ...(!byWhom && { subject: body ?? host }),
  };
  return [{ skeleton: first.skeleton, sentences: [[lead], ...first.sentences] }, ...rest];
}
