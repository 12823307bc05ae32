import { spawnSync } from 'node:child_process';
import { leftBehind } from '../../files/left-behind.js';
import { isExecutable, packageVersion, systemName } from '../../files/own-files.js';
import { isFolder, readBytes } from '../../files/read-files.js';
import { tryWriting } from '../../files/try-writing.js';
import { decodeBytes } from '../../ledger/text/decode.js';
import { findLedger } from '../../open/find-ledgers.js';
import { attempt } from '../../problems/attempt.js';
import { type DoctorSays, DOCTOR_WORDS as WORDS } from '../../words/doctor-words.js';
import { FILE_NAMES } from '../../words/file-names.js';
import type { Console } from '../console.js';
import { lackingFonts } from '../lacking-fonts.js';
import { findOffice } from './find-office.js';

/** `note`: reports are built all the same. */
export interface Finding extends DoctorSays {
  readonly state: 'ok' | 'note' | 'fault';
}

const ok = (says: DoctorSays): Finding => ({ state: 'ok', ...says });
const note = (says: DoctorSays): Finding => ({ state: 'note', ...says });
const fault = (says: DoctorSays): Finding => ({ state: 'fault', ...says });

type Check = (console: Console) => readonly Finding[] | Promise<readonly Finding[]>;

/** In the order in which they are told; of each at least one finding. */
export const CHECKS = {
  version: () => [
    ok(WORDS.version({ version: packageVersion(), file: process.argv[1] ?? '', executable: isExecutable })),
  ],
  node: () => [ok(WORDS.node({ version: process.version, system: systemName(), executable: isExecutable }))],
  ledger: async () => {
    const found = await attempt(() => findLedger(undefined));
    if ('error' in found) return [note(WORDS.noLedger({}))];
    const file = found.value;
    const read = await attempt(() => decodeBytes(readBytes(file)));
    const encoding = 'value' in read ? read.value?.encoding : undefined;
    return [encoding === undefined ? fault(WORDS.ledgerUnread({ file })) : ok(WORDS.ledger({ file, encoding }))];
  },
  fonts: async (console) => {
    const fonts = await lackingFonts(undefined, console);
    return [fonts.length > 0 ? note(WORDS.fontsLacking({ fonts })) : ok(WORDS.fonts({}))];
  },
  office: (console) => {
    const names = findOffice(console);
    return [names.length > 0 ? ok(WORDS.office({ names })) : note(WORDS.noOffice({}))];
  },
  encoding: ({ environment }) => {
    if (process.platform === 'win32') return codePage();
    const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || 'C';
    return [/utf-?8/i.test(locale) ? ok(WORDS.locale({ locale })) : note(WORDS.otherLocale({ locale }))];
  },
  writing: () => {
    const folders = ['.', ...(isFolder(FILE_NAMES.reports) ? [FILE_NAMES.reports] : [])];
    const tried = folders.map((folder) => ({ folder, reason: tryWriting(folder) }));
    const faults = tried.flatMap(({ folder, reason }) => (reason ? fault(WORDS.notWriting({ folder, reason })) : []));
    return faults.length > 0 ? faults : [ok(WORDS.writing({ folders }))];
  },
  locks: () => {
    const all = ['.', FILE_NAMES.reports].flatMap(leftBehind);
    const files = (stale: boolean, by?: 'run' | 'editor') =>
      all.filter((one) => one.stale === stale && (by === undefined || one.by === by)).map(({ file }) => file);
    const some = (names: readonly string[], says: (a: { files: readonly string[] }) => DoctorSays) =>
      names.length > 0 ? [note(says({ files: names }))] : [];
    const found = [
      ...some(files(true), WORDS.lockStale),
      ...some(files(false, 'run'), WORDS.lockByRun),
      ...some(files(false, 'editor'), WORDS.lockByEditor),
    ];
    return found.length > 0 ? found : [ok(WORDS.locks({}))];
  },
} as const satisfies Readonly<Record<keyof typeof WORDS.checks, Check>>;

/** UTF-8 and the one of simplified Chinese. */
const CHINESE_PAGES: ReadonlySet<number> = new Set([65001, 936, 54936]);

function codePage(): readonly Finding[] {
  const said = spawnSync('chcp.com', { stdio: ['inherit', 'pipe', 'ignore'] }).stdout?.toString() ?? '';
  const page = Number(/\d+/.exec(said)?.[0] ?? 65001);
  return [CHINESE_PAGES.has(page) ? ok(WORDS.codePage({ page })) : note(WORDS.otherCodePage({ page }))];
}
