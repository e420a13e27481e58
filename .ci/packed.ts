import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Plugin } from "esbuild";
import type { Options } from "tsup";
import { doors, kpiDoors, outputOf } from "./doors.js";
import { pureCalls } from "./pureCalls.js";
import { importsOf, reachedFrom, sourceAt, type Import } from "./imports.js";

/** Where the build finds what its files are to hold. */
const cache = "node_modules/.cache/sales-kpi";

/**
 * The files that the package's code is packed into. Every file costs a process that loads the package a millisecond and
 * more, and a bundler may leave a file out but not the libraries it names: so there is one file without a library and one with
 * decimal.js, which takes what it needs from the first.
 *
 * - `plain`: what the KPIs need that count and divide, and days and statistics
 * - `whole`: what needs decimal.js, and the rest
 */
export const packedFiles = ["plain", "whole"] as const;
type PackedFile = (typeof packedFiles)[number];

/** Doors whose code is a file of its own: what needs zod, texts that nobody wants unasked, and a kit for tests. */
export const ownDoors = ["./schemas", "./fr", "./testing"];

const sharedDoors = Object.entries(doors).filter(([door]) => !ownDoors.includes(door));
const plainSources = union(
  [
    ...kpiDoors()
      .map(({ source }) => source)
      .filter((source) => !reachedFrom(source).has("decimal.js")),
    ...sharedDoors.filter(([door]) => ["./time", "./stats"].includes(door)).map(([, source]) => source),
  ].map((source) => reachedFrom(source)),
);
const reached = union(Object.values(doors).map((source) => reachedFrom(source)));
const packedSources = union(sharedDoors.map(([, source]) => reachedFrom(source)));

/** The packed file that has a source's code, or null where none has: a door that passes on, or what a door of its own needs. */
function fileOf(source: string): PackedFile | null {
  if (!packedSources.has(source) || basename(source) === "index.ts") return null;
  return plainSources.has(source) ? "plain" : "whole";
}

/** Lets what is built of some sources take from the packed files what those have, all in one statement, instead of having it too. */
const takenFromPacked = (owns: (source: string) => boolean): Plugin => ({
  name: "taken-from-packed",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, importer, namespace }) => {
      if (namespace === "packed") return { path, external: true, sideEffects: false };
      const source = sourceAt(relative(process.cwd(), importer), path) ?? path;
      const file = owns(source) ? null : fileOf(source);
      return file === null ? null : { path: file, namespace: "packed", sideEffects: false };
    });
    build.onLoad({ filter: /./, namespace: "packed" }, ({ path: file }) => ({
      contents: statement(
        taken(file, owns).flatMap(({ names }) => names),
        `./${file}.js`,
      ),
    }));
  },
});

/** How a packed file is built: of all that doors and other files take from its sources. */
export function packedBuild(file: PackedFile): Options {
  const owns = (source: string): boolean => fileOf(source) === file;
  const passed = taken(file, (source) => !owns(source)).map(({ from, names }) => statement(names, fromHere(from)));
  const opened = Object.values(doors).filter(owns);
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    `${cache}/${file}.ts`,
    [...passed, ...opened.map((source) => `export * from "${fromHere(source)}";`)].join("\n"),
  );
  return { entry: { [file]: `${cache}/${file}.ts` }, esbuildPlugins: [takenFromPacked(owns), pureCalls] };
}

/** How a door is built whose code is a file of its own. */
export function ownBuild(door: string): Options {
  const source = doors[door] ?? "";
  const needed = reachedFrom(source);
  const owns = (each: string): boolean => needed.has(each) && fileOf(each) === null;
  return { entry: { [outputOf(door)]: source }, esbuildPlugins: [takenFromPacked(owns), pureCalls] };
}

/** What is taken from the sources of a packed file by some others. */
function taken(file: string, isTaker: (source: string) => boolean): Import[] {
  const all = [...reached]
    .filter((source) => source.endsWith(".ts") && isTaker(source))
    .flatMap((source) => importsOf(source))
    .filter(({ from }) => fileOf(from) === file);
  return [...new Set(all.map(({ from }) => from))].map((from) => ({
    from,
    names: [...union(all.filter((each) => each.from === from).map(({ names }) => names))],
  }));
}

const statement = (names: readonly string[], from: string): string => `export { ${names.join(", ")} } from "${from}";`;
const fromHere = (source: string): string => (source.endsWith(".ts") ? join(process.cwd(), source) : source);

function union<Item>(sets: readonly Iterable<Item>[]): Set<Item> {
  return new Set(sets.flatMap((set) => [...set]));
}
