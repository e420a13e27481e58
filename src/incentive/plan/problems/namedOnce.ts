import { trouble, type Trouble } from "./trouble.js";

/** Entries for reps, roles and teams: each says somebody, and nobody is said twice. */
export function namedOnce<Entry extends object>(
  path: string,
  entries: readonly Entry[],
  fields: readonly (keyof Entry & string)[],
): Trouble[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry, index) => {
    const place = `${path}[${index}]`;
    const name = nameOf(entry, fields);
    if (name === "") return [trouble(place, "nobody-named", null, { fields })];
    const before = first.get(name);
    if (before === undefined) first.set(name, place);
    return before === undefined ? [] : [trouble(place, "named-twice", name, { name, first: before })];
  });
}

/** Whom an entry is for: `"repId ann"`; nobody where it is empty. */
export const nameOf = <Entry extends object>(entry: Entry, fields: readonly (keyof Entry & string)[]): string =>
  fields
    .filter((field) => entry[field] !== undefined)
    .map((field) => `${field} ${String(entry[field])}`)
    .join(", ");
