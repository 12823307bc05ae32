import { runsCampaigns } from '../facts/campaign-facts.js';
import { COUNTED } from '../facts/community-figures.js';
import { type FactRecord, lazily, list } from '../facts/fact.js';
import { passage } from '../facts/passage.js';
import type { Ledger } from '../ledger/ledger.js';
import { YES } from '../ledger/vocabulary/field.js';
import { spokenTitle } from './deeds/spoken-name.js';
import { hasSchedule } from './has-schedule.js';
import type { SectionSpec } from './matters/section.js';
import { ownName } from './matters/whose-paper.js';
import { homesOf } from './own-homes.js';
import { patternWords } from './phrases/fill-pattern.js';
import { HEADINGS, ROWS } from './phrases/sizes.js';
import { reportThemes } from './plans/own-themes.js';
import type { Paper } from './plans/paper.js';
import { onlyPlans } from './plans/papers/only-plans.js';
import { fewSteps, ownSteps, stepsAreShort, stepsByField } from './plans/papers/own-steps.js';
import { planFacts } from './plans/papers/plan-facts.js';
import { NO_OWN_SECTION } from './plans/papers/plan-sections.js';
import { planKind } from './plans/plan-kind.js';
import { toldProblems } from './plans/task/shortcomings.js';
import { tellProblems } from './plans/task/tell-problems.js';
import { isFull, sectionFacts, toldBy } from './section-facts.js';
import { standing, withStanding } from './standing.js';
import { classifyTitle } from './titles/classify-title.js';
import type { Length } from './year/length.js';
import { isJoined, partyTheme } from './year/opening/brief-ground.js';
import { isAboutGround } from './year/opening/ground.js';
import { isShort } from './year/opening/opening-parts.js';
import { kindOf } from './year/opening/paper-kind.js';
import { titleOf } from './year/opening/paper-title.js';
import { asksFor, laidBefore, reporting } from './year/opening/reporting.js';
import { underWhom } from './year/opening/under-whom.js';
import { mainFields } from './year/paper/main-fields.js';
import { narrative, type ToldSection } from './year/paper/narrative.js';
import { isOfOneTheme } from './year/paper/one-theme.js';
import { belongsTo, profileOf } from './year/profile/profile.js';

/** How much room a report gives to what it tells, and which plan it is. */
export interface Manner {
  readonly length?: Length | undefined;
  readonly paper?: Paper | undefined;
  /** Whether it is to be told in a page. */
  readonly onePage?: boolean | undefined;
}

