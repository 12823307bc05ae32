/**
 * The command line that lists what these reports lack, to be typed as it stands.
 * @param templates as they were named.
 */
export const checkLine = (ledgers: readonly string[], templates: readonly string[]): string =>
  ['report check', ...ledgers.map(typed), ...(templates.length > 0 ? ['-t', typed(templates.join())] : [])].join(' ');

const typed = (word: string) => (/[\s*?[\]{}]/.test(word) ? `"${word}"` : word);
