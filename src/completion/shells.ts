import { bashScript } from './bash-script.js';
import type { CompletionRow } from './completion-rows.js';
import { fishScript } from './fish-script.js';
import { powershellScript } from './powershell-script.js';
import { zshScript } from './zsh-script.js';

/** Shell → the script that makes it complete. */
export const SHELLS = {
  powershell: powershellScript,
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
} as const satisfies Record<string, (rows: readonly CompletionRow[]) => string>;

export type Shell = keyof typeof SHELLS;
