import { packageVersion } from '../files/own-files.js';
import { writeOurs } from '../files/write-ours.js';
import { isOurSchema, schemaText } from '../ledger/begin/json-schema.js';
import { manifestSchemaText } from '../manifest/manifest-schema.js';
import { explain } from '../problems/explain.js';
import { SCHEMA_WORDS as WORDS } from '../words/schema-words.js';
import type { Console, ExitCode } from './console.js';

export interface SchemaOptions {
  readonly out?: string;
  /** That of a street's manifest. */
  readonly manifest: boolean;
}

/** The JSON Schema of ledgers. A schema of ours is replaced by the newer one; any other file of that name is kept under another. */
export async function schema({ out, manifest }: SchemaOptions, console: Console): Promise<ExitCode> {
  const text = (manifest ? manifestSchemaText : schemaText)(packageVersion());
  if (out === undefined || out === '-') {
    console.out(text);
    return 0;
  }
  const isOurs = async (bytes: Uint8Array) => isOurSchema(new TextDecoder().decode(bytes));
  const { file, movedTo, problems } = await writeOurs(out, new TextEncoder().encode(text), isOurs);
  console.talk(explain(problems, { colour: console.talkColour, columns: console.columns }));
  if (movedTo) console.talk(WORDS.kept({ file, movedTo }));
  console.talk(WORDS.written({ file, manifest }));
  return 0;
}
