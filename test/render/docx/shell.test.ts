import { describe, expect, test } from 'vitest';
import { loadProfile, PROFILE_NAMES } from '../../../src/render/docx/profile.js';
import { shellOf } from '../../../src/render/docx/shell.js';

describe('the shell of a built-in profile, made when the bundle is built', () => {
  test.for(PROFILE_NAMES.flatMap((name) => [false, true].map((turned) => [name, turned] as const)))(
    '%s, turned: %s: what docx makes of a profile of one’s own that says the same',
    async ([name, turned]) => {
      const profile = loadProfile(name);
      expect(await shellOf(profile, turned)).toEqual(await shellOf({ ...profile }, turned));
    },
  );

  test('is that of its own profile', async () => {
    const styles = await Promise.all(
      PROFILE_NAMES.map(async (name) =>
        Buffer.from((await shellOf(loadProfile(name), false)).parts.get('word/styles.xml') ?? []).toString(),
      ),
    );
    expect(new Set(styles).size).toBeGreaterThan(3);
  });
});
