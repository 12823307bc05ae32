import { parse } from 'yaml';
import { PAPERS, type Paper } from '../narrative/plans/paper.js';
import type { MessageArgs } from '../problems/messages.js';
import { type Problem, problem } from '../problems/problem.js';
import type { FrontMatter, TemplateSource } from './template.js';

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Front matter and the rest. The rest keeps its line numbers: blank lines stand where the front matter stood. */
export function frontMatter({ file, text }: TemplateSource): {
  matter?: FrontMatter;
  body: string;
  problems: Problem[];
} {
  const match = FENCE.exec(text);
  const lines = match?.[0].split('\n').length ?? 1;
  const body = '\n'.repeat(lines - 1) + text.slice(match?.[0].length ?? 0);
  const fault = (wrong: MessageArgs<'front-matter'>['wrong']) => [
    problem('front-matter', '错误', { wrong }, { file, line: 1 }),
  ];
  if (!match) return { body, problems: fault('missing') };
  const fields = readFields(match[1] ?? '');
  if (!fields) return { body, problems: fault('no-pairs') };
  const { 名称: name, 标题: title } = fields;
  if (typeof name !== 'string' || typeof title !== 'string') return { body, problems: fault('nameless') };
  const { 主送: addressee } = fields;
  if (addressee !== undefined && !(String(addressee) in ADDRESSED)) return { body, problems: fault('addressee') };
  const { 全部: whole } = fields;
  if (whole !== undefined && !(String(whole) in ADDRESSED)) return { body, problems: fault('in-all') };
  const { 一页: page } = fields;
  if (page !== undefined && !(String(page) in ADDRESSED)) return { body, problems: fault('one-page') };
  const { 横排: sideways } = fields;
  if (sideways !== undefined && !(String(sideways) in LANDSCAPE)) return { body, problems: fault('landscape') };
  const { 每页: perPage } = fields;
  if (perPage !== undefined && !(String(perPage) in PER_PAGE)) return { body, problems: fault('per-page') };
  const { 叙述: sections } = fields;
  if (sections !== undefined && !isSections(sections)) return { body, problems: fault('sections') };
  const { 打算: paper } = fields;
  if (paper !== undefined && !isPaper(paper)) return { body, problems: fault('paper') };
  return { matter: toMatter(fields, name, title), body, problems: [] };
}

const isSections = (value: unknown): value is Readonly<Record<string, string | readonly string[]>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((takes) => [takes].flat().every((word) => typeof word === 'string'));

const isPaper = (value: unknown): value is Paper => PAPERS.some((paper) => paper === value);

type RawFields = Readonly<Record<string, unknown>>;

function readFields(text: string): RawFields | undefined {
  try {
    const value: unknown = parse(text, { schema: 'failsafe' });
    return typeof value === 'object' && value !== null ? (value as RawFields) : undefined;
  } catch {
    return undefined;
  }
}

/** 主送 and 全部 of a report. */
const ADDRESSED: Readonly<Record<string, FrontMatter['addressed']>> = { 是: true, 否: false };

/** 横排 of an annex. */
const LANDSCAPE: Readonly<Record<string, FrontMatter['landscape']>> = { 是: 'always', 否: undefined, 自动: 'wide' };

/** 每页 of an annex of photos. */
const PER_PAGE: Readonly<Record<string, FrontMatter['perPage']>> = { 2: 2, 4: 4 };

function toMatter(fields: RawFields, name: string, title: string): FrontMatter {
  const { 样本: sample, 文种: kind, 年度: year, 主送: addressee, 附件: annexes } = fields;
  const { 横排: sideways, 每页: photos, 叙述: sections, 打算: paper } = fields;
  const perPage = PER_PAGE[String(photos)];
  const landscape = LANDSCAPE[String(sideways)];
  return {
    name,
    title,
    ...(sample !== undefined && { sample: Number(sample) }),
    ...(typeof kind === 'string' && { kind }),
    planYear: year === '计划年度',
    addressed: ADDRESSED[String(addressee)] ?? true,
    inAll: ADDRESSED[String(fields.全部)] ?? true,
    ...(ADDRESSED[String(fields.一页)] && { onePage: true }),
    annexes: [annexes ?? []].flat().map(String),
    ...(isSections(sections) && {
      sections: Object.entries(sections).map(([key, takes]) => ({ key, takes: [takes].flat() })),
    }),
    ...(isPaper(paper) && { paper }),
    ...(landscape && { landscape }),
    ...(perPage && { perPage }),
  };
}
