import type { Code, MessageArgs } from '../../problems/messages.js';
import type { Severity } from '../../problems/problem.js';
import type { Community, Ledger } from '../ledger.js';
import { type Node, within } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
import { EVENT, PLAN } from '../vocabulary/fields.js';
import { otherCommunity } from './other-community.js';
import { privacyFaults } from './privacy-fault.js';
import { wordingFaults } from './wording-fault.js';

/** A piece of the ledger's own words, kept for the checks that look at wording. */
export interface Words {
  readonly field: Field;
  readonly text: string;
  readonly node: Node;
}

/** Takes a problem of the ledger to where they are gathered. */
export type ReportProblem = <C extends Code>(code: C, severity: Severity, args: MessageArgs<C>, node: Node) => void;

/**
 * What came of it is no place for what is still wanted: 三年内硬化率要到80%, 下一步打算扩建, 计划投资30万元. 计划分解到人, 准备充分 and 争取资金20万元 came of it.
 */
const RESULT = '成效';
const INTENDED = new RegExp(
  `(?:^|[，。；])(${[
    '(?:[一二两三四五]年内?|年底前|下一步|今后|明年|本年)[^，。；]{0,12}要[做到达完建把使实]',
    '(?:下一步|今后|明年)(?:计划|打算|准备|争取|力争)[一-鿿]',
    '(?:计划|打算|准备)(?![^，。；]{0,12}(?:到位|到[人户岗]|完毕|完成|就绪|顺利|有序|充分|良好|落实|得力|周密))(?:用(?![水电药])|对(?![接照比])|[在于以从将把再新投筹建修扩改购增设至到\\d]|总投资|申[报请]|争取|开[展办]|举[办行]|组织|成立|引[进入]|推[行出进]|实施|启动|继续|完善|明年|下半?年|[年月]|[一二两三四五六七八九十]+[年月])',
    '力争(?!上游)[一-鿿\\d]',
    '争取(?:[在于使让把早尽达再更\\d]|年[内底]|明年|下|实现|做到|完成|全[部面]|成为|创建|[一二两三四五]+年)',
  ].join('|')})([^，。；]{0,12})`,
  'u',
);

/** 深受居民好评, 取得圆满成功: praise, and no change that anybody could see. It is told as it was typed; a result with a number has more to say. */
const PRAISE =
  /^[^，。；\d]*(?:好评|赞誉|称赞|赞扬|赞许|点赞|一致认可|圆满成功|欢声笑语|掌声不断|反响(?:热烈|强烈|良好)|气氛(?:热烈|浓厚|活跃)|[其暖][乐意]融融)$/u;
const isPraise = (result: string): boolean =>
  !/\d/.test(result) &&
  result
    .split(/[，；。]/)
    .filter(Boolean)
    .every((clause) => PRAISE.test(clause));

/** What is said of a plan is said of its year. */
const PLANNED: ReadonlySet<Field> = new Set<Field>([...Object.values(PLAN), ...Object.values(EVENT)]);

/** Private numbers, unfit wording and another community's name in the ledger's own words: 提醒, all of them. */
export function checkTexts(ledger: Ledger, words: readonly Words[], report: ReportProblem): void {
  const { community, year, planYear = year + 1 } = ledger;
  const own = community as Community | undefined;
  const years = new Map<string, { readonly write?: string | undefined; readonly at: Node; count: number }>();
  let praise: { readonly text: string; readonly at: Node; count: number } | undefined;
  for (const { field, text, node } of words) {
    for (const secret of privacyFaults(text)) report(secret, '提醒', { field: field.zh }, node);
    if (field.traits.has('prose'))
      for (const { code, args } of wordingFaults(text, { ledger: year, own: PLANNED.has(field) ? planYear : year })) {
        const at = within(node, args.text);
        const earlier = years.get(args.text);
        if (code !== 'wording-year') report(code, '提醒', args, at);
        else if (earlier) earlier.count += 1;
        else years.set(args.text, { write: args.write, at, count: 1 });
      }
    const [, ...said] = (field.zh === RESULT && INTENDED.exec(text)) || [];
    const intended = said.join('');
    if (intended) report('result-intended', '提醒', { text: intended }, within(node, intended));
    if (field.zh === RESULT && isPraise(text.trim())) {
      if (praise) praise.count += 1;
      else praise = { text: text.trim().replace(/。$/u, ''), at: within(node, text.trim()), count: 1 };
    }
    const other = own?.name && field.traits.has('own') ? otherCommunity(text, own) : undefined;
    if (other && own)
      report('other-community', '提醒', { text: other.text, own: own.name }, within(node, other.text, other.at));
  }
  if (praise) report('result-praise', '提醒', { text: praise.text, count: praise.count }, praise.at);
  // 本年度 of ten plans is one habit, said once.
  for (const [text, { at, write, count }] of years)
    report('wording-year', '提醒', { text, count, ...(write !== undefined && { write }) }, at);
}
