/** Made by scripts/built-in-templates.mjs from templates/*.hbs, for the bundle and for vitest. */
declare module 'virtual:built-in-templates' {
  /** What there is, in the order of the samples. */
  export const entries: readonly import('./template.js').TemplateEntry[];
  /** By id, each gives the JSON of a Template. */
  export const reports: Readonly<Record<string, () => string>>;
  /** By name. */
  export const annexes: Readonly<Record<string, () => string>>;
}
