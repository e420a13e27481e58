import { SalesKpiError } from "../../errors.js";

/** The facts a KPI counts, in a list of records or in a book that lists them. */
export function factsOf<Item>(
  { of, facts }: { readonly of: string; readonly facts?: (book: Readonly<Record<string, unknown>>) => Iterable<Item> },
  given: unknown,
): Iterable<Item> {
  const book = Object(given) as Readonly<Record<string, Iterable<Item> | undefined>>;
  const items = book[of] ? (facts?.(book) ?? book[of]) : (book as unknown as Iterable<Item>);
  if (items[Symbol.iterator] as unknown) return items;
  throw new SalesKpiError("missing-records", `missing ${of}`);
}
