import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import type { Role, SheetColumn, WhyNot } from '../../sheet/column.js';
import type { SkippedRow } from '../../sheet/columns/odd-row.js';
import { type Fault, wordingOf } from '../../sheet/fault.js';
import type { PlannedSheet } from '../../sheet/plan/plan-import.js';
import type { LeftRow } from '../../sheet/rows/read-row.js';
import { rowRecord } from '../../sheet/rows/row-record.js';
import { columnLetter } from '../../sheet/sheet.js';
import type { TableRead } from '../../sheet/tables/read-table.js';
import { harmless } from '../../terminal/harmless.js';
import { textWidth } from '../../terminal/width.js';

/** What became of the tables of one import. */
export interface ImportOutcome {
  readonly ledger: string;
  readonly tables: readonly TableRead[];
  readonly sheets: readonly PlannedSheet[];
  readonly written: boolean;
}

/** Rows left and sheets that could not be read at all. */
export const leftCount = (sheets: readonly PlannedSheet[]): number =>
  sheets.reduce((sum, { left, fault }) => sum + left.length + (fault && !HARMLESS.has(fault.code) ? 1 : 0), 0);

/** Known rows that give a number, a day or a category otherwise than the ledger: one of the two is wrong. */
export const contradictions = (sheets: readonly PlannedSheet[]): number =>
  sumOf(
    sheets,
    ({ differing }) => differing.filter(({ differences }) => differences.some(({ counts }) => counts)).length,
  );

/** Sheets that hold no activities. */
const HARMLESS: ReadonlySet<string> = new Set(['sheet-note', 'sheet-empty', 'sheet-hidden']);

const sumOf = (sheets: readonly PlannedSheet[], count: (sheet: PlannedSheet) => number) =>
  sheets.reduce((sum, sheet) => sum + count(sheet), 0);

/** What was understood, for a person: columns and fields, rows taken, rows left with their cells and reasons. */
export function importText({ ledger, tables, sheets }: ImportOutcome): string {
  const lines: string[] = [];
  for (const { file, fault } of tables) if (fault) lines.push(`${file}：${sentence(fault)}`, '');
  let before = '';
  for (const sheet of sheets) {
    const columns = columnLines(sheet.columns);
    const mapping = columns.join('\n');
    lines.push(heading(sheet));
    if (sheet.fault) lines.push(`  ${sentence(sheet.fault)}`);
    if (sheet.fault && sheet.left.length > 0) lines.push('  留下待改：', ...leftLines(sheet.left));
    if (columns.length > 0) lines.push(...(mapping === before ? ['  各列同上'] : columns));
    if (mapping !== '') before = mapping;
    if (!sheet.fault) lines.push(...rowLines(sheet, ledger));
    lines.push('');
  }
  const added = sumOf(sheets, (sheet) => sheet.added.length);
  const known = sumOf(sheets, (sheet) => sheet.known);
  const left = sumOf(sheets, (sheet) => sheet.left.length);
  const unread = sheets.filter(({ fault }) => fault && !HARMLESS.has(fault.code)).length;
  const more = unread > 0 ? `；有 ${unread} 张表没有读，见上` : '';
  lines.push(`合计：新增 ${added} 行，台账里已有 ${known} 行，留下待改 ${left} 行${more}。`);
  return `${lines.map(harmless).join('\n')}\n`;
}

const sentence = ({ code, args }: Fault) => {
  const { what, remedy } = wordingOf({ code, args });
  return remedy === '' ? `${what}。` : `${what}。${remedy}`;
};

const heading = ({ file, name, header }: PlannedSheet) =>
  `${file}${name && ` 工作表“${name}”`}${header === undefined ? '' : `，表头在第 ${header} 行`}`;

function columnLines(columns: readonly SheetColumn[]): readonly string[] {
  const names = columns.map((column) => ({ ...column, header: column.header || '（没有列名）' }));
  const width = Math.max(0, ...names.map(({ header }) => textWidth(header)));
  return names.map(
    ({ at, header, role }) =>
      `  ${columnLetter(at).padEnd(2)} ${header}${' '.repeat(width - textWidth(header))} → ${roleText(role, header, columnLetter(at))}`,
  );
}

function roleText(role: Role, header: string, letter: string): string {
  if (role.kind === 'field') return ACTIVITY[role.name].zh;
  if (role.kind === 'pair') return role.names.map((name) => ACTIVITY[name].zh).join('、');
  if (role.kind === 'part') return '日期的一部分';
  if (role.kind === 'note') return '备注';
  return `不导入（${WHY_NOT[role.why](header, role.nearest, letter)}）`;
}

const WHY_NOT: Readonly<Record<WhyNot, (header: string, nearest: string | undefined, letter: string) => string>> = {
  private: () => '个人信息',
  number: () => '只是行号',
  same: () => '另有一列是同一项；要用这一列就写 --map',
  chosen: () => '按 --map',
  merged: (header, _, letter) => `表头“${header}”由几列合并，分不清；要用就写 --map ${letter}=字段`,
  unit: (header) => `列名“${header}”里的单位与台账的不同，请在表里换算好`,
  nameless: (_, __, letter) => `没有列名；要用就写 --map ${letter}=字段`,
  unknown: (header, nearest) => (nearest ? `像是“${nearest}”？是就写 --map ${header}=${nearest}` : '台账里没有这一项'),
};

