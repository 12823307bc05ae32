import type { Activity } from '../../ledger/ledger.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';

/** Each word of a log with the paper's for it, and the things that it then has behind it. */
const LOG = Object.entries(WORDS.logVerbs).flatMap(([paper, logs]) =>
  Object.entries(logs).map(([log, things]) => ({ paper, log, things })),
);

/** 隐患 4120处 behind 检查 9800家次: they were found; 发放 318万元: money; 查楼 870栋 → 检查楼. */
export function inRegister(row: Activity): Activity {
  let looked = /[查巡检排]/.test(row.title);
  const quantities = row.quantities.map((one): NamedQuantity => {
    const name = inPaper(one, looked);
    looked ||= /^[^，]{0,2}[查检]/.test(one.name);
    return name === one.name ? one : { ...one, name };
  });
  return quantities.every((one, at) => one === row.quantities[at]) ? row : { ...row, quantities };
}

function inPaper({ name, amount }: NamedQuantity, looked: boolean): string {
  if (!amount) return name;
  if (looked && /^(?:安全|消防|重大)?隐患$/.test(name)) return patternWords('发现') + name;
  if (name === '发放' && amount.text.endsWith('元')) return patternWords('发放资金');
  if (name === '查') return patternWords('检查');
  const found = LOG.find(({ log, things }) =>
    things.length === 0 ? name === log : things.some((thing) => name.startsWith(log + thing)),
  );
  return found ? found.paper + name.slice(found.log.length) : name;
}
