import { dateOfRow, openText } from '../../ledger/edit/activity-list.js';
import type { Added } from '../../ledger/edit/add-activity.js';
import { checkValue } from '../../ledger/edit/check-value.js';
import type { Campaign } from '../../ledger/ledger.js';
import { indexCampaigns } from '../../ledger/read/campaigns.js';
import { readLedger } from '../../ledger/read/read-ledger.js';
import { valueNode } from '../../ledger/read/read-record.js';
import { decode } from '../../ledger/text/decode.js';
import type { Source } from '../../ledger/text/source.js';
import { takesSeveral, YES } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, CATEGORIES } from '../../ledger/vocabulary/fields.js';
import { wording } from '../../problems/wording.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import type { Console } from '../console.js';
import { confirm, intro, isCancel, line, multiselect, note, select } from '../questions.js';
import { type ActivityTexts, FIELDS } from './activity-texts.js';

const CANCELLED = Symbol('cancelled');

/** Asked for only where they are chosen at the end. */
const OTHERS = Object.keys(FIELDS).filter(
  (name) =>
    ![
      'date',
      'title',
      'category',
      'campaigns',
      'items',
      'place',
      'host',
      'attendance',
      'volunteers',
      'hours',
      'summary',
      'result',
    ].includes(name),
);

interface Asking {
  readonly open: ReturnType<typeof openText>;
  readonly campaigns: readonly Campaign[];
  readonly today: string;
  readonly fields: Record<string, string | readonly string[]>;
}

/** Asks for an activity field by field; what is known is not asked for. Undefined where the user breaks off. */
export async function askActivity(
  source: Source,
  known: ActivityTexts,
  console: Console,
): Promise<ActivityTexts | undefined> {
  const decoded = decode(source);
  const open = openText('text' in decoded ? decoded.text : '');
  const campaigns = readLedger(source).ledger?.campaigns ?? indexCampaigns([]).list;
  const asking: Asking = { open, campaigns, today: console.today, fields: { ...known } };
  try {
    intro(WORDS.intro({ file: source.file }));
    await askMain(asking);
    await askOthers(asking);
    return asking.fields;
  } catch (error) {
    if (error === CANCELLED) return undefined;
    throw error;
  }
}

/** Shows what is going to be written, and asks. */
export async function confirmRow(file: string, { line, lines }: Added): Promise<boolean> {
  note(lines.join('\n'), WORDS.fromLine({ line }));
  const answer = await confirm({ message: WORDS.askWrite({ file }), active: WORDS.yes, inactive: WORDS.no });
  return !isCancel(answer) && answer;
}

async function askMain(asking: Asking): Promise<void> {
  const { open, today } = asking;
  const { period } = open;
  const usual = period && today >= period.start && today <= period.end ? today : undefined;
  await askText(asking, 'date', { hint: usual && WORDS.today({ date: usual }), usual });
  await askText(asking, 'title', {});
  if (asking.fields.category === undefined) {
    const options = CATEGORIES.map((value) => ({ value, label: value }));
    asking.fields.category = answered(await select({ message: WORDS.category, options, maxItems: 17 }));
  }
  await askCampaigns(asking);
  await askAgain(asking, 'place');
  await askAgain(asking, 'host');
  await askText(asking, 'attendance', { hint: WORDS.emptyIfUnknown });
  await askText(asking, 'volunteers', {});
  if (asking.fields.volunteers !== undefined) await askText(asking, 'hours', { hint: WORDS.hoursOfAll });
  await askText(asking, 'summary', { hint: WORDS.summaryHint });
  await askText(asking, 'result', { hint: WORDS.resultHint });
}

/** What it was last time is one of the answers, and none that an idle Enter gives. */
async function askAgain(asking: Asking, name: 'place' | 'host'): Promise<void> {
  const last = latest(asking, name);
  if (last !== undefined && asking.fields[name] === undefined) {
    const options = [
      { value: 'last', label: last, hint: WORDS.asLastTime },
      { value: 'other', label: WORDS.another },
      { value: 'none', label: WORDS.none },
    ];
    const message = FIELDS[name]?.zh ?? name;
    const chosen = answered(await select({ message, options, initialValue: 'other' }));
    if (chosen === 'last') asking.fields[name] = last;
    if (chosen !== 'other') return;
  }
  await askText(asking, name, {});
}

