import type { OpenManifest } from '../../street/open-manifest.js';
import type { OutOptions } from './choose-target.js';
import type { Wanted } from './open-run.js';

interface Typed extends OutOptions, Wanted {
  /** The names of the options that were typed; the others are what holds where nothing is. */
  readonly typed: readonly string[];
}

/** Whether the command line leaves to the manifest which reports are made. */
export const leavesReports = ({ template, all }: Pick<Typed, 'template' | 'all'>): boolean =>
  template.length === 0 && !all;

/** The options of a run as its manifest has them, where the command line does not say otherwise. */
export function withManifest<T extends Typed>(options: T, manifest: OpenManifest): T {
  const { typed } = options;
  const { template, format, profile, out, defaults, names } = manifest;
  return {
    ...options,
    ...(leavesReports(options) && { template }),
    ...(!typed.includes('format') && format.length > 0 && { format }),
    ...(!typed.includes('profile') && profile !== undefined && { profile }),
    ...(!typed.includes('out') && out !== undefined && { out }),
    defaults,
    ...(names !== undefined && { names }),
  };
}
