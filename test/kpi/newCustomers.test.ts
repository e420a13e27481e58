import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { activeCustomers } from "../../src/kpi/customers/activeCustomers.js";
import { existingCustomerRevenue } from "../../src/kpi/revenue/existingCustomerRevenue.js";
import { existingCustomers } from "../../src/kpi/revenue/existingCustomers.js";
import { newCustomerRevenue } from "../../src/kpi/revenue/newCustomerRevenue.js";
import { newCustomers } from "../../src/kpi/revenue/newCustomers.js";
import { revenue } from "../../src/kpi/revenue/revenue.js";
import type { Order } from "../../src/model/records/order.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { sumOf } from "../oracle/exact.js";
import { randomBook, randomWindow } from "../oracle/randomBook.js";
import { thrownBy } from "./thrownBy.js";

const q1 = { start: "2026-01-01", end: "2026-04-01" };
const q2 = { start: "2026-04-01", end: "2026-07-01" };

const order = (id: string, accountId: string, on: string, amount: Order["amount"], ownerId = "ann"): Order => ({
  id,
  accountId,
  on,
  amount,
  ownerId,
});

describe("new customers", () => {
  it("are new once, on the first day of a period and not on the day it ends", () => {
    const orders = [
      order("1", "acme", "2026-01-01", 10),
      order("2", "acme", "2026-04-01", 10),
      order("3", "beta", "2026-04-01", 10),
    ];
    expect(newCustomers(orders, { during: q1 })).toBe(1);
    expect(newCustomers(orders, { during: q2 })).toBe(1);
    expect(existingCustomers({ orders }, { during: q2 })).toBe(1);
  });

  it("become so by a purchase, not by a credit note", () => {
    const orders = [order("1", "acme", "2026-01-10", "-0.01"), order("2", "acme", "2026-04-10", 0)];
    expect(newCustomers(orders, { during: q1 })).toBe(0);
    expect(newCustomers(orders, { during: q2 })).toBe(1);
    expect(activeCustomers(orders, { during: q1 })).toBe(0);
  });

  it("belong to the rep of the first order, of one day the one whose id comes first", () => {
    const orders = [order("2", "acme", "2026-01-10", 10, "bob"), order("1", "acme", "2026-01-10", 10, "ann")];
    for (const given of [orders, orders.toReversed()]) {
      const rows = scorecard({ orders: given, reps: [] }, { kpis: { newCustomers }, by: ["rep"] });
      expect(rows.map((row) => [row.rep, row.newCustomers])).toEqual([
        ["ann", 1],
        ["bob", 0],
      ]);
    }
  });

  it("count once where an order is listed twice", () => {
    const first = order("1", "acme", "2026-01-10", 10);
    expect(newCustomers([first, first])).toBe(1);
  });

  it("are told with the place of an amount that cannot be read", () => {
    expect(
      thrownBy(() => newCustomers([order("1", "a", "2026-01-10", 1), order("2", "b", "2026-01-10", "1,5")])),
    ).toEqual({
      code: "unreadable-amount",
      message: 'orders[1]: amount: expected a plain decimal such as 1234.56, got "1,5"',
      place: { record: "orders", index: 1, id: "2", field: "amount", value: "1,5" },
    });
  });

  it("and existing ones are all that were active", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, window) => {
        expect(newCustomers(book, window) + existingCustomers(book, window)).toBe(activeCustomers(book, window));
      }),
    );
  });
});

describe("the revenue of new customers", () => {
  it("is all that they bought in the period that won them", () => {
    const orders = [
      order("1", "acme", "2025-12-31", 100),
      order("2", "acme", "2026-01-01", 10),
      order("3", "beta", "2026-01-02", 5),
      order("4", "beta", "2026-03-31", "2.50"),
      order("5", "beta", "2026-04-01", 1),
    ];
    expect(newCustomerRevenue(orders, { during: q1 }).toFixed()).toBe("7.5");
    expect(existingCustomerRevenue(orders, { during: q1 }).toFixed()).toBe("10");
    expect(newCustomerRevenue(orders, { during: q1, asOf: "2026-03-30" }).toFixed()).toBe("5");
    expect(newCustomerRevenue(orders, { during: q2 }).toFixed()).toBe("0");
    expect(measure(newCustomerRevenue, orders, { during: q1 }).n).toBe(2);
  });

  it("makes the whole revenue with that of existing ones, in every team, by the team of the order's own day", () => {
    const kpis = { revenue, newCustomerRevenue, existingCustomerRevenue };
    fc.assert(
      fc.property(randomBook, (book) => {
        for (const row of scorecard(book, { kpis, by: ["team", "rep"], over: [q1, q2], totals: true }))
          if (row.start !== null)
            expect(sumOf([row.newCustomerRevenue, row.existingCustomerRevenue]).toFixed()).toBe(row.revenue.toFixed());
      }),
    );
  });
});
