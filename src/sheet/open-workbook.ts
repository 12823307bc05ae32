import { unzipSync } from 'fflate';
import { decode } from '../ledger/decode.js';
import type { Source } from '../ledger/source.js';
import type { Fault } from './fault.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import type { Sheet } from './sheet.js';

export type Workbook = { readonly sheets: readonly Sheet[] } | { readonly fault: Fault };

const MOST_BYTES = 64 * 1024 * 1024;
/** A small file that unpacks to more is an attack or an accident. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** The bytes of a table, XLSX or CSV by what they are and not by what the file is called → its sheets, or why there are none. */
export async function openWorkbook({ file, bytes }: Source): Promise<Workbook> {
  if (bytes.length > MOST_BYTES) return { fault: { code: 'table-large', args: {} } };
  if (bytes.length === 0) return { fault: { code: 'table-empty', args: {} } };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 2).toString('latin1') === 'PK') return openZip(buffer, file);
  if (buffer.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1')
    return { fault: { code: compound(buffer), args: { file } } };
  const decoded = decode({ file, bytes });
  if ('problem' in decoded) return { fault: { code: decoded.problem.code, args: decoded.problem.args } };
  if (/^\s*(?:<\?xml|<!doctype|<html|<table|<meta)/iu.test(decoded.text))
    return { fault: { code: 'table-html', args: {} } };
  try {
    const sheet = await readCsv(decoded.text);
    return 'code' in sheet ? { fault: sheet } : { sheets: [sheet] };
  } catch {
    return { fault: { code: 'table-damaged', args: {} } };
  }
}

/** Excel locks XLSX files with a password by putting them into the container that .xls and .et files use. */
const compound = (buffer: Buffer) =>
  buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'table-locked' : 'table-old';

async function openZip(buffer: Buffer, file: string): Promise<Workbook> {
  // The first entry of an OpenDocument file is its type, stored as it is.
  if (buffer.subarray(0, 200).includes('application/vnd.oasis.opendocument'))
    return { fault: { code: 'table-old', args: { file } } };
  if (buffer.includes('word/document.xml')) return { fault: { code: 'file-not-text', args: { kind: 'Word 文档' } } };
  try {
    if (unpackedSize(buffer) > MOST_UNPACKED) return { fault: { code: 'table-unpacked', args: {} } };
    const sheets = await readXlsx(buffer);
    return sheets.length > 0 ? { sheets } : { fault: { code: 'table-damaged', args: {} } };
  } catch {
    return { fault: { code: 'table-damaged', args: {} } };
  }
}

/** What a zip says that it holds; pictures are never unpacked. */
function unpackedSize(buffer: Uint8Array): number {
  let size = 0;
  unzipSync(buffer, {
    filter: ({ name, originalSize }) => {
      if (!name.startsWith('xl/media/')) size += originalSize;
      return false;
    },
  });
  return size;
}
