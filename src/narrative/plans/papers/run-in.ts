import { type FactRecord, isPassage } from '../../../facts/fact.js';
import { wordsOf } from '../../phrases/piece.js';
import { isSaid } from './list-form.js';

/**
 * Whether the headings of a paper stand at the beginning of its paragraphs (一、修路。10月底…): more than half of them are over one task, and all that is
 * under each is a short paragraph. A heading over each single line would be a table, and the same without headings would not say what the
 * community works on.
 */
export function areRunIn(forms: readonly FactRecord[]): boolean {
  const full = forms.filter(({ 有 }) => 有);
  const singles = full.filter(({ 多条 }) => !多条);
  return full.length >= FEW && singles.length * 2 > full.length && full.every(isShort);
}

const FEW = 3;
/** Characters of a paragraph. */
const SHORT = 170;

const isShort = ({ 合段, 办, 概述, 补写, 引, 在外 }: FactRecord): boolean =>
  !概述 && !补写 && !在外 && !isSaid(引) && isSaid(合段) && lengthOf(合段) + lengthOf(办) <= SHORT;

const lengthOf = (fact: FactRecord[string]): number =>
  fact !== undefined && isPassage(fact) ? wordsOf(fact.pieces).length : 0;
