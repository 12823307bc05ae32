import type { Profile } from '../../../render/docx/profile.js';
import { BUILD_WORDS as WORDS } from '../../../words/build-words.js';
import type { Console } from '../../console.js';
import { lackingFonts } from '../../lacking-fonts.js';

/**
 * One line on the fonts that a DOCX names and this computer lacks; empty where it has them all. HUIBAO_FONTS=skip leaves the line out: on
 * a server that only builds, and in tests.
 */
export async function fontTalk(profile: Profile | undefined, console: Console): Promise<string> {
  if (console.environment.HUIBAO_FONTS === 'skip') return '';
  const fonts = await lackingFonts(profile, console);
  return fonts.length === 0 ? '' : WORDS.fontsMissing({ fonts });
}
