import { execFileSync } from 'node:child_process';

/**
 * The words of a DOCX as pandoc reads them, without white space: it takes the title out of the text and draws tables in its own way. What a
 * table is called for those who hear it becomes its caption there, and is none of its words.
 */
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
  if (t === 'Table') return strings((c as readonly unknown[]).slice(2));
  return t === 'Str' ? String(c) : Object.values(node).map(strings).join('');
}
