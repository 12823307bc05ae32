/** 牛车湾村, 百布屯: a village is no community, and calls itself 村里. */
export const isVillage = (name: string): boolean => /[村屯寨庄]$/.test(name);