async function askCampaigns({ fields, campaigns }: Asking): Promise<void> {
  if (fields.campaigns !== undefined || fields.items !== undefined) return;
  const options = campaigns.map(({ name }) => ({ value: name, label: name }));
  const message = WORDS.campaigns;
  const chosen = answered(await multiselect({ message, options, required: false, maxItems: 12 }));
  const items: string[] = [];
  for (const campaign of campaigns.filter(({ name, items: of }) => chosen.includes(name) && of.length > 0)) {
    const of = campaign.items.map((value) => ({ value, label: value }));
    const ask = WORDS.items({ campaign: campaign.name });
    items.push(...answered(await multiselect({ message: ask, options: of, required: false, maxItems: 12 })));
  }
  if (items.length > 0) fields.items = [...new Set(items)];
  // An item says which campaign it is of, unless several have it.
  const inSeveral = (item: string) => campaigns.filter((campaign) => campaign.items.includes(item)).length > 1;
  const named = campaigns.filter(({ name, items: of }) => {
    const its = items.filter((item) => of.includes(item));
    return chosen.includes(name) && (its.length === 0 || its.some(inSeveral));
  });
  if (named.length > 0) fields.campaigns = named.map(({ name }) => name);
}

async function askOthers(asking: Asking): Promise<void> {
  const left = OTHERS.filter((name) => asking.fields[name] === undefined);
  const options = left.map((name) => ({
    value: name,
    label: FIELDS[name]?.zh ?? name,
    hint: FIELDS[name]?.meaning ?? '',
  }));
  const message = WORDS.others;
  const chosen = answered(await multiselect({ message, options, required: false, maxItems: 12 }));
  for (const name of chosen) {
    if (FIELDS[name]?.kind === 'flag') asking.fields[name] = YES;
    else await askText(asking, name, {});
  }
}

interface TextQuestion {
  readonly hint?: string | undefined;
  /** What an empty answer means. */
  readonly usual?: string | undefined;
}

async function askText({ fields, open }: Asking, name: string, { hint, usual }: TextQuestion): Promise<void> {
  const field = FIELDS[name];
  if (!field || fields[name] !== undefined) return;
  const several = takesSeveral(field) ? WORDS.several : undefined;
  const notes = [hint, several, field.required || usual || hint ? undefined : WORDS.optional].filter(
    (part) => part !== undefined,
  );
  const answer = await line({
    message: WORDS.question({ field: field.zh, notes }),
    placeholder: usual ?? WORDS.example(field),
    ...(usual !== undefined && { defaultValue: usual }),
    validate: (value = '') => {
      const typed = value.trim() === '' ? (usual ?? '') : value.trim();
      if (typed === '') return field.required ? WORDS.required({ field: field.zh }) : undefined;
      const found = checkValue(field, typed, open.period);
      return found && WORDS.problem(wording(found));
    },
  });
  const typed = answered(answer)?.trim() ?? '';
  if (typed !== '') fields[name] = several ? typed.split(/(?:(?<!\s)\s+)?[、；;]\s*/u).filter(Boolean) : typed;
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw CANCELLED;
  return answer as Exclude<T, symbol>;
}

/** What the latest activity that has a field says in it. */
function latest({ open }: Asking, name: keyof typeof ACTIVITY): string | undefined {
  let [found, day]: [string | undefined, string] = [undefined, ''];
  for (const row of open.rows) {
    const node = row.type === 'map' ? valueNode(row, ACTIVITY, name) : row;
    const date = dateOfRow(row, open) ?? day;
    if (node.type === 'text' && node.text.trim() !== '' && date >= day) [found, day] = [node.text.trim(), date];
  }
  return found;
}
