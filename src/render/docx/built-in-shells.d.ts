/** Made by scripts/built-in-shells.mjs from the built-in profiles, for the bundle and for vitest: each the JSON of a ShellXml. */
declare module 'virtual:built-in-shells' {
  type ProfileName = import('./profile.js').ProfileName;
  export const builtInShells: Readonly<
    Record<ProfileName, () => Promise<{ readonly upright: string; readonly turned: string }>>
  >;
}
