import { refuse } from "../../errors.js";

/** Returns the facts of a KPI: of a book, or of a list of records, which is then a book by itself. */
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
