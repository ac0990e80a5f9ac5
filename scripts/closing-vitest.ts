import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a run with `N passed, N failed`; `npm test` adds the lines of all its parts from the file COUNTS_FILE. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: string,
  ): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
    }
    const unexplained = reason !== 'passed' && counts.failed === 0 && errors.length === 0 ? 1 : 0;
    const failed = counts.failed + counts.pending + errors.length + unexplained;
    const line = { passed: counts.passed, failed, skipped: counts.skipped };
    if (process.env.COUNTS_FILE !== undefined)
      writeFileSync(process.env.COUNTS_FILE, JSON.stringify(line));
    process.once('exit', () => {
      process.stdout.write(`\n${String(line.passed)} passed, ${String(failed)} failed\n`);
    });
  }
}
