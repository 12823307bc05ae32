import { join } from 'node:path';
import { fileNamesIn } from '../../files/read-files.js';
import type { Profile } from '../../render/docx/profile.js';
import { BUILD_WORDS as WORDS } from '../../words/build-words.js';
import type { Console } from '../console.js';

type Environment = Console['environment'];

/** Where the system and the user keep fonts; Word for the Mac brings its own. */
const FOLDERS: Readonly<Record<string, (environment: Environment) => readonly string[]>> = {
  win32: ({ WINDIR = 'C:\\Windows', LOCALAPPDATA }) => [
    join(WINDIR, 'Fonts'),
    ...(LOCALAPPDATA ? [join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')] : []),
  ],
  darwin: ({ HOME = '' }) => [
    '/System/Library/Fonts',
    '/Library/Fonts',
    join(HOME, 'Library', 'Fonts'),
    '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
  ],
};
const elsewhere = ({ HOME = '' }: Environment): readonly string[] => [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(HOME, '.fonts'),
  join(HOME, '.local', 'share', 'fonts'),
];

/**
 * One line on the fonts that a DOCX names and this computer lacks; empty where it has them all. HUIBAO_FONTS=skip leaves the line out: on
 * a server that only builds, and in tests.
 */
export async function fontTalk(profile: Profile | undefined, { environment }: Console): Promise<string> {
  if (environment.HUIBAO_FONTS === 'skip') return '';
  const [{ missingFonts }, { loadProfile }] = await Promise.all([
    import('../../profile/missing-fonts.js'),
    import('../../render/docx/profile.js'),
  ]);
  const folders = (FOLDERS[process.platform] ?? elsewhere)(environment);
  const missing = missingFonts(profile ?? loadProfile(), fileNamesIn(folders));
  if (missing.length === 0) return '';
  return WORDS.fontsMissing({ fonts: missing });
}
