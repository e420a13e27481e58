import { describe, expect, it } from "vitest";
import { explain } from "../../../src/incentive/payout/explain.js";
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

describe("P06: a sale before the plan's year", () => {
  const reversal = { rule: "clawback", within: 365 } as const;
  const year = (start: number) => ({ start: `${start}-01-01`, end: `${start + 1}-01-01` });
  const earlier = planOf({
    ...{ id: "2025", year: year(2025), reversal },
    commissions: [{ id: "c", on: "revenue", tiers: tiersOf([["0", "0.08"]]) }],
  });
  const later = planOf({
    id: "2026",
    reversal,
    commissions: [{ id: "c", on: "revenue", tiers: tiersOf([["0", "0.05"]]) }],
  });
  const orders = [orderOn("2025-11-02", 1000, { id: "sale" }), orderOn("2026-02-10", -1000, { id: "back" })];
  const creditNotes = { back: "sale" };

  it("6c is taken back at the rate that paid it", () => {
    const paid = statementsOf(later, { orders }, { creditNotes }, [earlier]);
    expect(totalsOf(paid)).toEqual({ "2026-01-01": "-80.00" });
    expect(paid[0]?.lines.flatMap((line) => explain(line)).map(({ sentence }) => sentence)).toContain(
      "Clawback: back reverses 100 % of sale, which paid 80 under plan 2025; together -80.",
    );
    expect(paid.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it("6c is not taken back at another rate if no earlier plan is given, and an issue says so", () => {
    const paid = statementsOf(later, { orders }, { creditNotes });
    expect(totalsOf(paid)).toEqual({});
    expect(paid[0]?.issues.map(({ code, severity }) => [code, severity])).toEqual([["sale-before-plan", "error"]]);
  });

  it("6d is not taken back beyond the window of the plan that paid it", () => {
    const late = [orderOn("2025-11-02", 765, { id: "sale" }), orderOn("2026-02-10", -425, { id: "back" })];
    const shorter = { ...earlier, reversal: { rule: "clawback", within: 60 } } as const;
    const paid = statementsOf(later, { orders: [...late, orderOn("2026-03-01", 16000)] }, { creditNotes }, [shorter]);
    expect(totalsOf(paid)).toEqual({ "2026-01-01": "800.00" });
    expect(paid[0]?.issues.map(({ code }) => code)).toEqual(["reversed-too-late"]);
    const alone = statementsOf({ ...later, reversal: shorter.reversal }, { orders: late }, { creditNotes });
    expect(alone[0]?.issues.map(({ code }) => code)).toEqual(["reversed-too-late"]);
  });
});

describe("P30: a rep who has left", () => {
  const tiers = tiersOf([["0", "0.1"]]);
  const orders = [orderOn("2026-01-10", 1000, { id: "sale" }), orderOn("2026-04-10", -1000, { id: "back" })];
  const reps = [{ id: "x", memberships: [], leftOn: "2026-03-01" }];
  const creditNotes = { back: "sale" };

  it.each(["clawback", "remeasure"] as const)("owes what is taken back, and an issue says so: %s", (rule) => {
    const plan = planOf({ reversal: { rule }, commissions: [{ id: "c", on: "revenue", tiers }] });
    const paid = statementsOf(plan, { reps, orders }, { creditNotes });
    expect(totalsOf(paid)).toEqual({ "2026-01-01": "100.00", "2026-04-01": "-100.00" });
    expect(paid[1]?.issues.map(({ message }) => message)).toEqual([
      "x had left when credit note back of 2026-04-10 was written: what it takes back is a balance that x owes.",
    ]);
  });

  it("is paid no draw, no floor and no part of a target incentive for the time after", () => {
    const plan = planOf({
      ...{ reversal: { rule: "clawback" }, draw: { amount: 50, recoverable: true } },
      modifiers: [{ kind: "floor", id: "least", amount: 70 }],
      commissions: [{ id: "c", on: "revenue", tiers }],
    });
    expect(totalsOf(statementsOf(plan, { reps, orders }, { creditNotes }))).toEqual({
      "2026-01-01": "100.00",
      "2026-04-01": "-100.00",
    });
  });

  it("owes a sale of the year before, too", () => {
    const commissions = [{ id: "c", on: "revenue", tiers }];
    const clawback = { rule: "clawback" } as const;
    const earlier = planOf({
      id: "2025",
      year: { start: "2025-01-01", end: "2026-01-01" },
      reversal: clawback,
      commissions,
    });
    const paid = statementsOf(
      planOf({ reversal: clawback, commissions }),
      {
        reps: [{ id: "x", memberships: [], leftOn: "2025-12-01" }],
        orders: [orderOn("2025-11-02", 1000, { id: "sale" }), orderOn("2026-02-10", -500, { id: "back" })],
      },
      { creditNotes },
      [earlier],
    );
    expect(totalsOf(paid)).toEqual({ "2026-01-01": "-50.00" });
  });
});
