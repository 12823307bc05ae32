import { fileName } from '../file-name.js';
import { isFolder, readBytes } from '../files/read-files.js';
import { writeOurs } from '../files/write-ours.js';
import { heldLists } from '../ledger/edit/held-lists.js';
import { LIST_KEYS } from '../ledger/read/read-lists.js';
import { decodeBytes } from '../ledger/text/decode.js';
import { LEDGER } from '../ledger/vocabulary/fields.js';
import { findLedger } from '../open/find-ledgers.js';
import { loadLedger } from '../open/load-ledger.js';
import { isUntouched } from '../package/seal.js';
import { explain } from '../problems/explain.js';
import { usageError } from '../problems/usage.js';
import { sealWorkbook } from '../sheet/write/seal-workbook.js';
import { writeWorkbook } from '../sheet/write/write-workbook.js';
import { EXPORT_WORDS as WORDS } from '../words/export-words.js';
import { FILE_NAMES } from '../words/file-names.js';
import type { Console, ExitCode } from './console.js';

export interface ExportOptions {
  readonly out?: string;
}

/** The activities of a ledger and what stands beside them as a spreadsheet, for colleagues to read and fill. A file of that name that somebody has edited is kept. */
export async function exportLedger(
  named: string | undefined,
  { out }: ExportOptions,
  console: Console,
): Promise<ExitCode> {
  const file = await findLedger(named);
  const { ledger } = loadLedger(file, { set: {}, today: console.today });
  const lists = heldLists(decodeBytes(readBytes(file))?.text ?? '');
  const bytes = sealWorkbook(await writeWorkbook(ledger, lists));
  if (out === '-') {
    console.out(bytes);
    return 0;
  }
  const name = `${fileName(FILE_NAMES.workbook({ community: ledger.community.name, year: ledger.year }))}.xlsx`;
  const written = await writeOurs(target(out, name), bytes, async (before) => isUntouched(before));
  console.talk(explain(written.problems, { colour: console.talkColour, columns: console.columns }));
  if (written.movedTo) console.talk(WORDS.kept({ file: written.file, movedTo: written.movedTo }));
  console.talk(
    WORDS.written({
      file: written.file,
      activities: ledger.activities.length,
      lists: LIST_KEYS.flatMap((list) =>
        lists[list].length > 0 ? [{ list: LEDGER[list].zh, rows: lists[list].length }] : [],
      ),
    }),
  );
  return 0;
}

/** @throws UserError where the file is called anything but .xlsx. */
function target(out: string | undefined, name: string): string {
  if (out === undefined) return name;
  if (isFolder(out) || /[\\/]$/.test(out)) return `${out.replace(/[\\/]$/, '')}/${name}`;
  if (!/\.xlsx$/i.test(out)) throw usageError('not-xlsx', { file: out });
  return out;
}
