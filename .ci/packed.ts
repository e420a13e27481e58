import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Plugin } from "esbuild";
import type { Options } from "tsup";
import { entryPoints, kpiEntryPoints, outputOf } from "./entryPoints.js";
import { pureCalls } from "./pureCalls.js";
import { importsOf, reachedFrom, sourceAt, type Import } from "./imports.js";

/** Folder of the sources that the build writes for itself. */
const cache = "node_modules/.cache/sales-kpi";

/**
 * Files that the package's code is packed into. Each file costs a process that loads the package a millisecond or more. A
 * bundler can leave out a file, but not a library that a file names. So one file names no library, and one names decimal.js.
 *
 * - `plain`: KPIs that count and divide, days and statistics
 * - `whole`: decimal.js and the rest, with imports from `plain`
 */
export const packedFiles = ["plain", "whole"] as const;
type PackedFile = (typeof packedFiles)[number];

/** Entry points with a file of their own: zod, the texts of each language, and a kit for tests. */
export const ownEntryPoints = ["./schemas", "./en", "./fr", "./testing"];

const sharedEntryPoints = Object.entries(entryPoints).filter(([name]) => !ownEntryPoints.includes(name));
const plainSources = union(
  [
    ...kpiEntryPoints()
      .map(({ source }) => source)
      .filter((source) => !reachedFrom(source).has("decimal.js")),
    ...sharedEntryPoints.filter(([name]) => ["./time", "./stats"].includes(name)).map(([, source]) => source),
  ].map((source) => reachedFrom(source)),
);
const reached = union(Object.values(entryPoints).map((source) => reachedFrom(source)));
const packedSources = union(sharedEntryPoints.map(([, source]) => reachedFrom(source)));

/** Returns the packed file that holds a source's code: null for an index, and for code of an entry point's own file. */
function fileOf(source: string): PackedFile | null {
  if (!packedSources.has(source) || basename(source) === "index.ts") return null;
  return plainSources.has(source) ? "plain" : "whole";
}

/** Replaces imports of packed sources by one import from the packed file, so that no code is in two files. */
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

/** Returns the build of a packed file: everything that entry points and other files import from its sources. */
export function packedBuild(file: PackedFile): Options {
  const owns = (source: string): boolean => fileOf(source) === file;
  const passed = taken(file, (source) => !owns(source)).map(({ from, names }) => statement(names, fromHere(from)));
  const opened = Object.values(entryPoints).filter(owns);
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    `${cache}/${file}.ts`,
    [...passed, ...opened.map((source) => `export * from "${fromHere(source)}";`)].join("\n"),
  );
  return { entry: { [file]: `${cache}/${file}.ts` }, esbuildPlugins: [takenFromPacked(owns), pureCalls] };
}

/** Returns the build of an entry point with a file of its own. */
export function ownBuild(name: string): Options {
  const source = entryPoints[name] ?? "";
  const needed = reachedFrom(source);
  const owns = (each: string): boolean => needed.has(each) && fileOf(each) === null;
  return { entry: { [outputOf(name)]: source }, esbuildPlugins: [takenFromPacked(owns), pureCalls] };
}

/** Returns the imports from a packed file's sources by the other sources. */
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
