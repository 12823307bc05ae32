import { inWords, promptInWords } from '../../problems/in-words.js';
import { type Fault, tableProblem } from '../../sheet/fault.js';
import type { TableRead } from '../../sheet/tables/read-table.js';
import { cellKey } from '../../sheet/tables/said-cells.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import { answered } from '../answered.js';
import { line, select } from '../questions.js';
import type { Choices } from './choices.js';

/** A cell that keeps its row from being taken. */
interface Doubtful {
  readonly key: string;
  readonly cell: string;
  readonly title: string;
  readonly fault: Fault;
}

/** What single cells say that cannot be read for certain: whether somebody wants to say it now, and then cell by cell. */
export async function askCells(tables: readonly TableRead[]): Promise<Partial<Choices>> {
  const doubtful = tables.flatMap(({ sheets }) =>
    sheets.flatMap(({ file, name, left }) =>
      left.flatMap(({ title, label, faults }) =>
        faults.filter(isSayable).map((fault): Doubtful => {
          const cell = fault.cell ?? '';
          return { key: cellKey(file, name, cell), cell, title: title ?? label, fault };
        }),
      ),
    ),
  );
  if (doubtful.length === 0) return {};
  const options = [
    { value: 'now', label: WORDS.sayNow },
    { value: 'later', label: WORDS.sayLater },
  ];
  const cells = new Map<string, string>();
  if (answered(await select({ message: WORDS.askCells({ cells: doubtful.length }), options })) === 'later') return {};
  for (const one of doubtful) {
    const text = await askCell(one);
    if (text !== '') cells.set(one.key, text);
  }
  return { cells };
}

/** One cell, and no word of a closed list, which is asked once for all rows. What a person should not have written is not repeated. */
const isSayable = ({ code, cell = '' }: Fault): boolean =>
  /^[A-Z]+\d+$/.test(cell) && /^(?:date|number|quantity|wording|end|row-without-(?:date|title)|too-long)/.test(code);

async function askCell({ cell, title, fault }: Doubtful): Promise<string> {
  const { what } = inWords(tableProblem(fault, { file: '' }));
  const message = WORDS.askCell({ cell, title, what });
  const { one, other } = fault.args as { readonly one?: string; readonly other?: string };
  if (one !== undefined && other !== undefined) {
    const options = [
      { value: one, label: one },
      { value: other, label: other },
      { value: '', label: WORDS.laterCell },
    ];
    return answered(await select({ message, options }));
  }
  const { remedy } = promptInWords({ code: fault.code, args: fault.args });
  return answered(await line({ message, placeholder: WORDS.cellHint({ remedy }) }))?.trim() ?? '';
}
