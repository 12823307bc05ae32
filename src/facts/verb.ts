import { VERBS } from '../standards.js';

/** By the end of the whole title, then by the end of what stands before its colon (道德讲堂第3期：…): templates/verbs.yaml. */
export function verbFor(title: string): string {
  const names = [title, title.split(/[：:]/)[0] ?? ''].map((name) =>
    name.replace(/(?<![”’』」》）)！!。])[”’』」》）)！!。]+$/, ''),
  );
  const fits = VERBS.rules.find(({ endings, anywhere = [] }) =>
    names.some((name) => endings.some((end) => name.endsWith(end)) || anywhere.some((word) => name.includes(word))),
  );
  return fits?.verb ?? VERBS.otherwise;
}
