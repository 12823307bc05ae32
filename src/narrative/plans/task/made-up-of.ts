import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { isBody } from './plan-owner.js';

/** 组建一支志愿者队伍 and 居民中的普法骨干: those are in it, and do not set it up; 社区干部 do. */
const SETS_UP =
  /^(成立|组建|建立|设立|招募|健全|充实|壮大)([一二两三四五六七八九十\d]*[支个])?(?!健全)([^，由]{2,24}(?:小组|队伍?|工作组|专班|委员会|团))(?=，|$)/;
/** 脱贫攻坚工作组: those who run the place are in it. */
const LEADS = /(?:小组|工作组|专班|委员会)$/;
const SETTERS = /工作人员|工作者|社区干部|村干部|专干|居干|两委/;

/** A plan that sets up a body, with those who take part in the body's name. */
export function madeUpOf(plan: Plan, target: string): { readonly plan: Plan; readonly target: string } {
  const { participants } = plan;
  const [all, verb = '', count = '', name = ''] = SETS_UP.exec(target) ?? [];
  const apart =
    all === undefined ||
    participants.length === 0 ||
    participants.every((who) => isBody(who)) ||
    participants.some((who) => (SETTERS.test(who) && !LEADS.test(name)) || name.includes(who));
  if (apart) return { plan, target };
  return {
    plan: { ...plan, participants: [] },
    target: `${verb}${count}${patternWords('由谁组成的', { 谁: listedWords(participants) })}${name}${target.slice(all.length)}`,
  };
}
