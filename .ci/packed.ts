import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { doors, kpiDoors } from "./doors.js";

/** Where the build finds what its files are to hold. */
const cache = "node_modules/.cache/sales-kpi";

/**
 * The files that the package's code is packed into. Every file costs a process that loads the package about half a
 * millisecond, and a bundler may leave a file out but not the libraries it names: so they are as few as can be with the
 * libraries in files of their own.
 *
 * - `plain`: what does not reach decimal.js
 * - `parse`: what needs zod
 * - `dates`: what is used of date-fns
 * - `whole`: everything that the doors have
 */
export const packed = {
  plain: `${cache}/plain.ts`,
  parse: `${cache}/parse.ts`,
  dates: `${cache}/dates.ts`,
  whole: `${cache}/whole.ts`,
};

/** Doors whose code is a file of its own: texts that nobody wants unasked, and a kit for tests. */
export const ownDoors = ["./fr", "./testing"];

const plainDoors = ["./time", "./stats"];
const parseSources = ["src/model/parse/parseSalesBook.ts", "src/incentive/plan/parsePlan.ts"];

/** Writes the sources of the packed files. */
export function writePacked(): void {
  mkdirSync(cache, { recursive: true });
  const plainKpis = kpiDoors().filter(({ source }) => !reachesDecimal(source));
  writeFileSync(
    packed.plain,
    [
      ...plainKpis.map(({ name, source }) => `export { ${name} } from ${fromHere(source)};`),
      ...plainDoors.map(all),
    ].join("\n"),
  );
  writeFileSync(packed.dates, `export { parseISO } from "date-fns/parseISO";`);
  writeFileSync(packed.parse, parseSources.map((source) => `export * from ${fromHere(source)};`).join("\n"));
  writeFileSync(
    packed.whole,
    Object.keys(doors)
      .filter((door) => !ownDoors.includes(door))
      .map(all)
      .join("\n"),
  );
}

const fromHere = (source: string): string => JSON.stringify(join(process.cwd(), source));
const all = (door: string): string => `export * from ${fromHere(doors[door] ?? "")};`;

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
