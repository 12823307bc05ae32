import type { Node } from '../ledger/syntax/tree.js';
import { LEDGER } from '../ledger/vocabulary/fields.js';
import { fieldName } from '../ledger/vocabulary/keys.js';
import { type Place, type Problem, problem } from '../problems/problem.js';
import { MANIFEST, namesInLine, REPORT } from './manifest-fields.js';

/** A fault that reading a record found, as one of a manifest: what it reads is made for ledgers, and would send the user into one. */
export function manifestFault(found: Problem, reports: Node | undefined, placeOf: (node: Node) => Place): Problem {
  const { code, severity, args, ...place } = found;
  if (code === 'unknown-key') return keyFault(found, `${args.key}`, `${args.record}`, place);
  const isOfReports = args.field === MANIFEST.reports.zh && (code === 'record-expected' || code === 'list-expected');
  // 报告: [工作汇报, 工作计划] is plain to whoever wrote it.
  if (isOfReports && reports)
    return problem('manifest-reports', '错误', { templates: textsOf(reports) }, placeOf(reports));
  return found;
}

/** A name in the wrong place ('': at the head), or that only ledgers have. */
function keyFault(found: Problem, key: string, record: string, place: Place): Problem {
  const isTop = record !== MANIFEST.reports.zh;
  const { belongs: _, ...args } = found.args;
  const told = (more: object): Problem => ({ ...found, args: { ...args, ...more } });
  if (isTop && fieldName(REPORT, key) !== undefined) return told({ nearest: undefined, belongs: MANIFEST.reports.zh });
  if (!isTop && fieldName(MANIFEST, key) !== undefined) return told({ nearest: undefined, belongs: '' });
  if (fieldName(LEDGER, key) !== undefined) return problem('manifest-ledger-key', '错误', { key }, place);
  return told({});
}

const textsOf = (node: Node): readonly string[] =>
  node.type === 'text'
    ? namesInLine(node.text)
    : node.type === 'list'
      ? node.items.flatMap((item) => (item.type === 'text' ? [item.text.trim()] : []))
      : [];
