import { refuse } from "../../errors.js";

/** The facts a KPI counts, in a book that lists its records or in a list of them, which is then all the book there is. */
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
