/** Width and spaces tell no title from another. */
export const bareText = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

/** What makes two rows the same activity: day and title. */
export const activityKey = ({ date, title }: { readonly date: string; readonly title: string }): string =>
  `${date} ${bareText(title)}`;
