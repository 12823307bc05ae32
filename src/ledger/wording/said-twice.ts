/** 签约30余家, 公约10余条: what stands before 约 where it is no approximation. */
export const NO_ABOUT = '[签预节违邀制特合契缔履赴失相公条简俭隐集续解毁应]';
const NUMBER = '[\\d.,零一二两三四五六七八九十百千万]+';
const TWICE = new RegExp(`(?<!${NO_ABOUT})(?:大约|约)(?=[有为]?${NUMBER}[余多](?!半))`, 'gu');

/** 约300余人 → 300余人: the two say one thing, and an official paper says it once, at the number. */
export const withoutAbout = (text: string): string => (text.includes('约') ? text.replaceAll(TWICE, '') : text);
