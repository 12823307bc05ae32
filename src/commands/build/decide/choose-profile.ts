import { nearest } from '../../../chinese/nearest.js';
import { exists, readBytes } from '../../../files/read-files.js';
import { problem, UserError } from '../../../problems/problem.js';
import type { Profile } from '../../../render/docx/profile.js';

/**
 * The layout that a command line asks for: by id or Chinese name, or a YAML file of the user's own.
 * @throws UserError where there is none of that name, or with the faults of the file.
 */
export async function chooseProfile(name: string): Promise<Profile> {
  const { loadProfile, PROFILE_NAMES } = await import('../../../render/docx/profile.js');
  const found = PROFILE_NAMES.find((id) => id === name || loadProfile(id).name === name);
  if (found) return loadProfile(found);
  if (/\.ya?ml$/i.test(name) || exists(name)) {
    const { readProfile } = await import('../../../profile/read-profile.js');
    return readProfile({ file: name, bytes: readBytes(name) });
  }
  throw new UserError(
    [
      problem(
        'unknown-profile',
        '错误',
        { name, nearest: nearest(name, PROFILE_NAMES), known: PROFILE_NAMES },
        { file: '' },
      ),
    ],
    2,
  );
}
