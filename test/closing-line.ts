import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line, `N passed, N failed`, and fails it where a test was skipped: a test
 * that does not run proves nothing. Named in `vitest.config.ts`, which wants a default export.
 */
export default class ClosingLine implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === 'passed' || state === 'failed' || state === 'skipped') this.counts[state] += 1;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const { passed, skipped } = this.counts;
    const failed = this.counts.failed + broken + errors.length + skipped;
    if (failed > 0) process.exitCode = 1;
    if (skipped > 0) process.stdout.write(`\n${skipped} skipped, which counts as failed\n`);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
