import type { Ledger } from '../ledger/ledger.js';
import { COMMUNITY, TOTALS } from '../ledger/vocabulary/fields.js';
import { INDICATORS } from '../standards.js';
import { type Figure, figureText } from './figure.js';
import { indicatorResults } from './indicators.js';

/** What stands in the ledger as typed: what it is, what it says, and its place by TypeScript names and indices. */
export interface Entry {
  readonly what: string;
  readonly value: string;
  readonly path: readonly (string | number)[];
}

/** The entries of the ledger that a figure with origin `ledger` stands on; others have none. */
export function typedEntries(figure: Figure, ledger: Ledger): readonly Entry[] {
  if (figure.origin !== 'ledger') return [];
  const head = figure.name.slice(0, figure.name.indexOf('.'));
  return ENTRIES[head]?.(figure, ledger) ?? [];
}

const ENTRIES: Readonly<Record<string, (figure: Figure, ledger: Ledger) => readonly Entry[]>> = {
  社区: (figure, ledger) => communityEntry(lastWord(figure), ledger),
  指标: indicatorEntries,
  上年: (figure) => {
    const key = keyOf(TOTALS, lastWord(figure));
    return key ? [{ what: `上年.${lastWord(figure)}`, value: figureText(figure), path: ['previous', key] }] : [];
  },
  典型: (_, { roleModels }) =>
    roleModels.flatMap(({ name, level = '' }, index) =>
      name === undefined
        ? []
        : [
            {
              what: `典型第 ${index + 1} 条`,
              value: `${name}${level && `（${level}）`}`,
              path: ['roleModels', index],
            },
          ],
    ),
};

const lastWord = ({ name }: Figure) => name.slice(name.lastIndexOf('.') + 1);

const keyOf = (fields: Readonly<Record<string, { readonly zh: string }>>, zh: string) =>
  Object.keys(fields).find((key) => fields[key]?.zh === zh);

function communityEntry(name: string, { community }: Ledger): readonly Entry[] {
  const key = keyOf(COMMUNITY, name) as keyof typeof COMMUNITY | undefined;
  const value = key && community[key];
  return value === undefined ? [] : [{ what: `社区.${name}`, value: String(value), path: ['community', key ?? ''] }];
}

/** One indicator's own row, or the two numbers that it is computed from; of a number of indicators, each that was counted. */
function indicatorEntries(figure: Figure, ledger: Ledger): readonly Entry[] {
  return indicatorResults(ledger).flatMap(({ name, value, met, evidence }) => {
    const counted = figure.name === '指标.已测项数' || (figure.name === '指标.达标项数' && met);
    if (!value || !(counted || value.name === figure.name)) return [];
    const standard = INDICATORS.find((built) => built.name === name);
    if (standard?.computed && !counted) return standard.computed.flatMap((field) => communityEntry(field, ledger));
    const index = ledger.indicators.findIndex((row) => row.name === name || standard?.synonyms?.includes(row.name));
    const text = `${figureText(value)}${evidence ? `（佐证：${evidence}）` : ''}`;
    return [{ what: `指标.${name}`, value: text, path: index < 0 ? ['community'] : ['indicators', index, 'value'] }];
  });
}
