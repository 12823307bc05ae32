import { splitOutside } from '../../../chinese/split-outside.js';
import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 第一项，开展教育: the number of the item says it. */
const NUMBERED = /^第[一二三四五六七八九十\d]+(?:[项步个条]|阶段)?[，、：:]\s*(?=.{3})/;
/** 三人接力 of 参演队员三人. */
const SO_MANY = /^(?:[一二两三四五六七八九十]+|\d+)[人名](?=.{2})/;
/** Characters of a clause that a step takes up. */
const CLAUSE = 4;

/** A plan whose target does not say what its number, its steps or those who act say again. */
export function saidOnce(given: Plan): Plan {
  const typed = withoutSaidThing(withDayOnce(withItsDay(given)));
  if (typed.target === undefined) return typed;
  const plain = typed.target.trim().replace(NUMBERED, '');
  const steps = typed.steps.filter((step) => {
    const [, again] = /^(?:加强|做好|抓好|开展)(.{4,})$/.exec(step) ?? [];
    return again === undefined || !plain.includes(again);
  });
  const [first = '', ...rest] = splitOutside(plain, '，');
  // 举办活动，评出5个优胜家庭 with 评出5个优胜家庭并颁奖: the step says more.
  const kept = rest.filter(
    (clause) =>
      clause.length < CLAUSE || !typed.steps.some((step) => step.startsWith(clause) && step.length > clause.length),
  );
  const target = [first, ...kept].join('，');
  const { participants } = withSpecial(typed);
  const [only, ...others] = participants;
  const [many = ''] = SO_MANY.exec(target) ?? [];
  return only && others.length === 0 && many !== '' && only.endsWith(many) && only.length > many.length
    ? { ...typed, participants: [], target: `${only}${target.slice(many.length)}` }
    : { ...typed, participants, steps, target };
}

/** 退伍军人, 特别是退伍党员: one name. */
function withSpecial({ participants }: Plan): Pick<Plan, 'participants'> {
  const all: string[] = [];
  for (const one of participants) {
    const last = all.at(-1);
    if (last !== undefined && /^(?:特别|尤其)是/.test(one)) all[all.length - 1] = `${last}，${one}`;
    else all.push(one);
  }
  return { participants: all };
}

/** 每月5日 beside 每月集中学习1次: the day says how often. */
function withDayOnce(plan: Plan): Plan {
  const [, often] = /^(每[周月季年])(?:\d|[一二三四五六日第上中下底初]|最后)/.exec(plan.when?.trim() ?? '') ?? [];
  const target = plan.target?.trim() ?? '';
  const [, meeting, rest = ''] = /^([^，每]{3,14}(?:会|议事厅))每[周月季年][一1两]次((?:，.*)?)$/.exec(target) ?? [];
  if (often && meeting) return { ...plan, target: `${patternWords('召开某会', { 名: meeting })}${rest}` };
  // 每月15日 and 每月15日主题党日
  const said = often && plan.when && target.startsWith(plan.when.trim()) ? plan.when.trim() : often;
  if (said && target.startsWith(said) && target.length > said.length + 3)
    return { ...plan, target: target.slice(said.length) };
  return withoutEach(plan, target);
}

/** 每月最后一个周五 beside 楼道每月集中清一次: how often is said with the time, which is closer, and not again. */
function withoutEach(plan: Plan, target: string): Plan {
  const when = plan.when?.trim() ?? '';
  const [, each = ''] = /(?:^|季度|半年|月)每([天日周月季年])/.exec(when) ?? [];
  const [first = ''] = splitOutside(target, '，');
  if (each === '' || /不断|坚持/.test(first)) return plan;
  // 天天有人 of 每天: the target says it.
  if (first.includes(each + each)) return { ...plan, when: undefined };
  // 第四季度每周: the target says how often.
  const [, stretch] = /^(第?[一二三四]季度|[上下]半年)每.$/.exec(when) ?? [];
  if (stretch && first.includes(`每${each}`)) return { ...plan, when: stretch };
  const again = first.search(new RegExp(`每${each}度?(?![\\d一二三四五六日天末上中下底])`));
  const closer = !/^每.度?$/.test(when) && again > 1 && again < first.length - 3;
  return closer ? { ...plan, target: target.slice(0, again) + target.slice(again).replace(/^每.度?/, '') } : plan;
}

/** 冻库空闲时 beside 冻库租给邻村: it has been named. */
function withoutSaidThing(plan: Plan): Plan {
  const [, thing] =
    /^([^，、\d]{2,5}?)(?:空闲|闲置|完工|建成|启用|投用|到期)(?:时|后)$/.exec(plan.when?.trim() ?? '') ?? [];
  const target = plan.target?.trim() ?? '';
  return thing && target.startsWith(thing) && target.length > thing.length + 3
    ? { ...plan, target: target.slice(thing.length) }
    : plan;
}

/** 每月5日开展志愿服务: when it is done is its time. */
function withItsDay(plan: Plan): Plan {
  const target = plan.target?.trim() ?? '';
  const [, day, rest] = OFTEN.exec(target) ?? FESTIVAL.exec(target) ?? [];
  return plan.when === undefined && day && rest ? { ...plan, when: day, target: rest } : plan;
}
const OFTEN =
  /^(每(?:月\d{1,2}[日号]|月(?:[上中下]旬|第.周|底|初)|周[一二三四五六日天末]))((?:组织|开展|举办|召开|举行|走访|发放|检查|清理|巡查|宣传|打扫|慰问).+)$/;
/** 重阳节举办“百叟宴”. */
const FESTIVAL =
  /^((?:春节|元宵节?|清明节?|端午节?|七夕节?|中秋节?|重阳节?|国庆节?|元旦)(?:期间|前后|当天|来临之际)?)((?:组织|开展|举办|召开|举行|走访|慰问|看望|发放).+)$/;
