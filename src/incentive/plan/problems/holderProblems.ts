import { problemAt, type ProblemAt } from "./problemAt.js";

/** Returns the problems of entries for reps, roles and teams: an entry without a holder, and a second one for the same. */
export function holderProblems<Entry extends object>(
  path: string,
  entries: readonly Entry[],
  fields: readonly (keyof Entry & string)[],
): ProblemAt[] {
  const firstPaths = new Map<string, string>();
  return entries.flatMap((entry, index) => {
    const entryPath = `${path}[${index}]`;
    const holder = holderOf(entry, fields);
    if (holder === "") return [problemAt(entryPath, "missing-holder", { value: null, fields })];
    const first = firstPaths.get(holder);
    if (first !== undefined) return [problemAt(entryPath, "repeated-holder", { value: holder, first })];
    firstPaths.set(holder, entryPath);
    return [];
  });
}

/** Returns the holder of an entry: `"repId ann"`, or an empty text. */
export const holderOf = <Entry extends object>(entry: Entry, fields: readonly (keyof Entry & string)[]): string =>
  fields
    .filter((field) => entry[field] !== undefined)
    .map((field) => `${field} ${String(entry[field])}`)
    .join(", ");
