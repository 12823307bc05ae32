/** Loaded before the program: tells the most memory that its process held, in KB, to whoever started it (run-report.ts). */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

process.on('exit', () => {
  // The memory of the threads is that of the process.
  if (!isMainThread) return;
  try {
    writeSync(3, String(process.resourceUsage().maxRSS));
  } catch {
    // Nobody asked.
  }
});
