import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run on one plain line that any tool can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      if (module.state() === "failed" && [...module.children.allTests("failed")].length === 0) count.failed += 1;
    }
    process.on("exit", () => {
      const skipped = count.skipped > 0 ? `, ${count.skipped.toString()} skipped` : "";
      console.log(`${count.passed.toString()} passed, ${count.failed.toString()} failed${skipped}`);
    });
  }
}
