import { refuse } from "../../errors.js";

/** Returns the facts that a KPI counts, from a book or from a list of its records. A list counts as a book of that kind alone. */
export function factsOf<Item>(
  { of, facts }: { readonly of: string; readonly facts?: (book: Readonly<Record<string, unknown>>) => Iterable<Item> },
  given: unknown,
): Iterable<Item> {
  const listed = (given as Readonly<Record<string, Iterable<Item>>> | null | undefined)?.[of];
  const items = listed ?? (given as Iterable<Item>);
  if (typeof items === "object" && (items as Iterable<Item> | null)?.[Symbol.iterator])
    return facts?.(listed ? (given as Readonly<Record<string, unknown>>) : { [of]: items }) ?? items;
  return refuse(of, items, "records", "missing-records");
}
