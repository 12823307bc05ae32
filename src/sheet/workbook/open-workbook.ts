import { decode } from '../../ledger/text/decode.js';
import type { Source } from '../../ledger/text/source.js';
import type { Fault } from '../fault.js';
import type { Sheet } from '../sheet.js';
import { plainWorkbook } from './plain-workbook.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { foreignKind, zipContent } from './table-kind.js';

export type Workbook = { readonly sheets: readonly Sheet[] } | { readonly fault: Fault };

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 64 * MEGABYTE;
/** A small file that unpacks to more is an attack or an accident. */
const MOST_UNPACKED = 96 * MEGABYTE;

const fault = (code: Fault['code'], args: Fault['args'] = {}): Workbook => ({ fault: { code, args } });

/** The bytes of a table, XLSX or CSV by what they are and not by what the file is called → its sheets, or why there are none. */
export async function openWorkbook({ file, bytes }: Source): Promise<Workbook> {
  if (bytes.length > MOST_BYTES) return fault('table-large', { megabytes: MOST_BYTES / MEGABYTE });
  if (bytes.length === 0) return fault('table-empty');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 2).toString('latin1') === 'PK') return openZip(buffer, file);
  if (buffer.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return fault(...compound(buffer, file));
  const kind = foreignKind(buffer);
  if (kind) return fault('table-kind', { kind });
  return openText({ file, bytes });
}

const holds = (buffer: Buffer, name: string) => buffer.includes(Buffer.from(name, 'utf16le'));

/** Excel locks XLSX files with a password by putting them into the container that .xls, .et and old Word files use. */
function compound(buffer: Buffer, file: string): readonly [Fault['code'], Fault['args']] {
  if (holds(buffer, 'EncryptedPackage')) return ['table-locked', {}];
  return holds(buffer, 'WordDocument') ? ['table-kind', { kind: 'word' }] : ['table-old', { file }];
}

async function openText(source: Source): Promise<Workbook> {
  const decoded = decode(source);
  if ('problem' in decoded) {
    const { code } = decoded.problem;
    return code === 'file-too-large' ? fault('table-large', { megabytes: 8 }) : fault('table-text');
  }
  if (/^\s*(?:<\?xml|<!doctype|<html|<table|<meta)/iu.test(decoded.text)) return fault('table-html');
  try {
    const sheet = await readCsv(decoded.text);
    return 'code' in sheet ? { fault: sheet } : { sheets: [sheet] };
  } catch {
    return fault('table-damaged');
  }
}

async function openZip(buffer: Buffer, file: string): Promise<Workbook> {
  // The first entry of an OpenDocument file is its type, stored as it is.
  const head = buffer.subarray(0, 200);
  if (head.includes('application/vnd.oasis.opendocument.text')) return fault('table-kind', { kind: 'odt' });
  if (head.includes('application/vnd.oasis.opendocument')) return fault('table-old', { file });
  try {
    const content = zipContent(buffer);
    if (content.kind !== 'xlsx') return fault('table-kind', { kind: content.kind });
    if (content.unpacked > MOST_UNPACKED) return fault('table-unpacked', { megabytes: MOST_UNPACKED / MEGABYTE });
    const plain = plainWorkbook(buffer, content);
    if (typeof plain === 'string') return fault(plain);
    const sheets = await readXlsx(plain);
    return sheets.length > 0 ? { sheets } : fault('table-damaged');
  } catch {
    return fault('table-damaged');
  }
}
