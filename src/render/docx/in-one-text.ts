/** Parts one behind the other. To join them copies the whole at each level; added up, they become one text when it is written. */
export const inOneText = (parts: readonly string[]): string => parts.reduce((all, part) => all + part, '');
