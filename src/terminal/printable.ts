import { harmless } from './harmless.js';

/** Colours and weights that chalk writes; not the one that hides what is written. */
const OWN = '\\u001B\\[(?:0|[1-47]|2[2-4790]|3[0-79]|4[0-79]|9[0-7])m';
const PARTS = new RegExp(`(\\r?\\n|\\t|${OWN})`, 'u');
const PLAIN_PARTS = /(\r?\n|\t)/u;

/**
 * The gate that all talk passes: what a terminal may be given, line by line. Names of files and of sheets, the ledger's words and an error's of
 * a library come through here, whoever forgot that they are a stranger's.
 * @param colour Whether the colours of our own are let through.
 */
export function printable(text: string, colour: boolean): string {
  // Every other part is one that the pattern caught.
  return text
    .split(colour ? PARTS : PLAIN_PARTS)
    .map((part, index) => (index % 2 === 1 ? part : harmless(part)))
    .join('');
}
