import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** Programs and compilers, whose output no time zone of this machine changes, run once. */
const once = ["test/docs/compile.test.ts", "test/examples/numbered.test.ts", "test/compiler/*.test.ts"];

/** One suite, run under each of these machine time zones: behind UTC, at it, and across a day that never was. */
const zones = ["UTC", "America/Los_Angeles", "Pacific/Apia"];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^sales-kpi$/, replacement: source("index.ts") },
      { find: /^sales-kpi\/(\w+)$/, replacement: source("$1/index.ts") },
    ],
  },
  test: {
    pool: "forks",
    maxWorkers: "100%",
    // No test is about time: the limit only ends one that hangs.
    testTimeout: 60_000,
    setupFiles: ["./test/setup.ts"],
    reporters: ["default", "./.ci/closing-line.ts"],
    projects: zones.map((zone) => ({
      extends: true,
      test: {
        name: zone,
        include: ["test/**/*.test.ts"],
        exclude: zone === "UTC" ? [] : once,
        env: { TZ: zone },
      },
    })),
  },
});
