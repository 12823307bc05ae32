import type { DeedSetting } from '../deeds/deed-setting.js';
import type { Length } from './length.js';

export interface Voice extends DeedSetting {
  /** How many counted activities of a category the ledger has. */
  readonly ofCategory: (category: string) => number;
  /** Activities of the ledger that can be told. */
  readonly rows: number;
  readonly length: Length;
  /** What the paper is on (事由): its opening says so. */
  readonly matter?: string | undefined;
  /** What the theme that is told is called. */
  readonly heading?: string | undefined;
  readonly closeness: '日' | '月';
  /** Clauses of a 简介 that there is room for. */
  readonly clauses: number;
  /** The paragraph has said something of the same subject already. */
  readonly also?: boolean;
}
