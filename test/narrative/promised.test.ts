import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { countWord } from '../../src/chinese/count-word.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, readExample } from '../support.js';

const PLANS = ['overall-plan', 'work-plan', 'brief-plan', 'key-points'];
const ONE_TO_TEN = Array.from({ length: 10 }, (_, at) => countWord(at + 1));

/** How many points a plan announces, and how many follow: 重点做好以下七项工作, and six were listed where the seventh was told with what it mends. */
test.each(
  ['qingtan-2024.yaml', 'street/baishu-2025.yaml', 'street/keyuan-2025.yaml', 'street/xinken-2025.yaml'].flatMap(
    (file) => PLANS.map((id) => [file, id] as const),
  ),
)('%s, %s: as many points follow as are announced', (file, id) => {
  const opened = openLedger(readExample(file), { dated: '2025-12-10' });
  const text = renderMarkdown(buildReport(opened, LIBRARY.find(id)).document).split('## 附件')[0] ?? '';
  const [said, number = ''] = /(.)(?:项工作|件事)。/.exec(text) ?? [];
  const below = said === undefined ? '' : text.slice(text.indexOf(said));
  const points = ['、', '是'].map(
    (mark) =>
      ONE_TO_TEN.filter((_, at) => new RegExp(`(?:^|。)\\n*${'一二三四五六七八九十'[at]}${mark}`, 'm').test(below))
        .length,
  );
  if (number !== '' && number !== '一') expect(countWord(Math.max(...points))).toBe(number);
});
