import type { Ledger, Plan } from '../ledger/ledger.js';
import { CATEGORIES } from '../ledger/vocabulary/fields.js';
import { CAMPAIGNS, INDICATORS, TOPICS } from '../standards.js';

/**
 * The fields of work that 下一步打算 goes through, the words by which a plan belongs to one (the first that fits takes it), and how many
 * plans of a field it names: the annex has them all.
 */
const FIELDS = {
  服务群众: {
    words: /志愿|帮扶|救助|帮困|五手互动|六进|邻里|道德实践|便民|民生|就业|养老|老人|助残|残疾|低保|健康|托管/,
    most: 2,
  },
  环境治理: { words: /环境|绿|6无|六无|楼院|垃圾|三包/, most: 1 },
  平安建设: { words: /平安|治安|消防|普法|法治|调解|安全|禁毒/, most: 1 },
  党建队伍: { words: /党|共建|五个一|队伍|社区工作者|自治|议事|换届|小组|网格/, most: 2 },
  宣传教育: {
    words:
      /宣传|信息|教育|道德|文明|诚信|典型|评选|模范|讲堂|讲座|课堂|学习|阅读|读书|理论|科普|文体|文化|文艺|体育|节日|少年|未成年|八个不|十个一|新风|风俗/,
    most: 2,
  },
  /** What none of the others speaks of. */
  其他: { words: undefined, most: 2 },
} as const satisfies Record<string, { words: RegExp | undefined; most: number }>;

export type WorkField = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as readonly WorkField[];

/** By its 专题; a plan in the drawer 其他 goes by its 目标. What neither tells stands under no head: 按上级要求完成各项任务 is no 宣传教育. */
function fieldOf({ topic, target = '' }: Plan): WorkField {
  const text = topic === '其他' ? target : topic;
  return NAMES.find((name) => FIELDS[name].words?.test(text)) ?? '其他';
}

/** Sets of words that name one matter. */
const MATTERS: readonly (readonly string[])[] = [
  ...TOPICS.map(({ words }) => words),
  ...[...CATEGORIES, ...CAMPAIGNS.map(({ name }) => name), ...INDICATORS.map(({ name }) => name)].map((name) => [name]),
].map((words) => words.filter((word) => word !== '其他'));

/** Whether a plan takes up a problem that the ledger names: both speak of one matter. */
function answers({ topic, target = '' }: Plan, problems: readonly string[]): boolean {
  const speaksOf = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));
  return MATTERS.some((words) => speaksOf(topic + target, words) && problems.some((text) => speaksOf(text, words)));
}

/**
 * The plans by field, those that take up a named problem first; of each topic one, for the annex has them all, and whatever has a 问题 of its
 * own. 其他 is no topic: its plans stand each for itself.
 */
export function nextPlans({ plans, problems }: Ledger): Readonly<Record<WorkField, readonly Plan[]>> {
  const urgent = plans.filter((plan) => plan.problem || answers(plan, problems));
  const ordered = [...urgent, ...plans.filter((plan) => !urgent.includes(plan))];
  const first = ordered.filter(
    ({ topic, problem }, index) =>
      problem || topic === '其他' || ordered.findIndex((plan) => plan.topic === topic) === index,
  );
  const of = (name: WorkField) =>
    first
      .filter((plan) => fieldOf(plan) === name)
      .filter(({ problem }, index) => problem !== undefined || index < FIELDS[name].most);
  return {
    服务群众: of('服务群众'),
    环境治理: of('环境治理'),
    平安建设: of('平安建设'),
    党建队伍: of('党建队伍'),
    宣传教育: of('宣传教育'),
    其他: of('其他'),
  };
}
