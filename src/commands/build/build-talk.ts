import { explain } from '../../problems/explain.js';
import { distinct } from '../../problems/problem.js';
import type { Console } from '../console.js';
import { gapsTalk, type LedgerOutcome, outcomeTable, printedGaps } from '../outcome.js';

export interface TalkOptions {
  readonly strict: boolean;
  readonly draft: boolean;
  readonly quiet: boolean;
}

/** What a person is told at the end: problems, what was moved aside, what was written, what is to be supplied. */
export function buildTalk(
  outcomes: readonly LedgerOutcome[],
  { strict, draft, quiet }: TalkOptions,
  console: Pick<Console, 'talkColour' | 'columns'>,
): string {
  const problems = distinct(outcomes.flatMap((outcome) => outcome.problems));
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const files = reports.flatMap((report) => report.files);
  const failed = reports.filter((report) => report.errors.length > 0).length;
  const gaps = printedGaps(reports).length;
  const total = reports.length > 1 ? `${reports.length} 份报告共 ` : '';
  return [
    explain(problems, { colour: console.talkColour, columns: console.columns }),
    ...files.flatMap(({ file, movedTo }) => (movedTo ? `“${file}”手工改过，已改名保留为“${movedTo}”。\n` : [])),
    ...(quiet
      ? []
      : outcomes.length > 1
        ? ['\n', outcomeTable(outcomes)]
        : files.map(({ file }) => `已生成 ${file}\n`)),
    ...(failed > 0 && reports.length > 1
      ? [`${reports.length} 份报告中有 ${failed} 份没有写全，原因见上面的错误。\n`]
      : []),
    ...(gaps > 0
      ? [
          strict
            ? `${total}${gaps} 处没有材料，按 --strict 这样的报告没有写出。运行 report check 查看清单。\n`
            : `${total}${gapsTalk(gaps, draft)}`,
        ]
      : []),
  ].join('');
}

/** Ledgers without 成文日期 of their own. */
export const datedTalk = (outcomes: readonly LedgerOutcome[]): string =>
  outcomes
    .flatMap(({ file, datedToday }) =>
      datedToday === undefined ? [] : `${file}：没有写成文日期，按今天 ${datedToday} 落款。\n`,
    )
    .join('');
