import { STREET_WORDS as WORDS } from '../words/street-words.js';
import { MANIFEST } from './manifest-fields.js';

/** A new manifest: every field with what it means; what is not known stands behind a # until somebody writes it. */
export function manifestStarter(given: {
  readonly subdistrict: string;
  readonly year: number;
  readonly schema: string;
}): string {
  const { subdistrict, year, dated, signedBy, ledgers, reports, formats, profile, out, names } = MANIFEST;
  const line = (text: string, { meaning }: { readonly meaning: string }) => `# ${meaning}\n${text}\n`;
  return [
    `# yaml-language-server: $schema=${given.schema}`,
    WORDS.head,
    line(`${subdistrict.zh}: ${JSON.stringify(given.subdistrict)}`, subdistrict),
    line(`${year.zh}: ${given.year}`, year),
    line(`# ${dated.zh}: ${given.year}-12-10`, dated),
    line(`# ${signedBy.zh}: ${signedBy.example}`, signedBy),
    line(`${ledgers.zh}:\n  - .`, ledgers),
    line(`${reports.zh}:\n  - ${WORDS.templates}: [${WORDS.usual}]`, reports),
    line(`# ${formats.zh}: [docx, md]`, formats),
    line(`# ${profile.zh}: ${profile.example}`, profile),
    line(`${out.zh}: ${out.example}`, out),
    line(`${names.zh}: ${JSON.stringify(names.example)}`, names),
  ].join('\n');
}
