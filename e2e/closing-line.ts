import { writeFileSync } from 'node:fs';
import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with `N passed, N failed`; `npm test` adds the lines of all its parts from the file COUNTS_FILE. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;
  private line = '';

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(result: FullResult): void {
    const counts = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    for (const test of this.suite?.allTests() ?? []) counts[test.outcome()] += 1;
    const unexplained = counts.unexpected === 0 && result.status !== 'passed' ? 1 : 0;
    const passed = counts.expected + counts.flaky;
    const failed = counts.unexpected + unexplained;
    if (process.env.COUNTS_FILE !== undefined) {
      writeFileSync(
        process.env.COUNTS_FILE,
        JSON.stringify({ passed, failed, skipped: counts.skipped }),
      );
    }
    this.line = `${String(passed)} passed, ${String(failed)} failed`;
  }

  async onExit(): Promise<void> {
    await new Promise<void>((resolve) => {
      process.stdout.write(`\n${this.line}\n`, () => {
        resolve();
      });
    });
  }

  printsToStdio(): boolean {
    return false;
  }
}
