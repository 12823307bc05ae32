import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { CLAUSE_PAIRS, openingVerbs } from './verbs.js';

const WITH = /^(?:主动|广泛|积极)?[与同和联会]/;
const OF_BODIES = /^[约近]?\d+[余多]?[个家户名位]$/;

/** 与驻区单位、物业党组织建立联系 with 驻区单位 15个 and 物业党组织 7个 → 与15个驻区单位、7个物业党组织建立联系: with how many of each. */
export function countedParties(
  clauses: readonly string[],
  quantities: readonly NamedQuantity[],
): { readonly clauses: readonly string[]; readonly rest: readonly NamedQuantity[] } {
  const own = whoDidWhat(clauses, quantities);
  if (own) return own;
  const at = clauses.findIndex((clause) => WITH.test(clause) && quantities.some(({ name }) => clause.includes(name)));
  const clause = clauses[at] ?? '';
  const named = quantities.filter(
    ({ name, amount }) => OF_BODIES.test(amount?.text ?? '') && clause.split(name).length === 2,
  );
  if (at < 0 || named.length === 0) return { clauses, rest: quantities };
  const said = named.reduce((text, { name, amount }) => text.replace(name, `${amount?.text}${name}`), clause);
  return {
    clauses: clauses.map((one, index) => (index === at ? said : one)),
    rest: quantities.filter((one) => !named.includes(one)),
  };
}

const OF_PEOPLE = /^[约近]?\d+[余多]?[人名位户]$/;

/** 党员认领楼栋 with 党员 86名 and 认领楼栋 74栋 → 86名党员认领楼栋74栋: who did it, and what, with the number of each. */
function whoDidWhat(clauses: readonly string[], quantities: readonly NamedQuantity[]) {
  for (const [at, clause] of clauses.entries()) {
    const who = quantities.find(({ name, amount }) => OF_PEOPLE.test(amount?.text ?? '') && clause.startsWith(name));
    const does = clause.slice(who?.name.length);
    const what = quantities.find(({ name, amount }) => amount && name === does);
    if (!who?.amount || does.length < 3 || openingVerbs(CLAUSE_PAIRS, does).length === 0) continue;
    // 40人 are counted behind their name, 40名 before it.
    const [many, called] = [who.amount.text, who.name];
    const said = `${many.endsWith('人') ? called + many : many + called}${does}${what?.amount?.text ?? ''}`;
    return { clauses: clauses.with(at, said), rest: quantities.filter((one) => one !== who && one !== what) };
  }
  return undefined;
}
