import { Option } from 'commander';
import { DATE_OPTION } from '../ledger/read/override.js';
import { LENGTHS, type Length } from '../narrative/room.js';
import { usageError } from '../problems/usage.js';
import { FORMATS, type Format, isFormat, orList } from '../render/renderers.js';

/** Options that several commands share. */
export const collect = (value: string, before: readonly string[]) => [
  ...before,
  ...value
    .split(/[,，、;；]/u)
    .map((name) => name.trim())
    .filter(Boolean),
];

/** 键=值 pairs; --date is one of them. */
export const collectSet = (value: string, before: Readonly<Record<string, string>>) => {
  const at = value.search(/[=＝]/);
  if (at < 1) throw usageError(`--set 后面的“${value}”不是 键=值`, '例如 --set 署名=清潭三社区居民委员会。');
  return { ...before, [value.slice(0, at).trim()]: value.slice(at + 1).trim() };
};

export const USUAL_FORMATS: readonly Format[] = ['docx'];

/** docx,md or -f docx -f md. */
export const formats = (value: string, before: readonly Format[]): readonly Format[] => {
  const names = value
    .split(/[\s,，、;；]+/u)
    .filter(Boolean)
    .map((name) => name.toLowerCase());
  const unknown = names.find((name) => !isFormat(name));
  if (unknown !== undefined)
    throw usageError(
      `没有“${unknown}”这种格式`,
      `格式写 ${orList(FORMATS)}，${FORMATS.length > 2 ? '几' : '两'}种都要就写 ${FORMATS}。`,
    );
  return [...new Set([...(before === USUAL_FORMATS ? [] : before), ...names.filter(isFormat)])];
};

export const setOption = () =>
  new Option('--set <键=值>', '改写台账开头的一项，可写几次').argParser(collectSet).default({}, '不改写');
export const dateOption = () => new Option('--date <日期>', '成文日期，例如 2025-12-10');
export const lengthOption = () =>
  new Option('--length <篇幅>', '讲多少：简、中、详').argParser(lengthOf).default(undefined, '中');

function lengthOf(value: string): Length {
  const found = LENGTHS.find((length) => length === value.trim());
  if (!found) throw usageError(`没有“${value}”这种篇幅`, '篇幅写 简、中 或 详，例如 --length 简。');
  return found;
}

export const outsideOption = () =>
  new Option('--allow-outside', '台账文件夹以外的照片也放进报告').default(false, '不放');

export const foldersOption = () => new Option('--templates <文件夹>', '自己的模板文件夹；当前文件夹里有“模板”就用它');
/** --date is one more --set. */
export const withDate = <T extends Settable>({ date, ...rest }: T & { readonly date?: string }) =>
  ({ ...rest, set: date === undefined ? rest.set : { ...rest.set, [DATE_OPTION]: date } }) as unknown as T;

interface Settable {
  readonly set: Readonly<Record<string, string>>;
}
