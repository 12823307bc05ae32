import type { Annex, Block } from '../../document/document.js';
import { fitsUnbroken } from './column-widths.js';
import type { Measures } from './page-measures.js';
import type { Profile } from './profile.js';

/** Whether the pages of an annex are turned sideways: always, or because one of its tables is too wide to read well upright. */
export const isTurned = ({ landscape = false, blocks }: Annex, { table }: Profile, measures: Measures): boolean =>
  landscape === 'wide' ? blocks.some((block) => isWide(block, measures.blockWidth, table.dense)) : landscape;

/** So many columns get less than 18 mm each on upright paper; fewer may hold longer dates and names than there is room for. */
const WIDE = 9;
const isWide = (block: Block, width: number, size: number): boolean =>
  block.type === 'table' && (block.columns.length >= WIDE || !fitsUnbroken(block, width, size));
