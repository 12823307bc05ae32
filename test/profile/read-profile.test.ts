import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../src/ledger/vocabulary/field.js';
import { UserError } from '../../src/problems/problem.js';
import { BOUNDS, PROFILE } from '../../src/profile/profile-fields.js';
import { readProfile } from '../../src/profile/read-profile.js';
import { loadProfile, PROFILE_NAMES } from '../../src/render/docx/profile.js';
import { ROOT } from '../support.js';

const read = (text: string) => readProfile({ file: '街道.yaml', bytes: new TextEncoder().encode(text) });

function problems(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ code, line, args }) => [code, line, args.nearest]);
    throw error;
  }
  return [];
}

describe('a user’s own profile', () => {
  test('says only what differs', () => {
    const standard = loadProfile();
    expect(read('标题: {字体: 黑体, 字号: 小二}\n页码: {位置: 居中, 一字线: 否}\n')).toEqual({
      ...standard,
      title: { ...standard.title, font: '黑体', size: 18 },
      pageNumber: { ...standard.pageNumber, position: 'center', dashes: false },
    });
  });

  test('can start from another built-in one, and use its words', () => {
    const other = loadProfile('gbt33476');
    expect(read('基于: gbt33476\nheadings:\n  level2: { bold: true }\npage_number: { position: center }\n')).toEqual({
      ...other,
      headings: { ...other.headings, level2: { ...other.headings.level2, bold: true } },
      pageNumber: { ...other.pageNumber, position: 'center' },
    });
  });

  test('an empty one is the standard’s', () => expect(read('# 都一样\n')).toEqual(loadProfile()));

  test('names every fault with its line and the nearest name', () => {
    expect(
      problems(
        '基于: gbt9740\n正问: {字体: 宋体}\n标题: {字号: 160}\n页码:\n  位置: 左边\n  一字线: 有\n各级标题: 黑体\n行: {行距: 三十}\n',
      ),
    ).toEqual([
      ['unknown-profile', 1, 'gbt9704'],
      ['unknown-key', 2, '正文'],
      ['profile-range', 3, undefined],
      ['choice', 5, undefined],
      ['flag', 6, undefined],
      ['record-expected', 7, undefined],
      ['number-spelled', 8, undefined],
    ]);
  });

  test('does not print beyond the paper', () =>
    expect(problems('页面: {版心宽: 180}\n')).toEqual([['profile-page', undefined, undefined]]));
});

test('the words of a profile are those that the program has, and each number has its bounds', () => {
  const leaves = (value: unknown, path: string): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`))
      : [path];
  const known = (fields: Fields, path: string): readonly string[] =>
    Object.entries(fields).flatMap(([name, field]) =>
      field.fields ? known(field.fields, `${path}.${name}`) : [`${path}.${name}`],
    );
  const names = known(PROFILE, '').filter((name) => name !== '.base');
  expect([...names].sort()).toEqual([...leaves(loadProfile(), '')].sort());
  for (const name of PROFILE_NAMES) {
    const check = (value: unknown): void => {
      for (const [key, inner] of Object.entries(value as object)) {
        if (typeof inner === 'object') check(inner);
        if (typeof inner !== 'number') continue;
        const [least = Number.NaN, most = Number.NaN] = BOUNDS[key] ?? [];
        expect([key, inner >= least && inner <= most]).toEqual([key, true]);
      }
    };
    check(loadProfile(name));
  }
});

test('the example says what it does, and nothing that it offers is a fault', () => {
  const example = readFileSync(join(ROOT, 'templates', 'profiles', '版式示例.yaml'), 'utf8');
  const standard = loadProfile();
  expect(read(example)).toMatchObject({
    title: { font: '黑体', size: 18, pitch: standard.title.pitch },
    headings: { level1: standard.headings.level1, level2: { bold: true } },
    pageNumber: { position: 'center', dashes: true },
  });
  const all = example.replace(/^(\s*)# (?=\s*\p{Script=Han}+:)/gmu, '$1');
  expect(all.match(/^\s*\p{Script=Han}+:/gmu)?.length).toBeGreaterThan(30);
  expect(problems(all)).toEqual([]);
});
