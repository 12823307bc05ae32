import { packageVersion } from '../../files/own-files.js';
import { printable } from '../../terminal/printable.js';
import { DOCTOR_WORDS as WORDS } from '../../words/doctor-words.js';
import type { Console, ExitCode } from '../console.js';
import { CHECKS, type Finding } from './checks.js';

type CheckName = keyof typeof CHECKS;

/** What this computer has and lacks, each with what to do. 1 where something keeps reports from being written. */
export async function doctor({ json }: { readonly json: boolean }, console: Console): Promise<ExitCode> {
  const found: (Finding & { readonly check: CheckName })[] = [];
  for (const check of Object.keys(CHECKS) as CheckName[])
    for (const finding of await CHECKS[check](console)) found.push({ check, ...finding });
  const count = (state: Finding['state']) => found.filter((finding) => finding.state === state).length;
  const faults = count('fault');
  console.out(
    json
      ? `${JSON.stringify(doctorJson(found), null, 2)}\n`
      : // What is found has names of files in it, and goes into a pipe as well.
        printable(
          [
            ...found.flatMap(({ check, state, message, remedy }) => [
              WORDS.line({ state: WORDS.states[state], check: WORDS.checks[check], message }),
              ...(remedy === undefined ? [] : [WORDS.remedy({ remedy })]),
            ]),
            WORDS.summary({ notes: count('note'), faults }),
          ].join(''),
          false,
        ),
  );
  return faults > 0 ? 1 : 0;
}

const doctorJson = (found: readonly (Finding & { readonly check: CheckName })[]) => ({
  version: packageVersion(),
  node: process.version,
  platform: process.platform,
  ok: found.every(({ state }) => state !== 'fault'),
  checks: found.map(({ check, state, message, remedy = null }) => ({ check, state, message, remedy })),
});
