import { type Problem, problem } from '../../problems/problem.js';
import type { Span } from '../read/dates.js';
import { readValue } from '../read/read-value.js';
import type { Reading } from '../read/reading.js';
import type { Field } from '../vocabulary/field.js';

/** What a ledger would say about one value, before it is written: its first 错误. Names of campaigns are not checked. */
export function checkValue(field: Field, text: string, period: Span | undefined): Problem | undefined {
  const found: Problem[] = [];
  const reading: Reading = {
    report: (code, severity, args) => {
      if (severity === '错误') found.push(problem(code, severity, args, { file: '' }));
    },
    placeOf: () => ({ file: '' }),
    words: [],
    period,
    alsoChosen: () => true,
  };
  readValue({ type: 'text', text, plain: false, start: 0, end: 0 }, field, reading);
  return found[0];
}
