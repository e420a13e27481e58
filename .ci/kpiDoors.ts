import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { kpiDoors } from "./doors.js";

/** Where the build finds the list of KPIs that work without money. */
export const plainSource = "node_modules/.cache/sales-kpi/plain.ts";

/**
 * Lists the KPIs that do not reach decimal.js. What a bundler may leave out it tells by the file, and that library it leaves
 * out of none that imports it: those that need it must not share a file with those that do not.
 */
export function writePlainSource(): void {
  const lines = kpiDoors().flatMap(({ name, source }) =>
    reachesDecimal(source) ? [] : [`export { ${name} } from "${join(process.cwd(), source)}";\n`],
  );
  mkdirSync(dirname(plainSource), { recursive: true });
  writeFileSync(plainSource, lines.join(""));
}

/** Writes the files behind the door of every KPI: they pass on what shared files have. */
export function openKpiDoors(): void {
  for (const { name, source } of kpiDoors()) {
    const from = reachesDecimal(source) ? "./index" : "../plain";
    writeFileSync(`dist/kpi/${name}.js`, `export { ${name} } from "${from}.js";\n`);
    writeFileSync(`dist/kpi/${name}.d.ts`, `export { ${name} } from "./index.js";\n`);
    writeFileSync(`dist/kpi/${name}.d.cts`, `export { ${name} } from "./index.cjs";\n`);
    writeFileSync(`dist/kpi/${name}.cjs`, `"use strict";\nexports.${name} = require("${from}.cjs").${name};\n`);
  }
}

function reachesDecimal(source: string, seen = new Set<string>()): boolean {
  if (seen.has(source)) return false;
  seen.add(source);
  const imports = [...readFileSync(source, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gms)];
  return imports.some(([, path = ""]) => {
    if (path === "decimal.js") return true;
    const file = join(dirname(source), path.replace(/\.js$/, ".ts"));
    return path.startsWith(".") && existsSync(file) && reachesDecimal(file, seen);
  });
}
