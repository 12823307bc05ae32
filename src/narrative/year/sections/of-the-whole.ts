import type { Ledger } from '../../../ledger/ledger.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import { shareRun } from '../../phrases/share-run.js';
import { areOfOneCharacters } from './paid-for.js';

/**
 * Whether a row that no theme takes says what the paper is about (事由): 村“两委”带领全村人民部署开展创建省级生态村工作 of a paper on 创建省级生态村. It goes on all
 * the time, and is no event of its own.
 */
export const speaksOfWhole = (matter: Matter, ledger: Ledger): boolean => {
  if (!isDeed(matter) || ledger.matter === undefined) return false;
  const { title, time } = matter.row;
  const goesOn = time?.text !== undefined && !/[日号]/.test(time.text);
  return goesOn && ACTS.test(title) && shareRun(plain(ledger.matter), plain(title), LIKE);
};

/** Characters. */
const LIKE = 3;
const ACTS = /推进|开展|部署|创建|建设|加强|深化|争创|争做|申报|打造|落实|活动$|工作$/;

/** 创建省级生态村 → 省级生态村创建: what it is done to, and then what. */
const plain = (text: string): string =>
  text.replace(/社区|居民|村民|工作|活动|[“”]/g, '').replace(/^(创建|建设|整治|治理|改造)([^，、]{2,})$/, '$2$1');

/** What was spent on the whole matter of the paper: 精品村建设 of a paper on 建设精品村. */
export const isSpentOnWhole = (matter: Matter, ledger: Ledger): boolean =>
  matter.kind === '投入' &&
  ledger.matter !== undefined &&
  matter.row.name.length > LIKE &&
  areOfOneCharacters(matter.row.name, ledger.matter);

/** What the opening says of the whole year. */
export const saysWhole = (matter: Matter, ledger: Ledger): boolean =>
  speaksOfWhole(matter, ledger) || stoodBefore(matter) || isSpentOnWhole(matter, ledger);

/** What there was before the year, and nobody placed: part of what the community is. */
export const stoodBefore = (matter: Matter): boolean =>
  (matter.kind === '阵地' || matter.kind === '组织') && matter.row.when?.before === true;
