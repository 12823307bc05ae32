type Table = Readonly<Record<string, readonly string[]>>;
export const FLOORS: Table;
export const DOORS: Table;
export const NODE: Table;
export const SPEAKING: readonly string[];
export const TIMED: readonly string[];
export const HOSTED: readonly string[];
export const CIRCLE: readonly string[];
