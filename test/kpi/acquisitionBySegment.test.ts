import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acquisitionBySegment, type SegmentAcquisition } from "../../src/kpi/views/acquisitionBySegment.js";
import { acquisitionSpend } from "../../src/kpi/acquisition/acquisitionSpend.js";
import { newCustomerRevenue } from "../../src/kpi/revenue/newCustomerRevenue.js";
import { newCustomers } from "../../src/kpi/revenue/newCustomers.js";
import type { Account } from "../../src/model/records/account.js";
import type { Cost } from "../../src/model/records/cost.js";
import type { Order } from "../../src/model/records/order.js";
import { exact, quotient, shownAnswer, shownTwin, sumOf } from "../oracle/exact.js";
import { customersIn, firstOrderOn, ordersIn } from "../oracle/ordersOf.js";
import { randomBook } from "../oracle/randomBook.js";
import { day, period } from "../oracle/randomRecords.js";
import { spentInAll, spentOnSalaries, spentOnTime } from "../oracle/spending.js";
import { inWindow, type Book, type Window } from "../oracle/twin.js";

const quarter = { start: "2026-01-01", end: "2026-04-01" };
const account = (id: string, segment: string | null): Account => ({ id, segment });
const order = (accountId: string, amount: number, on = "2026-02-01"): Order => ({
  id: `${accountId} ${on}`,
  accountId,
  on,
  amount,
});
const cost = (segment: string | null, amount: number): Cost => ({
  on: "2026-01-15",
  kind: "marketing",
  amount,
  segment,
});
const shown = ({
  segment,
  newCustomers: won,
  spend,
  costPerCustomer,
  revenue,
  ratio,
  rank,
}: SegmentAcquisition): unknown[] => [
  segment,
  won,
  ...[spend, costPerCustomer, revenue, ratio].map((value) => value && Number(value)),
  rank,
];

