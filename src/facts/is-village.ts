/**
 * Whether a community is a village or a part of one (百布屯), which never calls itself 社区. 田林十二村 of a town is none: its 居民委员会 signs for it.
 */
export const isVillage = (name: string, signedBy: readonly string[] = []): boolean =>
  /(?:[村屯寨]|嘎查|(?<=村)委会)$/u.test(name) && !signedBy.some((one) => /居(?:民委员|委)会$/.test(one));
