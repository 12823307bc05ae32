import { type FactRecord, lazily, list } from '../facts/fact.js';
import { type Passage, passage } from '../facts/passage.js';
import { periodName } from '../facts/period-name.js';
import type { Ledger } from '../ledger/ledger.js';
import { countedDeeds, narrative, type ToldSection } from './narrative.js';
import { joined, type Pieces } from './piece.js';
import { NO_SECTION, planFacts } from './plan-facts.js';
import type { Length } from './room.js';
import type { SectionSpec } from './section.js';
import { isShort } from './tell-opening.js';

/** What templates name under 叙述: the opening, the ledger's own themes, and each section that the template declares. */
export function narrativeFacts(ledger: Ledger, specs: readonly SectionSpec[], length?: Length): FactRecord {
  const told = once(() => narrative(ledger, specs, length));
  const planned = once(() => planFacts(ledger, specs));
  const section = (key: string) => told().sections.find((one) => one.key === key && !one.theme);
  const tellingOf = (key: string) => {
    const facts = once(() => sectionFacts(section(key), ledger));
    return { 可总: () => facts().可总, 段落: () => facts().段落 };
  };
  return lazily(
    {
      标题: ledger.documentKind && `${ledger.community.name}${periodName(ledger.period)}${ledger.documentKind}`,
      短期: isShort(ledger) ? '是' : undefined,
    } as FactRecord,
    {
      其余: () => (told().sections.some(({ theme, paragraphs }) => !theme && paragraphs.length > 0) ? '是' : undefined),
      开头: () => toPassage(told().opening),
      重点: () =>
        list(
          told()
            .sections.filter(({ theme }) => theme)
            .map((one): FactRecord => ({ 标题: one.key, ...sectionFacts(one, ledger) })),
          { 标题: undefined, ...sectionFacts(undefined, ledger) } as FactRecord,
        ),
      打算: () => planned().head,
      自选: () => list<FactRecord>(planned().themes, { 标题: undefined, ...NO_SECTION }),
      ...Object.fromEntries(
        specs.map(({ key }) => [
          key,
          () => lazily({} as FactRecord, { ...tellingOf(key), 打算: () => planned().ofSection(key) }),
        ]),
      ),
    },
  );
}

const toPassage = (pieces: Pieces | undefined): Passage | undefined => pieces && passage(pieces);

/** 可总 where a section has enough rows that count for a total to say something; and its paragraphs with the secretary's own sentences in them. */
function sectionFacts(section: ToldSection | undefined, ledger: Ledger): FactRecord {
  const rows = section ? countedDeeds(section) : [];
  return {
    可总: rows.length >= 3 ? '是' : undefined,
    段落: list(section ? withSupplements(section, ledger) : [], passage([])),
  };
}

function withSupplements(section: ToldSection, { supplements }: Ledger): readonly Passage[] {
  const own = supplements.filter(({ place }) => [section.key, ...section.takes].includes(place));
  const texts = section.paragraphs.map(({ sentences }) => joined(sentences.flatMap(({ pieces }) => pieces)));
  const words = (at: '段首' | '段末') => own.filter(({ position = '段末' }) => position === at).map(({ text }) => text);
  const [first = [], ...rest] = texts.length > 0 ? texts : [[]];
  const begun = [joined([...words('段首'), ...first]), ...rest];
  const last = joined([...(begun.at(-1) ?? []), ...words('段末')]);
  return [...begun.slice(0, -1), last].filter((pieces) => pieces.length > 0).map(passage);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
