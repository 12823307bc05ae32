/**
 * node scripts/check-kubernetes.mjs FOLDER: the Job of docs/batch.md against the schema of Kubernetes' own API, as the package kubernetes-models
 * has it, which is installed in FOLDER (25 MB, and so no dependency). That schema takes keys that nobody knows: test/batch-docs.test.ts does not.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const text = readFileSync(new URL('../docs/batch.md', import.meta.url), 'utf8');
const block = /```yaml kubernetes\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
const model = resolve(process.argv[2] ?? '.', 'node_modules/kubernetes-models/batch/v1/Job.js');
const { Job } = await import(pathToFileURL(model).href);
const job = parse(block);
new Job(job).validate();
job.spec.completions = '16';
if (isTaken(new Job(job))) throw new Error('the schema takes anything');
console.log('docs/batch.md: a batch/v1 Job');

function isTaken(one) {
  try {
    one.validate();
    return true;
  } catch {
    return false;
  }
}
