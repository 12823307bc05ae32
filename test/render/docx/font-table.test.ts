import { expect, test } from 'vitest';
import { fontTableXml } from '../../../src/render/docx/font-table.js';
import { fontsOf, loadProfile, mergeProfile, PROFILE_NAMES } from '../../../src/render/docx/profile.js';

const font = (xml: string, name: string): string =>
  new RegExp(`<w:font w:name="${name}">.*?</w:font>`).exec(xml)?.[0] ?? '';

test.each(PROFILE_NAMES)(
  '%s: every font of the profile is there, a Chinese one with its other names and character set',
  (name) => {
    const profile = loadProfile(name);
    const xml = fontTableXml(profile);
    for (const one of fontsOf(profile))
      if (one === 'Times New Roman') expect(font(xml, one)).toContain('<w:charset w:val="00"/>');
      else
        expect(font(xml, one)).toMatch(
          /<w:altName w:val="[^"]+"\/><w:charset w:val="86"\/><w:family w:val="[a-z]+"\/>/,
        );
  },
);

test('a font that nobody knows is Chinese by its name', () => {
  const xml = fontTableXml(mergeProfile(loadProfile(), { title: { font: '某某体&' } }));
  expect(xml).toContain('<w:font w:name="某某体&amp;"><w:charset w:val="86"/><w:family w:val="auto"/>');
});
