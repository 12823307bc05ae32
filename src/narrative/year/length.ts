/** 简, 中 or 详: how much room a report gives to what it tells. */
export const LENGTHS = ['简', '中', '详'] as const;
export type Length = (typeof LENGTHS)[number];
