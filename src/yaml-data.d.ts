/** The data files of templates/ are compiled in: scripts/yaml-data.mjs reads them for the bundle and for vitest. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
