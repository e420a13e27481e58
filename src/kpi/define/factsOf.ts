import { SalesKpiError } from "../../errors.js";

/** The facts a KPI counts, in a book that lists its records or in a list of them, which is then all the book there is. */
export function factsOf<Item>(
  { of, facts }: { readonly of: string; readonly facts?: (book: Readonly<Record<string, unknown>>) => Iterable<Item> },
  given: unknown,
): Iterable<Item> {
  const book = Object(given) as Readonly<Record<string, Iterable<Item> | undefined>>;
  const listed = book[of];
  const items = listed ?? (given as Iterable<Item>);
  if ((Object(items) as Iterable<Item>)[Symbol.iterator] as unknown)
    return facts?.(listed ? book : { [of]: items }) ?? items;
  throw new SalesKpiError("missing-records", `missing ${of}`);
}
