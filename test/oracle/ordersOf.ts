import { exact, sumOf, type Exact } from "./exact.js";
import { inWindow, type Book, type Window, type StatedRecords } from "./twin.js";

/** The orders of a window, credit notes among them. */
export const ordersIn = ({ orders }: Book, window: Window): readonly StatedRecords["orders"][] =>
  orders.filter(({ on }) => inWindow(on, window));

export const isCreditNote = ({ amount }: StatedRecords["orders"]): boolean => exact(amount).lt(0);

/** The orders of a window that are no credit notes. */
export const purchasesIn = (book: Book, window: Window): readonly StatedRecords["orders"][] =>
  ordersIn(book, window).filter((order) => !isCreditNote(order));

export const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The accounts that bought something in a window. */
export const customersIn = (book: Book, window: Window): string[] =>
  unique(purchasesIn(book, window).map(({ accountId }) => accountId));

/** The day of an account's first purchase, whatever the window; null where it has none. */
export const firstOrderOn = (book: Book, account: string): string | null =>
  purchasesIn(book, {})
    .filter(({ accountId }) => accountId === account)
    .map(({ on }) => on)
    .toSorted()[0] ?? null;

export const revenueWhere = (book: Book, window: Window, isMeant: (order: StatedRecords["orders"]) => boolean): Exact =>
  sumOf(
    ordersIn(book, window)
      .filter(isMeant)
      .map(({ amount }) => amount),
  );

export const revenueIn = (book: Book, window: Window): Exact => revenueWhere(book, window, () => true);

/** The revenue of each account that has an order or a credit note in a window. */
export const revenuesIn = (book: Book, window: Window): Exact[] =>
  unique(ordersIn(book, window).map(({ accountId }) => accountId)).map((account) =>
    revenueWhere(book, window, ({ accountId }) => accountId === account),
  );

/** Whether an account's first purchase of all is in a window. */
export const isNewIn = (book: Book, account: string, window: Window): boolean => {
  const first = firstOrderOn(book, account);
  return first !== null && inWindow(first, window);
};

/** Amount and margin of the orders of a window whose cost is known. */
export const marginsIn = (book: Book, window: Window): { readonly amount: Exact; readonly margin: Exact }[] =>
  ordersIn(book, window).flatMap(({ amount, cost }) =>
    cost == null ? [] : [{ amount: exact(amount), margin: exact(amount).minus(exact(cost)) }],
  );
