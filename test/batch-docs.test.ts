import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './support.js';

/** docs/batch.md: what people copy from it is what each system takes. */
const TEXT = readFileSync(join(ROOT, 'docs', 'batch.md'), 'utf8');
const block = (name: string): string => new RegExp(`\`\`\`\\w+ ${name}\\n([\\s\\S]*?)\\n\`\`\``).exec(TEXT)?.[1] ?? '';

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };
const record = (properties: Readonly<Record<string, unknown>>, required = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const list = (items: unknown) => ({ type: 'array', minItems: 1, items });

/** A batch/v1 Job, as far as ours goes: a key that is not here is a slip of the pen. */
const JOB = record({
  apiVersion: { const: 'batch/v1' },
  kind: { const: 'Job' },
  metadata: record({ name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' } }),
  spec: record({
    completions: count,
    parallelism: count,
    completionMode: { const: 'Indexed' },
    backoffLimit: count,
    template: record({
      spec: record({
        // Always is refused in a Job.
        restartPolicy: { enum: ['Never', 'OnFailure'] },
        containers: list(
          record({
            name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' },
            image: text,
            command: list(text),
            args: list(text),
            resources: record({
              requests: record({ cpu: text, memory: { type: 'string', pattern: '^\\d+[KMG]i$' } }),
              limits: record({ memory: { type: 'string', pattern: '^\\d+[KMG]i$' } }),
            }),
            volumeMounts: list(record({ name: text, mountPath: { type: 'string', pattern: '^/' } })),
          }),
        ),
        volumes: list(record({ name: text, persistentVolumeClaim: record({ claimName: text }) })),
      }),
    }),
  }),
});

const STEP = record({ uses: text, run: text, with: { type: 'object' }, if: text }, []);
const CI_JOB = record(
  {
    'runs-on': text,
    needs: text,
    if: text,
    strategy: record({ 'fail-fast': { type: 'boolean' }, matrix: record({ part: list(count) }) }),
    steps: list(STEP),
  },
  ['runs-on', 'steps'],
);
const WORKFLOW = record({ name: text, on: text, jobs: record({ build: CI_JOB, summary: CI_JOB }) });

test.each([
  ['kubernetes', JOB],
  ['ci', WORKFLOW],
])('the manifest for %s is one', (name, schema) => {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  expect(validate(parse(block(name))), JSON.stringify(validate.errors, null, 1)).toBe(true);
});

test('as many parts are made as are asked for', () => {
  const job = parse(block('kubernetes'));
  expect(job.spec.template.spec.containers[0].args[0]).toContain('--shard /16 ');
  expect(job.spec.completions).toBe(16);
  const { build } = parse(block('ci')).jobs;
  expect(build.strategy.matrix.part).toHaveLength(4);
  expect(build.steps.map(({ run = '' }) => run).join()).toContain('/4 ');
  expect(block('slurm')).toMatch(/--array=1-16\n[\s\S]*TASK_ID\/16"/);
  expect(block('parallel')).toMatch(/\{\}\/16[\s\S]*seq 16/);
});

test('the script for Slurm is one, with its directives before any command', () => {
  const script = block('slurm');
  expect(spawnSync('bash', ['-n'], { input: script }).status).toBe(0);
  const lines = script.split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  expect(lines.slice(1, first).every((line) => /^#SBATCH --[a-z-]+=\S+$/.test(line))).toBe(true);
  expect(lines.slice(first).join('\n')).not.toContain('#SBATCH');
});
