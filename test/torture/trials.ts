import type { Trial } from './trial.js';
import { batch } from './trials/batch.js';
import { disks } from './trials/disks.js';
import { kills } from './trials/kills.js';
import { ledgers } from './trials/ledgers.js';
import { outputs } from './trials/outputs.js';
import { pictures } from './trials/pictures.js';
import { raceLedger } from './trials/race-ledger.js';
import { raceTarget } from './trials/race-target.js';
import { templates } from './trials/templates.js';
import { workbooks } from './trials/workbooks.js';
import { yaml } from './trials/yaml.js';

/** What `npm run torture` tries, in this order: a file each in trials/. */
export const TRIALS: Readonly<Record<string, Trial>> = {
  yaml,
  ledgers,
  outputs,
  'race-target': raceTarget,
  'race-ledger': raceLedger,
  kills,
  disks,
  templates,
  workbooks,
  pictures,
  batch,
};
