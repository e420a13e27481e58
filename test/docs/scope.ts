import { resolve } from "node:path";
import { entryPoints, kpiEntryPoints } from "../../.ci/entryPoints.js";
import { samples } from "./samples.js";

export type Scope = Readonly<Record<string, unknown>>;

/** Source file behind every name that the package can be imported by. */
const sources: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(entryPoints).map(([door, source]) => [`sales-kpi${door.slice(1)}`, source]),
  ...kpiEntryPoints().map(({ name, source }) => [`sales-kpi/kpi/${name}`, source]),
]) as Record<string, string>;

/** What a module exports: one of the package's doors, a source file, or any other module by its name. */
export const exportsOf = async (name: string): Promise<Scope> =>
  (await import(resolvable(sources[name] ?? name))) as Scope;

const resolvable = (name: string): string => (name.startsWith("src/") ? resolve(name) : name);

/** All that the package exports, with the samples: what an example can use without importing it. */
export async function publicScope(): Promise<Scope> {
  const modules = await Promise.all(Object.values(entryPoints).map(exportsOf));
  return Object.assign({}, ...modules, samples) as Scope;
}
