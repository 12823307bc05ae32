import { isBlankCell, type Merge, type Sheet, shownText } from '../sheet.js';
import { monthOf } from './heading-date.js';

/** Rows that are no activities, known by their looks. */
export type OddRow = 'total' | 'note' | 'section' | 'header';

/** A row that is no activity, or none that is wanted (chosen); rows count from 1, as spreadsheets show them. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: OddRow | 'chosen';
  readonly label: string;
}

const MONTHS = '第?(?:[一二三四五六七八九十]+|\\d+)(?:[-–—~～至到](?:[一二三四五六七八九十]+|\\d+))?(?:月份?|季度)';
const TOTAL = new RegExp(
  `^(?:${MONTHS}|上半年|下半年|全年|全部|年度|本月|本年|本页|以上|累计)?(?:合计|总计|小计|共计|累计|总数|汇总|总和|平均值?|均值)(?:数|[(（].*[)）]|[:：].*)?$`,
  'u',
);
const NOTE =
  /^(?:注|备注|说明|填表|填报|制表|审核|复核|统计|联系|经办|负责|单位|日期|时间|报送|签字|盖章|打印)[^：:]{0,8}[:：]|^[(（]?以下(?:空白|无正文)|^(?:注|说明|填表说明)\d*[:：.、]/u;
/** 一、志愿服务活动 */
const NUMBERED = /^[(（]?[一二三四五六七八九十]+[)）]?[、.．]/u;

/** What a row looks like by its words alone; undefined for what may be an activity. `title`: the column of titles, where what stands alone is the title of an activity. */
export function oddRow(sheet: Sheet, row: number, title = -1): OddRow | undefined {
  const cells = sheet.rows[row] ?? [];
  const words = wordsOf(cells);
  const said = totalOrNote(words);
  if (said) return said;
  const [word = ''] = words;
  if (words.length !== 1) return undefined;
  if (isMonth(word) || NUMBERED.test(word)) return 'section';
  const column = cells.findIndex((cell) => !isBlankCell(cell));
  if (column === title && column > 0) return undefined;
  const merge = sheet.merges.find((m) => m.top === row && m.left === column);
  if (monthOf(word) !== undefined || isWide(merge)) return word.length > 20 ? 'note' : 'section';
  return undefined;
}

const wordsOf = (cells: Sheet['rows'][number]): readonly string[] =>
  cells.flatMap((cell) => (isBlankCell(cell) ? [] : [shownText(cell).replaceAll(/\s/gu, '')]));

function totalOrNote(words: readonly string[]): 'total' | 'note' | undefined {
  if (words.some((word) => TOTAL.test(word))) return 'total';
  return words.length > 0 && words.every((word) => NOTE.test(word)) ? 'note' : undefined;
}

/** The same where sentences may stand alone in a row: of those only what says that it is a total or a note is one. */
export const oddSentence = (sheet: Sheet, row: number): OddRow | undefined =>
  totalOrNote(wordsOf(sheet.rows[row] ?? []));

/** Whether a row that has a date and a title of its own is a total nevertheless, by either of them. */
export const isTotalWord = (text: string): boolean => {
  const word = text.replaceAll(/\s/gu, '');
  return word.length <= 12 && /(?:合计|总计|小计|共计|累计)(?:数|[(（].*[)）]|[:：].*)?$/u.test(word);
};

const isWide = (merge: Merge | undefined) => merge !== undefined && merge.right - merge.left >= 2;

/** 3月, 三月份, 2025年3月: nothing but a month. */
const isMonth = (text: string) =>
  /^(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/u.test(text.normalize('NFKC'));
