/** Whether a community is a village or a part of one (百布屯), which never calls itself 社区. */
export const isVillage = (name: string): boolean => /(?:[村屯寨]|嘎查|(?<=村)委会)$/u.test(name);
