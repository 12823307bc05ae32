export interface Bullet {
  /** What it takes, with the space behind it. */
  readonly length: number;
  /** Not a - with a space. */
  readonly odd: boolean;
}

/** Signs that people use as bullets; two dashes are a dash. */
const SIGNS = '-－﹣–—−·•●○◦■□▪◆*＊';
const ODD = /^(?:([－﹣–—−·•●○◦■□▪◆*＊])(?!\1)|-(?=[^ \t-]))\s*/u;

/** The bullet that a line starts with. `takesList`: a list is due here, so that a sign like one is meant as one. */
export function lineBullet(text: string, takesList: boolean): Bullet | undefined {
  if (!SIGNS.includes(text[0] ?? '')) return undefined;
  const good = /^-(?:[ \t]+|$)/.exec(text);
  if (good) return { length: good[0].length, odd: false };
  const odd = takesList ? ODD.exec(text)?.[0] : undefined;
  return odd && odd.length < text.length ? { length: odd.length, odd: true } : undefined;
}
