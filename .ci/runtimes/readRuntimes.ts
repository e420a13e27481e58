import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** A runtime, and the command by which it prints the line of the suite program. */
export interface Runtime {
  readonly name: string;
  readonly version: string;
  readonly command: readonly [string, ...string[]];
}

const installed = (path: string): string => resolve(".ci/runtimes/node_modules", path);
const chromium = "/usr/bin/chromium";
const browse = ["node", resolve(".ci/runtimes/browse.js"), chromium] as const;

/** Returns the runtimes with their versions as they state them. */
export function readRuntimes(): Runtime[] {
  if (!existsSync(chromium)) {
    throw new Error(
      `runtimes: expected ${chromium}, got none; install it: apt-get install --no-install-recommends chromium`,
    );
  }
  return [
    runtime("Node 22", installed("node-22/bin/node"), ["suite.js"]),
    runtime("Node 24", installed("node-24/bin/node"), ["suite.js"]),
    runtime("Bun", installed("@oven/bun-linux-x64/bin/bun"), ["suite.js"]),
    runtime("Deno", installed("@deno/linux-x64-glibc/deno"), ["run", "--no-prompt", "suite.js"]),
    { ...runtime("Chromium, page, ES modules by an import map", chromium, []), command: [...browse, "page.html"] },
    { ...runtime("Chromium, module worker, bundled by Vite", chromium, []), command: [...browse, "worker.html"] },
  ];
}

function runtime(name: string, program: string, command: readonly string[]): Runtime {
  const printed = execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return { name, version: /\d+(\.\d+)+/.exec(printed)?.[0] ?? printed, command: [program, ...command] };
}
