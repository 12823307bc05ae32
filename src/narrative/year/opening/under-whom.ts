import { patternWords } from '../../phrases/fill-pattern.js';

/**
 * 街道党工委 → 在街道党工委领导下, 街道文化站 → 在街道文化站指导下, 镇党委、政府和镇妇联 → 在镇党委、政府的领导和镇妇联的指导下: who stands above a community
 * leads it, who has a field of work guides it. 区、镇领导和有关单位 are persons and whoever helps, and none of them is said to lead the others. What they
 * asked for is said only where the ledger types it: 按照区委工作部署.
 */
export function underWhom(superior: string): string {
  if (ASKS.test(superior)) return patternWords('按照其', { 何: superior });
  // 街道党工委的正确领导, as typed
  if (/的[^的]{0,4}(?:领导|指导|支持|关心|帮助)$/.test(superior))
    return patternWords('在其下', { 何: superior.replace(/^在/, '') });
  if (PERSONS.test(superior)) return patternWords('支持下', { 谁: superior });
  // 和平街道党工委: a name may begin with one of them.
  const bodies = superior.split(/([、，]|(?<=[^、，])[和与及](?=[一-鿿]{2}))/);
  // 区、街道老龄委: what stands alone goes with the next.
  const whole = (at: number): string => ((bodies[at]?.length ?? 0) === 1 ? whole(at + 2) : (bodies[at] ?? ''));
  const guides = bodies.map((_, at) => at % 2 === 0 && !LEADS.test(whole(at) || (bodies[at] ?? '')));
  if (!guides.includes(true)) return patternWords('领导下', { 谁: superior });
  if (guides.every((one, at) => at % 2 === 1 || one)) return patternWords('指导下', { 谁: superior });
  // Where those who lead and those who guide each stand together.
  const at = guides.findIndex((one, at) => at % 2 === 0 && at > 0 && one !== guides[at - 2]);
  const [first, others] = [bodies.slice(0, at - 1), bodies.slice(at)];
  const mixed = others.some((_, i) => i % 2 === 0 && guides[at + i] !== guides[at]);
  if (mixed) return patternWords('领导下', { 谁: superior });
  const [leads, guide] = guides[at] ? [first, others] : [others, first];
  // 区委、区政府和街道党工委: no 和 between two that have their own.
  const joins = [...leads, ...guide].some((one) => /^[和与及]$/.test(one));
  return patternWords(joins ? '领导下指导下' : '领导指导下', { 领导: leads.join(''), 指导: guide.join('') });
}

const PERSONS = /(?:领导|各界|(?:驻[区片村]|帮扶|共建|爱心)单位|企业|公司)(?=$|[、，和与及])/;

const ASKS = /(?:要求|部署|安排|指示|精神|号召|通知|意见|文件|任务)$/;
const LEADS =
  /(?:党委|(?<!关)工委|党组|党组织|党总支|党支部|政府|街道办?|办事处|[省市县区镇乡村]委|居委会|村委会|人大|政协|[省市县区镇乡旗]|上级|部门|单位|领导小组|指挥部|委员会|管委会)$/;
