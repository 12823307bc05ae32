import { Option } from 'commander';
import { ANNEX_LENGTHS, type AnnexLength } from '../facts/annex-facts.js';
import { DATE_OPTION } from '../ledger/read/override.js';
import { LENGTHS, type Length } from '../narrative/year/length.js';
import { usageError } from '../problems/usage.js';
import { DEFAULT_FORMAT, FORMATS, type Format, isFormat } from '../render/renderers.js';
import { SHARED_HELP } from '../words/help/shared-help.js';

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
  if (at < 1) throw usageError('set-not-a-pair', { text: value });
  return { ...before, [value.slice(0, at).trim()]: value.slice(at + 1).trim() };
};

export const USUAL_FORMATS: readonly Format[] = [DEFAULT_FORMAT];

/** docx,md or -f docx -f md. */
export const formats = (value: string, before: readonly Format[]): readonly Format[] => {
  const names = value
    .split(/[\s,，、;；]+/u)
    .filter(Boolean)
    .map((name) => name.toLowerCase());
  const unknown = names.find((name) => !isFormat(name));
  if (unknown !== undefined) throw usageError('unknown-format', { name: unknown, formats: FORMATS });
  return [...new Set([...(before === USUAL_FORMATS ? [] : before), ...names.filter(isFormat)])];
};

export const setOption = () => new Option(...SHARED_HELP.set).argParser(collectSet).default({}, SHARED_HELP.setUsual);
export const dateOption = () => new Option(...SHARED_HELP.date);
export const lengthOption = () =>
  new Option(...SHARED_HELP.length).argParser(lengthOf).default(undefined, SHARED_HELP.lengthUsual);

function lengthOf(value: string): Length {
  const found = LENGTHS.find((length) => length === value.trim());
  if (!found) throw usageError('unknown-length', { value, lengths: LENGTHS });
  return found;
}

export const annexOption = () =>
  new Option(...SHARED_HELP.annex).argParser(annexOf).default(undefined, SHARED_HELP.annexUsual);

function annexOf(value: string): AnnexLength {
  const found = ANNEX_LENGTHS.find((length) => length === value.trim());
  if (!found) throw usageError('unknown-annex-length', { value, lengths: ANNEX_LENGTHS });
  return found;
}

export const aboutOption = () => new Option(...SHARED_HELP.about);
export const fromOption = () => new Option(...SHARED_HELP.from);
export const toOption = () => new Option(...SHARED_HELP.to);

export const outsideOption = () => new Option(...SHARED_HELP.outside).default(false, SHARED_HELP.outsideUsual);

export const foldersOption = () => new Option(...SHARED_HELP.folders);
/** --date is one more --set. */
export const withDate = <T extends Settable>({ date, ...rest }: T & { readonly date?: string }) =>
  ({ ...rest, set: date === undefined ? rest.set : { ...rest.set, [DATE_OPTION]: date } }) as unknown as T;

interface Settable {
  readonly set: Readonly<Record<string, string>>;
}
