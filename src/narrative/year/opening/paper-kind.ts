import { runsCampaigns } from '../../../facts/campaign-facts.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/**
 * What a paper is called (文种): as typed; else by what it is on, 脱贫攻坚工作汇报; else 工作汇报, where its ledger has nothing of the campaigns of the
 * samples. Undefined where it has: such a paper is on 精神文明建设.
 */
export function kindOf(ledger: Ledger): string | undefined {
  const { documentKind, matter } = ledger;
  if (documentKind) return withoutOwnWord(documentKind, ledger);
  if (!isCivic(ledger)) return matter ? kindOn(matter) : patternWords('常用文种');
  return undefined;
}

/** 某社区2010年工会工作总结 of a 社区工会工作总结; 社区教育 and 社区矫正 are what they are. */
const withoutOwnWord = (kind: string, { community }: Ledger): string => {
  const bare = kind.replace(/^社区(?!“|建设|服务|管理|发展|工作)/, '');
  const keeps = bare === kind || WORDS.keepsCommunity.some((word) => bare.startsWith(word));
  return keeps || !community.name.endsWith(kind.slice(0, 2)) ? kind : bare;
};

const kindOn = (matter: string): string =>
  patternWords(/工作$/.test(matter) ? '文种汇报' : /(?:活动|行动)[”]?$/.test(matter) ? '文种情况' : '文种工作', {
    名: matter,
  });

/**
 * Whether anything of the samples' campaigns stands in the ledger, or what it tells is of several of their sections and has no themes of its own; one
 * without a row yet may still come to have it.
 */
const isCivic = (ledger: Ledger): boolean => {
  const { activities, approach = '', goal = '', themes } = ledger;
  if (!runsCampaigns(ledger)) return false;
  const kinds = new Set(activities.map(({ category }) => category).filter((category) => SECTIONS.test(category)));
  return (
    activities.length === 0 ||
    (themes.length === 0 && kinds.size >= SEVERAL) ||
    activities.some(({ campaigns, category }) => Object.keys(campaigns).length > 0 || category === '道德讲堂') ||
    [approach, goal, ...themes.map(({ title }) => title)].some((text) =>
      /精神文明|文明(?:社区|城市|村|创建)/.test(text),
    )
  );
};
const SECTIONS = /^(?:志愿服务|专项活动|未成年人|诚信教育|典型选树|文体活动|社区教育|党员教育|共建)$/;
const SEVERAL = 3;
