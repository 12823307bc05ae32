/** （甲） */
export const bracketed = (text: string): string => `（${text}）`;
