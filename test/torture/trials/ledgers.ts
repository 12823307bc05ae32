import { isDeepStrictEqual } from 'node:util';
import { addActivity } from '../../../src/ledger/edit/add-activity.js';
import { encode } from '../../../src/ledger/edit/encode.js';
import { fix } from '../../../src/ledger/edit/fix.js';
import { tagRows } from '../../../src/ledger/edit/tag-rows.js';
import type { NewActivity } from '../../../src/ledger/edit/write-row.js';
import type { Activity, Ledger } from '../../../src/ledger/ledger.js';
import { type LedgerResult, readLedger } from '../../../src/ledger/read/read-ledger.js';
import { decodeBytes } from '../../../src/ledger/text/decode.js';
import { inWords } from '../../../src/problems/in-words.js';
import { isError, type Problem, UserError } from '../../../src/problems/problem.js';
import { hostileText } from '../hostile-text.js';
import { mutated } from '../mutate.js';
import type { Random } from '../random.js';
import type { Trial } from '../trial.js';

/** A ledger with slips of the hand, read, mended and added to: what nobody asked to change stays to the byte. */
export const ledgers: Trial = {
  says: 'mutated ledgers through reading, check --fix and add: words without holes, nothing outside the edit changes',
  share: 3,
  least: 100,
  one: async ({ random }) => {
    const bytes = await encoded(mutated(random), random);
    const result = read(bytes);
    const faults = [
      ...wordFaults(result.problems),
      ...(await fixFaults(bytes, result)),
      ...(await addFaults(bytes, result, activity(random))),
    ];
    return faults.map((fault) => `${fault}\n${JSON.stringify(decodeBytes(bytes)?.text)}`);
  },
};

const read = (bytes: Uint8Array): LedgerResult => readLedger({ file: '台账.yaml', bytes });

/** As a Windows editor may have saved it. */
async function encoded(text: string, random: Random): Promise<Uint8Array> {
  if (random.chance(0.9)) return Buffer.from(text);
  if (random.chance(0.5)) return Buffer.from(`\ufeff${text}`, 'utf16le');
  return encode(text.toWellFormed(), Buffer.from([0xbb, 0xe3]));
}

function wordFaults(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap((problem) => {
    const { what, remedy } = inWords(problem);
    return /undefined|NaN|\[object/.test(what + remedy) ? [`${problem.code}: ${what} ${remedy}`] : [];
  });
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

/** check --fix, without the disk. */
async function fixFaults(bytes: Uint8Array, before: LedgerResult): Promise<readonly string[]> {
  const text = decodeBytes(bytes)?.text;
  if (text === undefined || text.includes('\0')) return [];
  const mended = fix(text);
  const tagged = tagRows(mended.text);
  const [old, now] = [linesOf(text), linesOf(mended.text)];
  const said = new Set(mended.fixes.map(({ line }) => line));
  const silent = old.findIndex((line, i) => line !== now[i] && !said.has(i + 1));
  const after = read(await encode(tagged.text, bytes));
  return [
    ...(old.length === now.length ? [] : [`fix: ${old.length} lines became ${now.length}`]),
    ...(silent < 0 ? [] : [`fix changed line ${silent + 1} without a word: ${now[silent]}`]),
    ...(fix(mended.text).text === mended.text ? [] : ['fix, run again, changes more']),
    ...(before.ledger && !after.ledger ? [`fix broke it: ${codes(after)}`] : []),
    ...(before.ledger && after.ledger ? changed(before.ledger, after.ledger) : []),
  ];
}

const codes = ({ problems }: LedgerResult) =>
  problems
    .filter(isError)
    .map(({ code, line }) => `${line} ${code}`)
    .join(', ');

/** Whatever tagging adds aside: every row says what it said. */
function changed(before: Ledger, after: Ledger): readonly string[] {
  const at = before.activities.findIndex((row, i) => !isDeepStrictEqual(core(row), core(after.activities[i])));
  if (before.activities.length !== after.activities.length) return ['fix changed how many activities there are'];
  return at < 0 ? [] : [`fix changed row ${at + 1}: ${JSON.stringify(core(after.activities[at]))}`];
}

const core = (row: Activity | undefined) => row && { ...row, topics: [], row: 0 };

function activity(random: Random): NewActivity {
  const word = () =>
    random.chance(0.4) ? hostileText(random) : random.pick(['学雷锋', '便民 #1', '- 项', '甲: 乙', '“六一”']);
  return {
    日期: random.pick(['2025-03-05', '3.5', '3月中旬', '2025年6月1日', '2024-10-08', '2025-12-31']),
    主题: word(),
    类别: random.pick(['志愿服务', '共建', '八个不', '其他']),
    ...(random.chance(0.5) && { 简介: word() }),
    ...(random.chance(0.3) && { 人次: random.pick(['30', '0', '约30', '三十']) }),
    ...(random.chance(0.3) && { 参与单位: random.some(3, word) }),
  };
}

async function addFaults(bytes: Uint8Array, before: LedgerResult, activity: NewActivity): Promise<readonly string[]> {
  const source = { file: '台账.yaml', bytes };
  try {
    const added = await addActivity(source, activity);
    const [old, now] = [bytes, added.bytes].map((one) => decodeBytes(one)?.text ?? '') as [string, string];
    return [
      ...wordFaults(added.problems.map(({ problem }) => problem)),
      ...outsideFaults(old, now),
      ...(added.problems.some(({ problem }) => isError(problem)) ? [] : rowFaults(before, read(added.bytes), activity)),
    ].map((fault) => `add ${JSON.stringify(activity)}: ${fault}`);
  } catch (error) {
    if (error instanceof UserError) return wordFaults(error.problems);
    throw error;
  }
}

/** What was there is there, around one stretch that is new. An empty list gives way to the row. */
function outsideFaults(old: string, now: string): readonly string[] {
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [lost, got] = [old.slice(start, old.length - end), now.slice(start, now.length - end)].map(bare) as [
    string,
    string,
  ];
  return got.includes(lost) ? [] : [`takes away ${JSON.stringify(lost)}`];
}

const bare = (text: string) => text.replaceAll(/[\s[\]{}~,"']/gu, '');

function rowFaults(before: LedgerResult, after: LedgerResult, { 主题, 简介 }: NewActivity): readonly string[] {
  if (!before.ledger) return [];
  if (!after.ledger) return [`not to be read any more: ${codes(after)}`];
  const said = (text: unknown) =>
    String(text ?? '')
      .normalize('NFC')
      .replaceAll(/[\s\p{Cc}]+/gu, '');
  const rest = [...after.ledger.activities];
  const at = rest.findIndex(({ title, summary }) => said(title) === said(主题) && said(summary) === said(简介));
  if (at < 0) return ['the row does not say what it was given'];
  rest.splice(at, 1);
  const same = isDeepStrictEqual(
    rest.map((row) => ({ ...row, row: 0 })),
    before.ledger.activities.map((row) => ({ ...row, row: 0 })),
  );
  return same ? [] : ['another row says something else'];
}