/** What templates name under 叙述: the opening, the ledger's own themes, and each section that the template declares. */
export function narrativeFacts(
  whole: Ledger,
  specs: readonly SectionSpec[],
  { length, paper, onePage }: Manner,
): FactRecord {
  const ledger = reportThemes(whole);
  const kind = kindOf(ledger);
  const told = once(() => narrative(ledger, specs, length, onePage));
  const planned = once(() => planFacts(whole, specs, paper));
  const annexed = once(() => hasSchedule(whole, paper));
  const steps = once(() => ownSteps(whole, annexed()));
  const rest = () => told().sections.filter(({ theme }) => !theme);
  const isAtLeast = (count: number, what: () => number) => (what() >= count ? YES : undefined);
  const rows = () => new Set(rest().flatMap(({ paragraphs }) => toldBy(paragraphs))).size;
  const partible = () => (isOfOneTheme(whole) ? 0 : rows());
  const section = (key: string) => told().sections.find((one) => one.key === key && !one.theme);
  const homes = once(() => homesOf(told().sections, ledger));
  const factsOf = (one: ToldSection | undefined) => sectionFacts(one, ledger, (one && homes().get(one)) ?? []);
  const tellingOf = (key: string) => {
    const facts = once(() => factsOf(section(key)));
    return Object.fromEntries(
      ['多项', '可总', '每月', '成节', '有会议', '有日常', '有家底', '有投入', '段落'].map((name) => [
        name,
        () => facts()[name],
      ]),
    );
  };
  return lazily(
    {
      自称: ownName(ledger),
      标题: planKind(ledger) ? undefined : kind && titleOf(ledger, kind),
      自名: ledger.documentKind,
      上级: ledger.superior && underWhom(ledger.superior),
      短期: isShort(ledger) ? YES : undefined,
      少: isLittle(ledger) ? YES : undefined,
      专文: isOnOneMatter(ledger) ? YES : undefined,
      隶属: belongsTo(ledger.community),
      报法: reporting(ledger.documentKind),
      呈阅: laidBefore(ledger.documentKind),
      求批: asksFor(ledger.documentKind) ? YES : undefined,
    } as FactRecord,
    {
      其余: () => (told().sections.some(({ theme, paragraphs }) => !theme && paragraphs.length > 0) ? YES : undefined),
      分节: () => isAtLeast(HEADINGS.分节, partible),
      细分: () => isAtLeast(HEADINGS.细分, partible),
      分目: () => isAtLeast(HEADINGS.分目, () => (isOfOneTheme(whole) ? 0 : rest().filter(isFull).length)),
      开头: () => {
        const { opening, sections } = told();
        const nothing = sections.every(({ paragraphs }) => paragraphs.length === 0);
        const said = (nothing && onlyPlans(ledger)) || opening;
        return said && passage(said);
      },
      底子: () => {
        const said = profileOf(ledger);
        return said && passage(said);
      },
      概况: () => (told().ground.length > 0 ? passage(told().ground) : undefined),
      概况短: () => {
        const { opening, ground } = told();
        return opening && ground.length === 0 && isJoined(ledger, opening) ? YES : undefined;
      },
      概况在党建: () => (partyTheme(ledger) ? YES : undefined),
      一题: () => (isOfOneTheme(whole) ? YES : undefined),
      概况在节: () => (ledger.themes.some(({ title }) => isAboutGround(title)) ? YES : undefined),
      大事: () => greatest(ledger),
      主要类别: () => mainFields(ledger),
      重点: () =>
        list(
          told()
            .sections.filter(({ theme }) => theme)
            .map(
              (one): FactRecord => ({
                标题: one.key,
                概况: isAboutGround(one.key) ? YES : undefined,
                ...factsOf(one),
              }),
            ),
          { 标题: undefined, 概况: undefined, ...factsOf(undefined) } as FactRecord,
        ),
      现状: (): FactRecord => ({ 段落: list(standing(rest(), whole), passage([])) }),
      问题: () => list(toldProblems(ledger).map(passage), passage([])),
      问题句: () => {
        const said = tellProblems(ledger);
        return said && passage(said);
      },
      下步: () => steps().points,
      此外: () => steps().besides,
      下步句: () => fewSteps(whole, annexed()),
      分步: () => stepsByField(whole, annexed()),
      下步短: () => (stepsAreShort(ledger) ? YES : undefined),
      打算: () => planned().head,
      自选: () =>
        list<FactRecord>(
          withStanding(planned().themes, whole, () => told().sections),
          NO_OWN_SECTION,
        ),
      ...Object.fromEntries(
        specs.map(({ key }) => [
          key,
          () => lazily({} as FactRecord, { ...tellingOf(key), 打算: () => planned().ofSection(key) }),
        ]),
      ),
    },
  );
}

/** So few rows, and so little that could be added up, that a total and headings say more than they do. */
function isLittle(ledger: Ledger): boolean {
  const { activities, themes, problems, plans, community } = ledger;
  const summed = activities.some(
    ({ attendance, served, volunteers, media }) => attendance || served || volunteers || media.length > 0,
  );
  const described = COUNTED.some((name) => community[name] !== undefined);
  return (
    activities.length <= ROWS.few &&
    themes.length + problems.length + plans.length === 0 &&
    (isShort(ledger) || !(summed || described))
  );
}

/** The year by the names of its biggest matters: what the ledger marks, then what most people came to. undefined where the year has few. */
function greatest(ledger: Ledger): string | undefined {
  const done = ledger.activities.filter(({ status, counted }) => status === '已开展' && counted);
  if (done.length < ROWS.great) return undefined;
  const names = new Set<string>();
  for (const row of [...done].sort(
    (a, b) => Number(b.highlight) - Number(a.highlight) || (b.attendance ?? 0) - (a.attendance ?? 0),
  )) {
    const title = classifyTitle(spokenTitle(row.shortTitle ?? row.title, ledger.year));
    const name = title.kind === '事件' ? title.noun : '';
    if (title.kind === '事件' && HELD.test(title.verb) && name.length <= 12 && !/[、“”：与和暨]/.test(name))
      names.add(name);
    if (names.size === 3) return patternWords('大事', { 名列: [...names].join('、') });
  }
  return undefined;
}

const HELD = /^(?:举办|举行)$/;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** 禁毒工作总结: a paper of its own name, which has put the sample's campaigns aside or names its matter, lacks nothing of what the sample tells. */
const isOnOneMatter = (ledger: Ledger): boolean =>
  ledger.matter !== undefined || (ledger.documentKind !== undefined && !runsCampaigns(ledger));
