import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReport } from '../../../src/build.js';
import { plainText } from '../../../src/document/plain-text.js';
import { loadLedger } from '../../../src/open/load-ledger.js';
import { explain } from '../../../src/problems/explain.js';
import { UserError } from '../../../src/problems/problem.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { RENDERERS } from '../../../src/render/renderers.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { builtInLibrary } from '../../../src/template/built-in-library.js';
import { printable } from '../../../src/terminal/printable.js';
import { readBack } from '../../render/markdown/read-back.js';
import { docxFaults } from '../docx-faults.js';
import { hostileLedger } from '../hostile-ledger.js';
import { UNPRINTABLE } from '../run-report.js';
import type { Trial } from '../trial.js';

/** Text of a ledger that means something to some format, through all reports and all outputs. */
export const outputs: Trial = {
  says: 'hostile text through every report: DOCX whole and saying it, Markdown escaped, nothing for a terminal to obey',
  share: 3,
  least: 10,
  one: async ({ random, folder }) => {
    const file = join(folder(), '台账.yaml');
    writeFileSync(file, hostileLedger(random));
    const setting = { today: '2025-12-10', set: {} };
    try {
      const loaded = loadLedger(file, setting);
      const faults: string[] = [
        ...terminalFaults(explain(loaded.problems, { colour: false, columns: 80 }), 'problems'),
      ];
      for (const { id } of builtInLibrary.entries) {
        const { document } = buildReport(loaded, builtInLibrary.find(id), { draft: random.chance(0.3) });
        const words = plainText(document);
        const bytes = await RENDERERS.docx.render(document);
        const found = [
          ...(await docxFaults(bytes, words)),
          ...((await RENDERERS.docx.isUntouched(bytes)) ? [] : ['does not know its own DOCX']),
          ...markdownFaults(renderMarkdown(document), words),
          ...terminalFaults(renderTerminal(document, { columns: 80, colour: false }), 'preview'),
        ];
        faults.push(...found.map((fault) => `${id}: ${fault}`));
      }
      return faults;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return terminalFaults(explain(error.problems, { colour: false, columns: 80 }), 'problems');
    }
  },
};

function markdownFaults(markdown: string, words: string): readonly string[] {
  const read = readBack(markdown).split('\n');
  const meant = words.split('\n');
  const at = meant.findIndex((line, i) => line !== read[i]);
  return at < 0 ? [] : [`Markdown reads ${JSON.stringify(read[at])} and not ${JSON.stringify(meant[at])}`];
}

const terminalFaults = (text: string, what: string): readonly string[] => {
  const found = UNPRINTABLE.exec(printable(text, false));
  return found ? [`${what}: ${JSON.stringify(found[0])}`] : [];
};
