import type { Place, Problem } from '../../problems/problem.js';
import { problem } from '../../problems/problem.js';
import type { MapEntry, MapNode, Node } from '../syntax/tree.js';
import type { Field, Kind } from '../vocabulary/field.js';
import { COMMUNITY, LEDGER, PERIOD } from '../vocabulary/fields.js';
import { fieldName, nearestKey } from '../vocabulary/keys.js';

/** Kinds that one piece of text can give. */
const SCALAR: ReadonlySet<Kind> = new Set<Kind>([
  'text',
  'texts',
  'count',
  'year',
  'date',
  'flag',
  'choice',
  'previous',
]);

/** The key that --date stands under among the settings, so that a fault of it is told of the option that was typed. */
export const DATE_OPTION = '--date';

/** Whether a place is a setting of the command line, and nowhere in the ledger. */
export const isSetting = ({ file }: Place): boolean => file.startsWith('--');

/** Records of the head whose fields can be set, as 社区.名称. */
const RECORDS = { community: COMMUNITY, period: PERIOD };

/**
 * The tree with the values of `--set 键=值` in place of those written: fields of the head, 社区.x and 统计区间.x. The figures of activities and
 * indicators cannot be set.
 */
export function override(
  root: MapNode,
  settings: Readonly<Record<string, string>>,
): { root: MapNode; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let changed = root;
  for (const [name, value] of Object.entries(settings)) {
    const isDate = name === DATE_OPTION;
    const key = isDate ? LEDGER.dated.zh : name;
    const place: Place = { file: (isDate ? `${name} ${value}` : `--set ${name}=${value}`).slice(0, 80) };
    const node: Node = { type: 'text', text: value, plain: false, start: 0, end: 0, place };
    const path = pathOf(key);
    if (path) changed = put(changed, path, node);
    else problems.push(problem('unknown-setting', '错误', { key, nearest: nearestSetting(key) }, place));
  }
  return { root: changed, problems };
}

type Step = readonly [fields: Readonly<Record<string, Field>>, name: string];

function pathOf(key: string): readonly Step[] | undefined {
  const [head = '', tail, ...more] = key.split('.');
  const name = fieldName(LEDGER, head);
  if (name === undefined || more.length > 0) return undefined;
  if (tail === undefined) return SCALAR.has(LEDGER[name as keyof typeof LEDGER].kind) ? [[LEDGER, name]] : undefined;
  const fields = Object.hasOwn(RECORDS, name) ? RECORDS[name as keyof typeof RECORDS] : undefined;
  const inner = fields && fieldName(fields, tail);
  return fields && inner !== undefined
    ? [
        [LEDGER, name],
        [fields, inner],
      ]
    : undefined;
}

function put(node: MapNode, [step, ...rest]: readonly Step[], value: Node): MapNode {
  if (!step) return node;
  const [fields, name] = step;
  const old = node.entries.find((entry) => fieldName(fields, entry.key.text.trim()) === name);
  const inner: MapNode = old?.value.type === 'map' ? old.value : { ...value, type: 'map', entries: [] };
  const key: MapEntry['key'] = old?.key ?? {
    type: 'text',
    text: fields[name]?.zh ?? name,
    plain: true,
    start: 0,
    end: 0,
    ...(value.place && { place: value.place }),
  };
  const entry: MapEntry = { key, value: rest.length > 0 ? put(inner, rest, value) : value };
  return { ...node, entries: old ? node.entries.map((e) => (e === old ? entry : e)) : [...node.entries, entry] };
}

function nearestSetting(key: string): string | undefined {
  const [head = '', tail] = key.split('.');
  const name = fieldName(LEDGER, head);
  if (tail !== undefined && name !== undefined && Object.hasOwn(RECORDS, name)) {
    const near = nearestKey(RECORDS[name as keyof typeof RECORDS], tail);
    return near && `${LEDGER[name as keyof typeof LEDGER].zh}.${near}`;
  }
  if (fieldName(COMMUNITY, key) !== undefined)
    return `${LEDGER.community.zh}.${COMMUNITY[fieldName(COMMUNITY, key) as keyof typeof COMMUNITY].zh}`;
  return name === undefined ? nearestKey(LEDGER, key) : undefined;
}
