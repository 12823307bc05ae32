import { countWord } from '../../../chinese/count-word.js';
import type { FactRecord } from '../../../facts/fact.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 八项, 八件事: how many points there are; of a single one nothing. */
export const countedRecord = (points: number): FactRecord => ({
  项数: points > 1 ? patternWords('几项', { 数: countWord(points) }) : undefined,
  件数: points > 1 ? patternWords('几件事', { 数: countWord(points) }) : undefined,
});
