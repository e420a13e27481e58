import { isObject } from "../collections/isObject.js";
import { refuse } from "../errors.js";

/**
 * Checks a catalogue of sentences that a caller gives in plain JavaScript against the English one. Returns the catalogue, and
 * throws for the first entry that is missing or of another kind.
 */
export function checkCatalogue<Catalogue extends object>(
  where: string,
  catalogue: Catalogue,
  english: Catalogue,
): Catalogue {
  const given = catalogue as Readonly<Record<string, unknown>>;
  for (const [name, entry] of Object.entries<unknown>(english as Readonly<Record<string, unknown>>)) {
    const kind = kindOf(entry);
    if (kind !== null && kindOf(given[name]) !== kind) refuse(`${where}.${name}`, given[name], kind);
    if (kind === "a record") checkCatalogue(`${where}.${name}`, given[name] as object, entry as object);
  }
  return catalogue;
}

function kindOf(entry: unknown): string | null {
  if (Array.isArray(entry)) return "a list";
  if (typeof entry === "function") return "a function";
  if (typeof entry === "string") return "a text";
  return isObject(entry) ? "a record" : null;
}
