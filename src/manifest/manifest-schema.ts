import { recordSchema, schemaId } from '../ledger/begin/json-schema.js';
import { SCHEMA_WORDS as WORDS } from '../words/schema-words.js';
import { MANIFEST } from './manifest-fields.js';

/** The JSON Schema of manifests, as a file. */
export function manifestSchemaText(version: string): string {
  const { title, description } = WORDS.manifest;
  const id = schemaId(version, 'street');
  return `${JSON.stringify(recordSchema(MANIFEST, { id, title, description: description({ version }) }), null, 2)}\n`;
}
