import type { NamedQuantity } from '../../ledger/vocabulary/field.js';

const WITH = /^(?:主动|广泛|积极)?[与同和联会]/;
const OF_BODIES = /^[约近]?\d+[余多]?[个家户名位]$/;

/** 与驻区单位、物业党组织建立联系 with 驻区单位 15个 and 物业党组织 7个 → 与15个驻区单位、7个物业党组织建立联系: with how many of each. */
export function countedParties(
  clauses: readonly string[],
  quantities: readonly NamedQuantity[],
): { readonly clauses: readonly string[]; readonly rest: readonly NamedQuantity[] } {
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
