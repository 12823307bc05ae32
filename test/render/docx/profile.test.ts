import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadProfile, mergeProfile, PROFILE_NAMES, type ProfileName } from '../../../src/render/docx/profile.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { sampleDocument } from './sample.js';

const parts = async (name: ProfileName): Promise<Record<string, string>> => {
  const files = unzipSync(await renderDocx(sampleDocument, loadProfile(name)));
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
};

/** Every entry, as a path. */
const entries = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}/${key}`))
    : [path];

test('a profile is the standard with what it names in its place', () => {
  const standard = loadProfile();
  const bold = mergeProfile(standard, { headings: { level2: { bold: true } } });
  expect(bold.headings.level2).toEqual({ ...standard.headings.level2, bold: true });
  expect(bold.headings.level3).toBe(standard.headings.level3);
  expect(standard.headings.level2.bold).toBe(false);
});

describe.each(PROFILE_NAMES)('%s', (name) => {
  test('names nothing that the standard does not know', () => {
    expect(entries(loadProfile(name)).sort()).toEqual(entries(loadProfile()).sort());
  });

  test('holds 22 lines and fits the paper', () => {
    const { page, lines, pageNumber } = loadProfile(name);
    expect(22 * lines.pitch).toBeLessThanOrEqual((page.blockHeight / 25.4) * 72);
    expect(page.left + page.blockWidth).toBeLessThan(page.width);
    expect(page.top + page.blockHeight + pageNumber.offset).toBeLessThan(page.height);
  });
});

test('fonts, bold headings and the place of the page number follow the profile', async () => {
  expect((await parts('gb2312'))['word/styles.xml']).toContain('w:eastAsia="仿宋_GB2312"');
  expect((await parts('bold-headings'))['word/styles.xml']).toMatch(/styleId="Heading2".{300,900}<w:b\/>/s);
  const centred = await parts('centred-number');
  expect(centred['word/footer1.xml']).toContain('<w:jc w:val="center"/>');
  expect(centred['word/footer2.xml']).toBeUndefined();
  const standard = await parts('gbt9704');
  expect(standard['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  expect(standard['word/footer1.xml']).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>.*— .*PAGE.* —/);
  expect(standard['word/footer2.xml']).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>');
});
