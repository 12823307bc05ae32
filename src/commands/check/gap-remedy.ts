import { CATEGORIES, LEDGER } from '../../ledger/vocabulary/fields.js';
import { CAMPAIGNS } from '../../standards.js';

/** What to write into the ledger so that a gap closes, told by the path of the facts that a template asked for. */
export function gapRemedy(name: string): string {
  const [root = '', part = ''] = name.split('.');
  if (CATEGORIES.some((category) => category === root)) return activity(`类别: ${root}`);
  const campaign = CAMPAIGNS.find((one) => one.name === root);
  if (campaign) {
    const item = campaign.items.find(({ name: full, short = [] }) => [full, ...short].includes(part));
    return activity(item ? `细项: ${item.name}` : `专项: ${root}`);
  }
  return (ROOTS[root] ?? inHead)(part, root);
}

const activity = (what: string) => `在“活动”里记下这项活动，写上“${what}”`;
const inHead = (_: string, root: string) =>
  Object.values(LEDGER).some(({ zh }) => zh === root) ? `在台账开头填“${root}”` : '在“活动”里登记';

const INDICATORS_REMEDY = '在“指标”里填实际数值；志愿者占比由“社区”的注册志愿者和常住人口算出';

const ROOTS: Readonly<Record<string, (part: string, root: string) => string>> = {
  专题: (part) => activity(`专题: ${part}`),
  服务对象: (part) => activity(`服务对象: ${part}`),
  节日: () => '在“活动”里记下这项活动，主题里写到节日的名称，或者写上“专题: 春节”这样的节日',
  社区: (part) => `在“社区”里填“${part}”`,
  指标: () => INDICATORS_REMEDY,
  表: (part) =>
    part === '档案' ? '在“档案”里填已有的材料' : part === '计划' ? '在“计划”的那一条里填上' : INDICATORS_REMEDY,
};
