import { execFileSync } from 'node:child_process';

/** The words of a DOCX as pandoc reads them, without white space: it takes the title out of the text and draws tables in its own way. */
export function pandocText(bytes: Uint8Array): string {
  const json = execFileSync('pandoc', ['-f', 'docx', '-t', 'json'], { input: bytes, maxBuffer: 1 << 28 });
  const { meta, blocks } = JSON.parse(json.toString()) as { readonly meta: unknown; readonly blocks: unknown };
  return (strings(meta) + strings(blocks)).replace(/\s/g, '');
}

/** The text of every `Str`, in order. */
function strings(node: unknown): string {
  if (Array.isArray(node)) return node.map(strings).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as { readonly t?: string; readonly c?: unknown };
  return t === 'Str' ? String(c) : Object.values(node).map(strings).join('');
}
