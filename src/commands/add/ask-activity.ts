import { CATEGORIES } from '../../ledger/vocabulary/fields.js';
import { proposedCategory } from '../../ledger/vocabulary/proposed-category.js';
import { ADD_WORDS as WORDS } from '../../words/add-words.js';
import { answeredOrBack, askInTurn, type Question } from '../answered.js';
import { multiselect, select } from '../questions.js';
import { FIELDS } from './activity-texts.js';
import { askField } from './ask-field.js';
import { type Asking, lastSaid } from './asking.js';

/** Asked of every activity, in this order; all others only where they are chosen at the end. */
const USUAL = [
  ...['date', 'title', 'category', 'campaigns', 'items', 'place', 'host'],
  ...['attendance', 'volunteers', 'hours', 'summary', 'result'],
] as const satisfies readonly (keyof typeof FIELDS)[];

const OTHERS = Object.keys(FIELDS).filter((name) => !USUAL.some((usual) => usual === name));

/** Asks for an activity field by field; what was given is not asked for, Esc goes a step back. @throws CANCELLED */
export async function askActivity(asking: Asking): Promise<void> {
  const usual = USUAL.map(
    (name): Question =>
      () =>
        askUsual(asking, name),
  );
  const others = OTHERS.map(
    (name): Question =>
      async () => {
        if (!asking.more.has(name)) return false;
        await askField(asking, name);
        return FIELDS[name]?.kind !== 'flag';
      },
  );
  await askInTurn([...usual, () => askOthers(asking), ...others]);
}

/** Asks for one field once more, as it is asked for in its turn. @throws CANCELLED, BACK */
export async function askOnce(asking: Asking, name: string): Promise<void> {
  const open = { ...asking, given: new Set<string>() };
  if (USUAL.some((usual) => usual === name)) await askUsual(open, name as (typeof USUAL)[number]);
  else await askField(open, name);
}

async function askUsual(asking: Asking, name: (typeof USUAL)[number]): Promise<boolean> {
  const { given, fields } = asking;
  if (given.has(name) || (name === 'hours' && fields.volunteers === undefined)) return false;
  const ask = ASK[name];
  if (ask) return ask(asking);
  await askField(asking, name, HINTS[name]);
  return true;
}

const HINTS: Readonly<Partial<Record<string, { readonly hint: string }>>> = {
  attendance: { hint: WORDS.emptyIfUnknown },
  hours: { hint: WORDS.hoursOfAll },
  summary: { hint: WORDS.summaryHint },
  result: { hint: WORDS.resultHint },
};

const ASK: Readonly<Partial<Record<string, (asking: Asking) => Promise<boolean>>>> = {
  date: async (asking) => {
    const { period } = asking.open;
    const usual = period && asking.today >= period.start && asking.today <= period.end ? asking.today : undefined;
    await askField(asking, 'date', { usual, ...(usual && { hint: WORDS.today }) });
    return true;
  },
  category: askCategory,
  campaigns: askCampaigns,
  items: askItems,
  place: (asking) => askAgain(asking, 'place'),
  host: (asking) => askAgain(asking, 'host'),
};

async function askCategory(asking: Asking): Promise<boolean> {
  const last = asking.before ? lastSaid(asking, 'category') : undefined;
  const proposed = proposedCategory(String(asking.fields.title ?? ''));
  const options = CATEGORIES.map((value) => ({
    value,
    label: value,
    ...(value === last ? { hint: WORDS.asLastTime } : value === proposed && { hint: WORDS.byTitle }),
  }));
  const now = asking.fields.category ?? last ?? proposed;
  const initialValue = CATEGORIES.find((name) => name === now) ?? CATEGORIES[0];
  const message = WORDS.category;
  asking.fields.category = answeredOrBack(await select({ message, options, initialValue, maxItems: 17 }));
  return true;
}

/** What it was last time is one of the answers; an idle Enter gives it only where it was said just before. */
async function askAgain(asking: Asking, name: 'place' | 'host'): Promise<boolean> {
  const last = lastSaid(asking, name);
  if (last === undefined || asking.fields[name] !== undefined) {
    await askField(asking, name);
    return true;
  }
  const options = [
    { value: 'last', label: last, hint: WORDS.asLastTime },
    { value: 'other', label: WORDS.another },
    { value: 'none', label: WORDS.none },
  ];
  const message = FIELDS[name]?.zh ?? name;
  const initialValue = asking.before?.[name] === undefined ? 'other' : 'last';
  const chosen = answeredOrBack(await select({ message, options, initialValue }));
  if (chosen === 'last') asking.fields[name] = last;
  if (chosen === 'other') await askField(asking, name);
  return true;
}

async function askCampaigns({ fields, given, campaigns, chosen: before }: Asking): Promise<boolean> {
  if (given.has('items')) return false;
  const options = campaigns.map(({ name }) => ({ value: name, label: name }));
  const initialValues = [...before];
  const message = WORDS.campaigns;
  const chosen = answeredOrBack(await multiselect({ message, options, initialValues, required: false, maxItems: 12 }));
  before.clear();
  for (const name of chosen) before.add(name);
  if (chosen.length > 0) fields.campaigns = chosen;
  else delete fields.campaigns;
  return true;
}

/** Items of the campaigns that were chosen: an item says which campaign it is of, unless several have it. */
async function askItems({ fields, given, campaigns, chosen }: Asking): Promise<boolean> {
  if (given.has('campaigns')) return false;
  const within = campaigns.filter(({ name, items }) => chosen.has(name) && items.length > 0);
  const options = within.flatMap(({ name, items }) => items.map((value) => ({ value, label: value, hint: name })));
  delete fields.items;
  if (options.length === 0) return false;
  const message = WORDS.items({ campaigns: within.map(({ name }) => name) });
  const unique = [...new Map(options.map((option) => [option.value, option])).values()];
  const items = answeredOrBack(await multiselect({ message, options: unique, required: false, maxItems: 12 }));
  if (items.length === 0) return true;
  fields.items = items;
  const inSeveral = (item: string) => campaigns.filter((campaign) => campaign.items.includes(item)).length > 1;
  const named = campaigns.filter(({ name, items: of }) => {
    const its = items.filter((item) => of.includes(item));
    return chosen.has(name) && (its.length === 0 || its.some(inSeveral));
  });
  if (named.length > 0) fields.campaigns = named.map(({ name }) => name);
  else delete fields.campaigns;
  return true;
}

async function askOthers(asking: Asking): Promise<boolean> {
  const left = OTHERS.filter((name) => !asking.given.has(name));
  const options = left.map((name) => ({
    value: name,
    label: FIELDS[name]?.zh ?? name,
    hint: FIELDS[name]?.meaning ?? '',
  }));
  const message = WORDS.others;
  const initialValues = [...asking.more];
  const chosen = answeredOrBack(await multiselect({ message, options, initialValues, required: false, maxItems: 12 }));
  for (const name of asking.more) if (!chosen.includes(name)) delete asking.fields[name];
  asking.more.clear();
  for (const name of chosen) asking.more.add(name);
  return true;
}