describe("acquisition by segment", () => {
  it("puts a Silver customer that costs nothing before a Gold one that costs what it brings", () => {
    const book = {
      accounts: [account("acme", "Gold"), account("beta", "Silver")],
      orders: [order("acme", 10_000), order("beta", 1000)],
      costs: [cost("Gold", 10_000)],
    };
    expect(acquisitionBySegment(book, { repTime: "salaries", during: quarter }).map(shown)).toEqual([
      ["Silver", 1, 0, 0, 1000, 0, 1],
      ["Gold", 1, 10_000, 10_000, 10_000, 1, 2],
    ]);
  });

  it("charges the hours of reps to the segment of the account they were spent on", () => {
    const held = { on: "2026-01-10", kind: "visit", minutes: 60, status: "held" } as const;
    const book = {
      accounts: [account("acme", "Gold"), account("beta", "Silver")],
      orders: [order("acme", 400), order("beta", 100)],
      costs: [],
      reps: [{ id: "ann", hourlyCost: 40, memberships: [] }],
      activities: [
        { ...held, id: "a", ownerId: "ann", accountId: "acme" },
        { ...held, id: "b", ownerId: "ann", accountId: "beta" },
        { ...held, id: "c", ownerId: "ann" },
      ],
    };
    expect(acquisitionBySegment(book, { repTime: "hours", during: quarter }).map(shown)).toEqual([
      ["Gold", 1, 40, 40, 400, 0.1, 1],
      ["Silver", 1, 40, 40, 100, 0.4, 2],
      [null, 0, 40, null, 0, null, null],
    ]);
  });

  it("lists what has no revenue last and without a rank, shares a rank among equals, and shows what is of no segment", () => {
    const book = {
      accounts: [account("a", "A"), account("b", "B"), account("c", "C"), account("d", "D"), account("x", null)],
      orders: [order("a", 100), order("b", 50), order("c", 100), order("d", 70, "2025-12-31"), order("x", 10)],
      costs: [cost("A", 50), cost("B", 25), cost("C", 100), cost("D", 5), cost(null, 40)],
    };
    expect(acquisitionBySegment(book, { repTime: "salaries", during: quarter }).map(shown)).toEqual([
      ["A", 1, 50, 50, 100, 0.5, 1],
      ["B", 1, 25, 25, 50, 0.5, 1],
      ["C", 1, 100, 100, 100, 1, 3],
      [null, 1, 40, 40, 10, 4, 4],
      ["D", 0, 5, null, 0, null, null],
    ]);
    expect(
      acquisitionBySegment({ accounts: [], orders: [], costs: [] }, { repTime: "salaries", during: quarter }),
    ).toEqual([]);
  });

  it("takes a segment's costs of before, where there is a lag", () => {
    const book = { accounts: [account("acme", "Gold")], orders: [order("acme", 100)], costs: [cost("Gold", 25)] };
    const february = { start: "2026-02-01", end: "2026-03-01" };
    const ratio = (lagDays: number): number =>
      Number(acquisitionBySegment(book, { repTime: "salaries", lagDays, during: february })[0]?.ratio);
    expect([ratio(0), ratio(17), ratio(45)]).toEqual([0, 0.25, 0]);
  });

  it("reads lists that can be read only once", () => {
    const book = {
      accounts: new Set([account("acme", "Gold")]).values(),
      orders: [order("acme", 100)].values(),
      costs: [cost("Gold", 25)].values(),
    };
    expect(acquisitionBySegment(book, { repTime: "salaries", during: quarter }).map(shown)).toEqual([
      ["Gold", 1, 25, 25, 100, 0.25, 1],
    ]);
  });

  it("says of each segment what its records do, and of all together what the book does", () => {
    const windows = fc.record({ during: period, asOf: day }, { requiredKeys: ["during"] });
    fc.assert(
      fc.property(randomBook, windows, (book, { during, asOf }) => {
        const window = asOf === undefined ? { during } : { during, asOf };
        const rows = acquisitionBySegment(book, { repTime: "hours", ...window });
        for (const row of rows) {
          const own = ofSegment(book, row.segment, window);
          expect([
            row.newCustomers,
            ...[row.spend, row.revenue, row.costPerCustomer, row.ratio].map(shownAnswer),
          ]).toEqual([
            own.customers,
            ...[
              own.spend,
              own.revenue,
              quotient(own.spend, exact(own.customers)),
              quotient(own.spend, own.revenue),
            ].map(shownTwin),
          ]);
        }
        expect(rows.reduce((total, row) => total + row.newCustomers, 0)).toBe(newCustomers(book, window));
        const sums = [sumOf(rows.map(({ revenue }) => revenue)), sumOf(rows.map(({ spend }) => spend))];
        expect(shownTwin(sums[0] ?? null)).toBe(shownAnswer(newCustomerRevenue(book, window)));
        // Each segment's hours are rounded once at 34 digits.
        const whole = acquisitionSpend({ repTime: "hours" })(book, window);
        const apart = sums[1]?.minus(exact(whole ?? NaN)).abs();
        expect(
          apart?.lte(
            exact("1e-30").times(
              exact(whole ?? 0)
                .abs()
                .plus(1),
            ),
          ),
        ).toBe(true);
        const ratios = rows.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
        expect(ratios.every((ratio, index) => index === 0 || !ratio.lt(ratios[index - 1] ?? NaN))).toBe(true);
        expect(new Set(rows.map(({ segment }) => segment)).size).toBe(rows.length);
      }),
    );
  });
});

/** What a book's records of one segment cost and brought. */
function ofSegment(
  book: Book,
  segment: string | null,
  window: Window,
): {
  readonly customers: number;
  readonly spend: ReturnType<typeof exact>;
  readonly revenue: ReturnType<typeof exact>;
} {
  const segmentOf = (id: string | null | undefined): string | null =>
    book.accounts.find((one) => one.id === id)?.segment ?? null;
  const own = {
    ...book,
    costs: book.costs.filter((one) => (one.segment ?? null) === segment),
    activities: book.activities.filter(({ accountId }) => segmentOf(accountId) === segment),
  };
  const isNew = (id: string): boolean => segmentOf(id) === segment && inWindow(firstOrderOn(book, id), window);
  return {
    customers: customersIn(book, {}).filter(isNew).length,
    spend: spentInAll(own, window).minus(spentOnSalaries(own, window)).plus(spentOnTime(own, window)),
    revenue: sumOf(
      ordersIn(book, window)
        .filter(({ accountId }) => isNew(accountId))
        .map(({ amount }) => amount),
    ),
  };
}
