/** Before the tests, and before each run of `vitest --watch`: what they start is the bundle, and a stale one would be tested in its place. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bundle = () => execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });

export default function setup(project: TestProject): void {
  bundle();
  project.onTestsRerun(async () => {
    bundle();
  });
}
