import { join } from 'node:path';
import { fileNamesIn } from '../files/read-files.js';
import type { Profile } from '../render/docx/profile.js';
import type { Console } from './console.js';

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

/** The fonts that a DOCX names and this computer lacks. */
export async function lackingFonts(
  profile: Profile | undefined,
  { environment }: Pick<Console, 'environment'>,
): Promise<readonly string[]> {
  const [{ missingFonts }, { loadProfile }] = await Promise.all([
    import('../profile/missing-fonts.js'),
    import('../render/docx/profile.js'),
  ]);
  const folders = (FOLDERS[process.platform] ?? elsewhere)(environment);
  return missingFonts(profile ?? loadProfile(), fileNamesIn(folders));
}
