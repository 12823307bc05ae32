import type { Field } from '../vocabulary/field.js';
import { ACTIVITY, COMMUNITY, EVENT, INVESTMENT, LEDGER, ORGANISATION, PLAN, THEME } from '../vocabulary/fields.js';

/** Lists that people write on one line with 、 between names; what holds other text (partners, photos) is never split. */
export const SPLIT: ReadonlySet<Field> = new Set<Field>([
  COMMUNITY.features,
  COMMUNITY.supporters,
  COMMUNITY.allies,
  ACTIVITY.audience,
  ACTIVITY.segments,
  ACTIVITY.topics,
  ACTIVITY.participants,
  ACTIVITY.lecturers,
  ACTIVITY.sumOf,
  INVESTMENT.sumOf,
  ORGANISATION.members,
  ORGANISATION.topics,
  EVENT.hosts,
  EVENT.organisers,
  EVENT.participants,
  EVENT.supplies,
  PLAN.basis,
  PLAN.participants,
  PLAN.lecturers,
  PLAN.steps,
  EVENT.duties,
  EVENT.prizes,
  EVENT.demands,
  PLAN.partners,
  PLAN.audience,
  THEME.takes,
  LEDGER.notApplicable,
]);

/** 党员、居民等 is a list that is left open, and keeps its 等 as an item of its own. */
const OPEN: ReadonlySet<Field> = new Set<Field>([
  ACTIVITY.participants,
  ACTIVITY.lecturers,
  EVENT.participants,
  ORGANISATION.members,
  PLAN.participants,
  PLAN.lecturers,
]);

const WITHIN: ReadonlySet<Field> = new Set<Field>([
  COMMUNITY.features,
  EVENT.participants,
  PLAN.audience,
  PLAN.participants,
]);

/** 有集贸市场、文艺团体等服务项目, 东至甲路、西至乙路: a feature that says itself what there is, or where it lies, is one. */
const ONE_FEATURE =
  /^(?:有|设有|建有|拥有|以|位于|地处|坐落|境内|属|[东南西北][至临接邻连靠起])|等[^、，；]{2,}$|^集[^，；]+[为于]一体$/u;

const PEOPLE: ReadonlySet<Field> = new Set<Field>([
  ACTIVITY.audience,
  ACTIVITY.participants,
  EVENT.participants,
  PLAN.audience,
  PLAN.participants,
]);

/** The end of a name of people or of a unit. */
const NAMES =
  /[人者员户民众生童工属友兵士]$|家庭|妇女|青年|儿童|孩子|老师|对象|单位|企业|干部|志愿|代表|骨干|群众|部门|学校|组长|楼长|委|会|队|站|所|局|部|办|公司|等$/;

/** Lists of sentences: those hold commas. */
const SENTENCES: ReadonlySet<Field> = new Set<Field>([PLAN.steps, EVENT.duties, EVENT.prizes, EVENT.demands]);

export function splitText(text: string, field: Field): readonly string[] {
  if (SENTENCES.has(field))
    return text
      .split(/[；;\n]/u)
      .map((step) => step.trim())
      .filter((step) => step !== '');
  if (field === COMMUNITY.features && !/，/u.test(text) && ONE_FEATURE.test(text)) return [text];
  // 老年代表，摄影、书画爱好者: where commas part the items, other marks belong to them.
  const parts = text.split(WITHIN.has(field) && /，/u.test(text) ? /\s*，\s*/u : /\s*[、，]\s*/u);
  const last = parts.at(-1) ?? '';
  // 热心社区工作、参与公益事业的健康老人 is one sort of people.
  if (
    PEOPLE.has(field) &&
    parts.length > 1 &&
    last.includes('的') &&
    !parts.slice(0, -1).some((part) => NAMES.test(part))
  )
    return [text];
  return OPEN.has(field) && /.等$/u.test(last) ? [...parts.slice(0, -1), last.slice(0, -1), '等'] : parts;
}
