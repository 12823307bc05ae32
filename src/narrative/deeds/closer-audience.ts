/** Words for people that say nothing of who they are. */
const HEAD = /(?:居民|老人|村民|群众|学生|儿童|住户|家庭|单位|商户|妇女|人员)$/;
/** From so many characters a name says more than its last word. */
const CLOSER = 4;
/** 为｜居民｜解答, but 认为 and 作为 are no such word; 居民代表 are others. */
const BEFORE = /(?:^|[^以认因作])(?:为|给|向|对|到|帮|帮助|动员|组织|邀请|教)$/;
const OTHERS = /^(?:代表|委员|组长|楼)/;

/** 为居民解答 for 需要法律援助的居民 → 为需要法律援助的居民解答: the summary's word for them gives way to the ledger's, the first time. */
export function closerAudience(summary: readonly string[], audience: readonly string[]): readonly string[] {
  const [only = '', ...others] = audience;
  const [head] = HEAD.exec(only) ?? [];
  if (others.length > 0 || !head || only.length < CLOSER || summary.some((clause) => clause.includes(only)))
    return summary;
  const places = summary.map((clause) => {
    const at = clause.indexOf(head);
    const theirs = at > 0 && BEFORE.test(clause.slice(0, at)) && !OTHERS.test(clause.slice(at + head.length));
    return theirs ? at : -1;
  });
  const first = places.findIndex((at) => at > 0);
  return summary.map((clause, index) => {
    const at = places[index] ?? -1;
    return index === first ? clause.slice(0, at) + only + clause.slice(at + head.length) : clause;
  });
}

/** 干部各领任务 of 在场干部 → 在场干部各领任务: a clause of those who took part calls them as the ledger does, the first time. */
export function closerDoers(summary: readonly string[], participants: readonly string[]): readonly string[] {
  const [only = '', ...others] = participants;
  const short = only.slice(-2);
  if (others.length > 0 || only.length < CLOSER || summary.some((clause) => clause.includes(only))) return summary;
  const at = summary.findIndex((clause) => clause.startsWith(short) && clause.length > 4);
  return summary.map((clause, index) => (index === at ? only + clause.slice(short.length) : clause));
}
