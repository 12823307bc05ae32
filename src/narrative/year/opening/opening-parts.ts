import { isUnderQuarter } from '../../../facts/period-name.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { bodyOf, ownName } from '../../matters/whose-paper.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { verbOf } from '../../phrases/verb-of.js';
import { isBriefly } from './brief-ground.js';
import { placedPaper } from './placed-paper.js';
import { reporting } from './reporting.js';

/** An opening that ends in what follows: a 总结 is 总结如下. */
export const opened = (ledger: Ledger, pattern: string, slots: Parameters<typeof fillPattern>[1]): Pieces =>
  fillPattern(pattern, { ...slots, 报法: reporting(ledger.documentKind) });

/** The name of whose paper it is; where the sentence before has said it of the community, 社区 or 村里. */
export const callsItself = (ledger: Ledger): string =>
  isBriefly(ledger) && bodyOf(ledger) === undefined ? ownName(ledger) : placedPaper(ledger);

/** What is no field of work. */
export const UNTOLD: ReadonlySet<string> = new Set(['其他', '专项', '日常工作', '会议']);

/** A title that is a sentence, or a list itself, does not stand among others. */
export const isListable = (title: string): boolean =>
  title.length <= 12 && !/[，、；：“”]|.了(?=.{2})/.test(title) && !title.startsWith('抓');

/** 整治环境, 抓实党建引领: a verb and what it is done to; 组织发动, 走访慰问 and 安全检查 are names. */
export const isPredicate = (title: string): boolean =>
  title.length > 3 && classifyClause(title) === '述' && !NAMES.test(title) && verbOf(title) === undefined;

const NAMES = /(?:发动|建设|引领|治理|服务|管理|宣传|保障|创建|联动|整治|监督|评议|慰问|工作)$/;

export const done = ({ activities }: Ledger) => activities.filter(({ status }) => status === '已开展');

/** 第一季度 of 第一季度创文工作汇报, 2010年 of 2010年工作总结, 三年 of 三年工作报告: the period that the name of a paper begins with. */
export const periodInKind = (kind: string): string =>
  /^(?:\d{4}年度?)?(?:[上下]?半年度?|第?[一二三四]季度|\d+月份?|年度|近?[两二三四五几]年来?|近年来|多年来)?/.exec(
    kind,
  )?.[0] ?? '';

/** A paper about an occasion, not a year. */
export const isShort = ({ period }: Ledger): boolean => isUnderQuarter(period);
