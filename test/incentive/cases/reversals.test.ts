import { describe, expect, it } from "vitest";
import { planOf, orderOn, statementsOf, tiersOf, totalsOf, wonOn } from "./payBook.js";

const tenPercent = (on: string) => [{ id: "c", on, tiers: tiersOf([["0", "0.1"]]) }];

describe("P30: a credit note of a split sale", () => {
  const reps = ["x", "y"].map((id) => ({ id, memberships: [] }));
  const credits = [
    { ownerId: "x", share: "0.6" },
    { ownerId: "y", share: "0.4" },
  ];
  const plan = planOf({ commissions: tenPercent("revenue"), reversal: { rule: "clawback" } });

  it.each(["x", "y", "nobody"])("takes back from each in the sale's shares; the note is owned by %s", (ownerId) => {
    const orders = [
      orderOn("2026-01-10", 1000, { id: "sale", credits }),
      orderOn("2026-04-10", -500, { id: "back", ownerId }),
    ];
    const paid = statementsOf(plan, { reps, orders }, { creditNotes: { back: "sale" } });
    expect(totalsOf(paid, "x")).toEqual({ "2026-01-01": "60.00", "2026-04-01": "-30.00" });
    expect(totalsOf(paid, "y")).toEqual({ "2026-01-01": "40.00", "2026-04-01": "-20.00" });
    expect(paid.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it("keeps the credits of its own", () => {
    const own = [{ ownerId: "y", share: "1" }];
    const orders = [
      orderOn("2026-01-10", 1000, { id: "sale", credits }),
      orderOn("2026-04-10", -500, { id: "back", credits: own }),
    ];
    const paid = statementsOf(
      { ...plan, reversal: { rule: "remeasure" } },
      { reps, orders },
      { creditNotes: { back: "sale" } },
    );
    expect(totalsOf(paid, "x")).toEqual({ "2026-01-01": "60.00" });
    expect(totalsOf(paid, "y")).toEqual({ "2026-01-01": "40.00", "2026-04-01": "-50.00" });
  });

  it("follows an unsplit sale to its owner", () => {
    const orders = [
      orderOn("2026-01-10", 1000, { id: "sale" }),
      orderOn("2026-04-10", -500, { id: "back", ownerId: "y" }),
    ];
    const paid = statementsOf(plan, { reps, orders }, { creditNotes: { back: "sale" } });
    expect(totalsOf(paid, "x")).toEqual({ "2026-01-01": "100.00", "2026-04-01": "-50.00" });
    expect(totalsOf(paid, "y")).toEqual({});
  });
});

describe("P24: a plan and a book in different currencies", () => {
  it("are refused, with both named", () => {
    const plan = planOf({ currency: "GBP", commissions: tenPercent("won-revenue") });
    const opportunities = [wonOn("2026-01-10", 1000)];
    expect(() => statementsOf(plan, { currency: "USD", opportunities })).toThrow(
      "book.currency: expected GBP, the currency of plan plan, got USD",
    );
    expect(totalsOf(statementsOf(plan, { currency: "GBP", opportunities }))).toEqual({ "2026-01-01": "100.00" });
  });
});
