import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Values that a source imports from another or exports again. Types are left out: they do not exist at run time. */
export interface Import {
  /** Path of the source from the project's folder, or the name of a library. */
  readonly from: string;
  readonly names: readonly string[];
}

const statement = /^(?:import|export) (?!type )([^;]*?) ?from "([^"]+)";/gms;
const known = new Map<string, readonly Import[]>();

/** Returns the imports of a source, read once. */
export function importsOf(source: string): readonly Import[] {
  const seen = known.get(source);
  if (seen !== undefined) return seen;
  const found = [...readFileSync(source, "utf8").matchAll(statement)].map(([, what = "", path = ""]) => ({
    from: sourceAt(source, path) ?? path,
    names: namesIn(what),
  }));
  known.set(source, found);
  return found;
}

/** Returns the source that an import path names; null for a library. */
export function sourceAt(importer: string, path: string): string | null {
  if (!path.startsWith(".")) return null;
  const source = join(dirname(importer), path.replace(/\.js$/, ".ts"));
  return existsSync(source) ? source : null;
}

/** Returns every source and library that a source needs, including itself. */
export function reachedFrom(source: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(source)) return reached;
  reached.add(source);
  if (existsSync(source)) for (const { from } of importsOf(source)) reachedFrom(from, reached);
  return reached;
}

const namesIn = (what: string): string[] =>
  (/\{([^}]*)\}/.exec(what)?.[1] ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(" as ")[0] ?? name);
