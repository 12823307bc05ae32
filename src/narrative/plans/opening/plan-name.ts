import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { whoseTitle } from '../../matters/whose-paper.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import type { Paper } from '../paper.js';
import { planKind } from '../plan-kind.js';

/**
 * The title of a plan that has a name or a matter of its own: 溪口社区2026年双拥工作计划. 思路 and 要点 go by a 文种 that is their very name, for a ledger may
 * have all of them made. A name that says which years it is for has no other year before it
 * (溪口村2017—2020年脱贫攻坚计划), a body that it is of stands before the year (溪口社区文化服务中心2026年工作计划), and 社区 behind a 社区 is said once.
 */
export function planTitle(ledger: Ledger, paper: Paper): string | undefined {
  const typed = planKind(ledger);
  const named = paper === '计划' || OWN[paper]?.test(typed ?? '') ? typed : undefined;
  const kind = named ?? (ledger.matter && kindOn(ledger.matter, paper));
  if (kind === undefined) return undefined;
  const whose = whoseTitle(ledger, kind);
  const own = /社区$/.test(ledger.community.name) ? kind.replace(OF_COMMUNITY, '') : kind;
  const [, body, rest] = OF_BODY.exec(own) ?? [];
  return body && rest ? `${whose}${body}${datedName(rest, ledger)}` : `${whose}${datedName(own, ledger)}`;
}

const OWN: Readonly<Partial<Record<Paper, RegExp>>> = { 思路: /思路$/, 简式: /思路$/, 要点: /要点$/ };

/** 2026年双拥工作计划 */
export const datedName = (kind: string, ledger: Ledger): string =>
  OF_YEARS.test(kind) ? kind : `${planPeriod(ledger).name}${kind}`;

/** 2017—2020年脱贫攻坚计划, “十三五”规划, 三年行动计划. */
export const OF_YEARS = /^\d{4}年?[—–\-至到~]\d{4}年|^“?十[三四五六]五”?|^(?:未来|今后)?[两二三四五六七八十]年/;

/** 社区党建 of a 社区; 社区教育 and 社区矫正 are names of fields. */
const OF_COMMUNITY =
  /^社区(?=党|“|残|妇女|妇联|老年|老龄|青少年|未成年|少先|共青团|关心下一代|关工委|工会|民政|计划生育|计生|综治|综合治理|平安|安全|消防|禁毒|反|普法|法治|法制|依法|双拥|侨|统战|民族|创建|文明|环境|志愿|信访|调解|就业|低保|防汛|科普|宣传|文体|爱国卫生|邻里|廉)/;
/** 综合文化服务中心工作计划 */
const OF_BODY =
  /^(?![上下]半年|第|[一二三四]季度)([\u4e00-\u9fff]{2,14}(?:中心|服务站|工作站|文化站|学校|大学|居委会|委员会|妇联|工会|协会|党支部|党总支|党委|团支部|关工委|农家书屋|图书室))((?:年度)?(?:工作|活动|学习|发展|建设)?(?:计划|安排|打算|规划|思路|要点))$/;

/** 民政工作计划, 纪念建党94周年活动计划; 民政工作要点. */
function kindOn(matter: string, paper: Paper): string | undefined {
  const isWork = /工作$/.test(matter);
  if (paper === '要点') return patternWords(isWork ? '事要点' : '某要点', { 事: matter });
  const isOccasion = /^(?:纪念|庆祝|迎接|喜迎|欢庆|欢度)/.test(matter);
  return paper === '计划'
    ? patternWords(isWork ? '事计划' : isOccasion ? '活动计划' : '某计划', { 事: matter })
    : undefined;
}
