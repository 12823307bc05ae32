import { endings, holdsAny } from '../chinese/word-ends.js';
import { VERBS } from '../standards.js';

const NOWHERE: readonly string[] = [];

/** By the end of the whole title, then by the end of what stands before its colon (道德讲堂第3期：…): templates/verbs.yaml. */
export function verbFor(title: string): string {
  const names = [title, title.split(/[：:]/)[0] ?? ''].map((name) =>
    name.replace(/(?<![”’』」》）)！!。])[”’』」》）)！!。]+$/, ''),
  );
  const fits = VERBS.rules.find((rule) =>
    names.some((name) => endings(rule.endings, name).length > 0 || holdsAny(rule.anywhere ?? NOWHERE, name)),
  );
  return fits?.verb ?? VERBS.otherwise;
}
