import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { exists } from '../../files/read-files.js';
import type { Console } from '../console.js';

/** What opens and prints a DOCX: its name, and what each system calls it. */
const PROGRAMS = [
  { name: 'Word', win32: 'WINWORD.EXE', darwin: 'Microsoft Word.app', other: [] },
  { name: 'WPS', win32: 'wps.exe', darwin: 'wpsoffice.app', other: ['wps'] },
  { name: 'LibreOffice', win32: 'soffice.exe', darwin: 'LibreOffice.app', other: ['soffice', 'libreoffice'] },
] as const;

/** The programs of this computer that open a DOCX. */
export const findOffice = ({ environment }: Pick<Console, 'environment'>): readonly string[] =>
  PROGRAMS.filter((program) => {
    if (process.platform === 'win32') return isRegistered(program.win32);
    if (process.platform === 'darwin') return exists(join('/Applications', program.darwin));
    const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
    return program.other.some((file) => folders.some((folder) => exists(join(folder, file))));
  }).map(({ name }) => name);

/** Windows keeps where a program is, for all users or for one. */
const isRegistered = (program: string): boolean =>
  ['HKLM', 'HKCU'].some((root) => {
    const key = `${root}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\${program}`;
    return spawnSync('reg', ['query', key, '/ve'], { stdio: 'ignore' }).status === 0;
  });
