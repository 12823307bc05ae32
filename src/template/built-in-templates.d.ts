/** Made by scripts/built-in-templates.mjs from templates/*.hbs, for the bundle and for vitest. */
declare module 'virtual:built-in-templates' {
  type Precompiled = import('./template.js').Precompiled;
  /** By id. */
  export const reports: Readonly<Record<string, Precompiled>>;
  /** By name. */
  export const annexes: Readonly<Record<string, Precompiled>>;
}

/** Handlebars without parser and compiler; its own types declare nothing. */
declare module 'handlebars/runtime.js' {
  const runtime: Pick<typeof import('handlebars'), 'create'>;
  export default runtime;
}
