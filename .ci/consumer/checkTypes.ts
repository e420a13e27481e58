import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { printTable } from "../printTable.js";

const resolutions = {
  node10: { files: ["strict.ts", "entries.ts"], module: "commonjs", moduleResolution: "node10" },
  bundler: { files: ["strict.ts", "entries.ts"], module: "esnext", moduleResolution: "bundler" },
  node16: { files: ["strict.mts", "strict.cts", "entries.mts", "entries.cts"], module: "node16" },
  nodenext: { files: ["strict.mts", "strict.cts", "entries.mts", "entries.cts"], module: "nodenext" },
};

const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  esModuleInterop: true,
  noEmit: true,
  types: [],
  lib: ["es2023", "dom"],
  target: "es2022",
};

/** TypeScript's versions, each with what else it must be told; 7 has no `node10` any more. */
const compilers = [
  { version: "5.5", options: {}, knows: ["node10", "bundler", "node16", "nodenext"] },
  { version: "5.9", options: {}, knows: ["node10", "bundler", "node16", "nodenext"] },
  { version: "6.0", options: { ignoreDeprecations: "6.0" }, knows: ["node10", "bundler", "node16", "nodenext"] },
  { version: "7.0", options: {}, knows: ["bundler", "node16", "nodenext"] },
] as const;

/** Checks that strict programs compile by each TypeScript and each way to find types. */
export function checkTypes(folder: string): void {
  writeFileSync(join(folder, "entries.ts"), entriesProgram(folder));
  for (const program of ["strict", "entries"]) {
    for (const ending of ["mts", "cts"])
      copyFileSync(join(folder, `${program}.ts`), join(folder, `${program}.${ending}`));
  }
  const rows = compilers.map(({ version, options, knows }) => {
    for (const name of knows) compile(folder, version, { ...resolutions[name], ...options });
    return [
      `TypeScript ${version}`,
      ...Object.keys(resolutions).map((name) => (knows.some((known) => known === name) ? "compiles" : "-")),
    ];
  });
  printTable([["strict programs", ...Object.keys(resolutions)], ...rows]);
}

function compile(folder: string, version: string, { files, ...options }: { readonly files: readonly string[] }): void {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...strictest, ...options }, files }),
  );
  const compiler = resolve(`.ci/consumer/node_modules/typescript-${version}/bin/tsc`);
  execFileSync("node", [compiler], { cwd: folder, stdio: "inherit" });
}

/** Returns a program that imports every entry point which the installed package names. */
function entriesProgram(folder: string): string {
  const text = readFileSync(join(folder, "node_modules/sales-kpi/package.json"), "utf8");
  const { exports } = JSON.parse(text) as { readonly exports: Readonly<Record<string, unknown>> };
  const entries = Object.keys(exports).filter((entry) => !/\*|\.json$/.test(entry));
  const imports = entries.map((entry, at) => `import * as entry${at} from "sales-kpi${entry.slice(1)}";`);
  return [...imports, `export const entries: object[] = [${entries.map((_, at) => `entry${at}`).join(", ")}];`].join(
    "\n",
  );
}
