import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** Columns of the table of activities in a peer's template. */
const CELLS = ['a', 'b', 'c', 'd', 'e', 'f'];

/**
 * Peers that fill the words and the table of the same report into a template of theirs: only the last of what this program does, which reads a
 * ledger, counts, tells and lays out. Each is a process: { name, version, command, argv }. Whoever is not installed is left out, by name.
 * @param markdown The report as Markdown, with its table of activities.
 */
export function peers(folder, work, markdown) {
  const data = join(work, 'peers.json');
  writeFileSync(data, JSON.stringify(contentOf(markdown)));
  writeFileSync(join(work, 'peers.md'), markdown);
  const [braces, carbone] = [join(work, 'braces.docx'), join(work, 'carbone.docx')];
  writeFileSync(braces, templateOf('{title}', '{#paragraphs}', '{text}', '{/paragraphs}', row('{#rows}', '{/rows}')));
  const next = `{d.paragraphs[i+1].text}`;
  const rows = carboneRow('i') + carboneRow('i+1');
  writeFileSync(carbone, templateOf('{d.title}', '', '{d.paragraphs[i].text}', next, rows));
  const out = join(work, 'peer.docx');
  const found = [
    ['docxtemplater', braces],
    ['easy-template-x', braces],
    ['carbone', carbone],
  ].map(([name, template]) => {
    const manifest = join(folder, 'node_modules', name, 'package.json');
    if (!existsSync(manifest)) return { name };
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
    return {
      name,
      version,
      out,
      command: process.execPath,
      argv: [join(folder, 'peers', `${name}.mjs`), template, data, out],
    };
  });
  const { stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  const pandoc = { name: 'pandoc (Markdown to DOCX alone)' };
  const version = /^pandoc (\S+)/.exec(stdout ?? '')?.[1];
  return [
    ...found,
    version ? { ...pandoc, version, out, command: 'pandoc', argv: [join(work, 'peers.md'), '-o', out] } : pandoc,
  ];
}

/** Its title, its other lines as paragraphs, and the rows of its tables. */
function contentOf(markdown) {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '' && !/^\|(?:[ :]*-+[ :]*\|)+$/.test(line));
  const isRow = (line) => line.startsWith('|');
  const cells = (line) => line.split('|').slice(1, -1);
  const [title = '', ...rest] = lines.filter((line) => !isRow(line));
  return {
    title,
    paragraphs: rest.map((text) => ({ text })),
    rows: lines
      .filter(isRow)
      .map((line) => Object.fromEntries(CELLS.map((key, index) => [key, cells(line)[index]?.trim() ?? '']))),
  };
}

const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tableRow = (cells) => `<w:tr>${cells.map((text) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
const row = (open, close) =>
  tableRow(CELLS.map((key, index) => `${index === 0 ? open : ''}{${key}}${index === CELLS.length - 1 ? close : ''}`));
const carboneRow = (index) => tableRow(CELLS.map((key) => `{d.rows[${index}].${key}}`));

/** A document of a title, repeated paragraphs and a table. */
function templateOf(title, open, text, close, rows) {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const body = [title, ...[open, text, close].filter((line) => line !== '')].map(paragraph).join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}"><w:body>${body}<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>${paragraph('')}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
