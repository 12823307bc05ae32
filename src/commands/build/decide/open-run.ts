import { type BrokenTemplate, chooseWholeTemplates } from '../../../open/open-library.js';
import type { Profile } from '../../../render/docx/profile.js';
import type { ReportTemplate } from '../../../template/library.js';
import { chooseProfile } from './choose-profile.js';

/** What a command line asks for by name. */
export interface Wanted {
  readonly template: readonly string[];
  readonly all: boolean;
  readonly templates?: string;
  readonly profile?: string;
}

/** What all ledgers of a run are built with. Templates are code: each thread opens its own. */
export interface OpenRun {
  readonly templates: readonly (ReportTemplate | BrokenTemplate)[];
  readonly profile: Profile | undefined;
}

/** @throws UserError where something is not there, or the profile or all templates are broken. */
export const openRun = async ({ template, all, templates, profile }: Wanted): Promise<OpenRun> => ({
  templates: await chooseWholeTemplates(templates, template, all),
  profile: profile === undefined ? undefined : await chooseProfile(profile),
});
