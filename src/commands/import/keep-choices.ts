import { readSideFile, writeSideFile } from '../../files/side-file.js';
import { UserError } from '../../problems/problem.js';
import { FILE_NAMES } from '../../words/file-names.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import type { Console } from '../console.js';
import { type Choices, choicesText, NO_CHOICES } from './choices.js';
import type { ImportOptions } from './import-options.js';

/** What was said now and before, for the next import: only where there is something new in it. */
export function keepChoices(
  file: string,
  said: Choices,
  before: Choices,
  { map, mapValue, json }: ImportOptions,
  { talk }: Console,
): void {
  const text = choicesText(said);
  const old = readSideFile(file, FILE_NAMES.importAnswers);
  if (text === old || text === choicesText(NO_CHOICES)) return;
  if (text === choicesText(before) && map.length + mapValue.length === 0) return;
  // The rows are in: that this could not be kept is a pity and no fault.
  try {
    const kept = writeSideFile(file, FILE_NAMES.importAnswers, text);
    if (!json) talk(WORDS.kept({ file: kept }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    talk(WORDS.notKept);
  }
}