const KINDS: Readonly<Record<SkippedRow['kind'], string>> = {
  total: '合计',
  note: '说明',
  section: '小标题',
  header: '又一次的表头',
};

function rowLines(
  { added, known, left, differing, changes, skipped, totals, privateNotes, people }: PlannedSheet,
  ledger: string,
): readonly string[] {
  const kinds = [...new Set(skipped.map(({ kind }) => kind))].map((kind) => {
    const rows = skipped.filter((row) => row.kind === kind).map(({ row }) => row);
    return `${KINDS[kind]}（第 ${listed(rows)} 行）`;
  });
  return [
    ...(people === undefined ? [] : [`  名单 ${people} 行，按活动和日期汇总；姓名和证件号没有导入`]),
    `  新增 ${added.length} 行，台账里已有 ${known} 行，留下待改 ${left.length} 行${kinds.length > 0 ? `；跳过${kinds.join('、')}` : ''}`,
    ...totals.map(
      ({ cell, field, written, sum }) => `  合计对不上：${cell}“${field}”写的是 ${written}，逐行相加是 ${sum}`,
    ),
    ...privateNotes.map((cell) => `  ${cell} 的备注里好像有个人号码，备注没有导入`),
    ...(left.length > 0 ? ['  留下待改：', ...leftLines(left)] : []),
    ...(differing.length > 0 ? [`  台账里已有、内容不同（${ledger} 没有改动）：`] : []),
    ...differing
      .slice(0, MOST)
      .flatMap(({ row, activity, differences }) =>
        differences.map(
          ({ field, sheet, ledger: own }) => `    第 ${row} 行 ${activity}：“${field}”表里是“${sheet}”，台账是“${own}”`,
        ),
      ),
    ...changes.map(
      ({ row, title, date, was, changed }) =>
        `  提醒：台账里 ${date} “${was}” 不在表里；第 ${row} 行“${title}”像是它改了${changed}。若是，请删去台账里旧的一项`,
    ),
    ...(differing.length > MOST ? [`    …… 另有 ${differing.length - MOST} 行，用 --json 查看`] : []),
  ];
}

/** How much is listed before --json is the better place to look. */
const MOST = 40;

/** Faults of the same words once, with all their cells. */
function leftLines(left: readonly LeftRow[]): readonly string[] {
  const groups = new Map<string, { readonly row: LeftRow; readonly cells: string[]; readonly remedy: string }>();
  for (const row of left) {
    for (const { code, args, cell } of row.faults) {
      const { what, remedy } = wordingOf({ code, args });
      const place = cell ?? `第 ${row.row} 行`;
      const group = groups.get(what);
      if (group) group.cells.push(place);
      else groups.set(what, { row, cells: [place], remedy });
    }
  }
  const lines = [...groups]
    .slice(0, MOST)
    .flatMap(([what, { row, cells, remedy }]) => [
      cells.length === 1
        ? `    第 ${row.row} 行 ${row.label}：${cells[0]?.startsWith('第') ? '' : `${cells[0]} `}${what}`
        : `    ${listed([...new Set(cells)])}：${what}`,
      `      → ${remedy}`,
    ]);
  return groups.size > MOST ? [...lines, `    …… 另有 ${groups.size - MOST} 种问题，用 --json 查看`] : lines;
}

const listed = (places: readonly (string | number)[]) =>
  places.length > 12 ? `${places.slice(0, 12).join('、')} 等 ${places.length} 处` : places.join('、');

/** The same for a program. */
export function importJson({ ledger, tables, sheets, written }: ImportOutcome) {
  return {
    ledger,
    written,
    added: sumOf(sheets, (sheet) => sheet.added.length),
    known: sumOf(sheets, (sheet) => sheet.known),
    left: sumOf(sheets, (sheet) => sheet.left.length),
    tables: tables.map(({ file, fault }) => ({
      file,
      problem: fault ? faultJson(fault) : null,
      sheets: sheets.filter((sheet) => sheet.file === file).map(sheetJson),
    })),
  };
}

const sheetJson = ({
  name,
  header,
  fault,
  columns,
  added,
  known,
  differing,
  changes,
  left,
  skipped,
  totals,
  privateNotes,
}: PlannedSheet) => ({
  name,
  header: header ?? null,
  problem: fault ? faultJson(fault) : null,
  columns: columns.map(({ at, header: text, role }) => ({
    column: columnLetter(at),
    header: text,
    fields:
      role.kind === 'field'
        ? [ACTIVITY[role.name].zh]
        : role.kind === 'pair'
          ? role.names.map((name) => ACTIVITY[name].zh)
          : role.kind === 'note'
            ? ['备注']
            : role.kind === 'part'
              ? ['日期']
              : [],
    why: role.kind === 'none' ? role.why : null,
  })),
  added: added.map((row) => ({ row: row.row, activity: rowRecord(row) })),
  known,
  differing,
  changes,
  left: left.map(({ row, label, faults }) => ({ row, label, problems: faults.map(faultJson) })),
  skipped,
  totals,
  privateNotes,
});

const faultJson = ({ code, args, cell }: Fault) => {
  const { what, remedy } = wordingOf({ code, args });
  return { code, cell: cell ?? null, message: what, remedy };
};
