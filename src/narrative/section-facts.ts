import { type FactRecord, list } from '../facts/fact.js';
import type { OwnWords } from '../facts/own-words.js';
import { type Passage, passage } from '../facts/passage.js';
import type { Activity, Ledger } from '../ledger/ledger.js';
import { YES } from '../ledger/vocabulary/field.js';
import type { MatterKind } from './matters/matter.js';
import { joined, wordsOf } from './phrases/piece.js';
import { CLAIMS } from './year/deed/claims.js';
import { countedDeeds, type ToldSection } from './year/paper/narrative.js';

/** A section of fewer characters stands with its neighbours and not under a heading of its own. */
const FULL = 60;
export const isFull = ({ paragraphs }: ToldSection) => toldText(paragraphs).length >= FULL;
const toldText = (paragraphs: ToldSection['paragraphs']) =>
  paragraphs.flatMap(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces))).join('');
export const toldBy = (paragraphs: ToldSection['paragraphs']) =>
  paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ told }) => told));

/**
 * 多项 where a section has enough rows that count for a total to say something, 可总 where none of them is most of it; 每月 where each month
 * has one; 成节 where it can bear a heading; and its paragraphs with the secretary's own sentences in them.
 */
export function sectionFacts(section: ToldSection | undefined, ledger: Ledger, own: readonly OwnWords[]): FactRecord {
  const rows = section && !section.gathered ? countedDeeds(section) : [];
  return {
    多项: rows.length >= 3 ? YES : undefined,
    可总:
      rows.length >= 3 &&
      rows.every(({ sessions }) => sessions !== undefined) &&
      !hasOneGreat(rows) &&
      !isTold(section, rows)
        ? YES
        : undefined,
    每月: CLAIMS.每月都有(rows, ledger.period) ? YES : undefined,
    成节: section && isFull(section) ? YES : undefined,
    有会议: tells(section, ['会议']),
    有日常: tells(section, ['日常工作']),
    有家底: tells(section, ['组织', '阵地', '做法']),
    有投入: tells(section, ['投入']),
    段落: list(section ? withOwnWords(section, own) : [], passage([])),
  };
}

/** Whether a section tells rows of such a kind: its heading names what stands below. */
const tells = (section: ToldSection | undefined, kinds: readonly MatterKind[]): string | undefined =>
  toldBy(section?.paragraphs ?? []).some(({ kind }) => kinds.includes(kind)) ? YES : undefined;

/** 环境整治3场 before three that are told one by one, of which nobody counted who came, is a number and no news. */
const isTold = (section: ToldSection | undefined, rows: readonly Activity[]): boolean => {
  const told = new Set<unknown>(toldBy(section?.paragraphs ?? []).map(({ row }) => row));
  return rows.every((row) => row.attendance === undefined && told.has(row));
};

const hasOneGreat = (rows: readonly Activity[]) => {
  const all = rows.reduce((sum, { sessions }) => sum + (sessions ?? 0), 0);
  return all >= 12 && rows.some(({ sessions }) => (sessions ?? 0) * 5 > all * 2);
};

function withOwnWords(section: ToldSection, own: readonly OwnWords[]): readonly Passage[] {
  const texts = section.paragraphs.map(({ sentences }) => joined(sentences.flatMap(({ pieces }) => pieces)));
  const words = (at: OwnWords['at']) => own.filter((one) => one.at === at).flatMap(({ pieces }) => pieces);
  const [first = [], ...rest] = texts.length > 0 ? texts : [[]];
  const begun = [joined([...words('段首'), ...first]), ...rest];
  const last = joined([...(begun.at(-1) ?? []), ...words('段末')]);
  return [...begun.slice(0, -1), last].filter((pieces) => pieces.length > 0).map(passage);
}
