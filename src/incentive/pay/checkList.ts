import { refuse } from "../../errors.js";

/** Returns the list, and throws if the value is no list. */
export function checkList<Item>(where: string, list: readonly Item[]): readonly Item[] {
  const given: unknown = list;
  return Array.isArray(given) ? list : refuse(where, given, "a list");
}
