import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateAgainstOutcome } from "../../../src/pipeline/calibration/estimateAgainstOutcome.js";
import { exact, quotient } from "../../oracle/exact.js";
import { closedDeal, line } from "./closedDeals.js";

const at = { entering: "demo" };

describe("estimates against outcomes", () => {
  it("are those of the moment: amounts of won deals, days of all closed ones, by group and in total", () => {
    const opportunities = [
      closedDeal("a", "won", [line("demo", 0.2, { amount: "100.10", expectedCloseOn: "2026-02-20" })], {
        ...{ amount: "90.09", ownerId: "ann" },
      }),
      closedDeal(
        "b",
        "won",
        [
          line("demo", 0.2, { amount: 100, expectedCloseOn: "2026-03-03" }),
          line("offer", 0.5, { on: "2026-02-01", amount: 5 }),
        ],
        { amount: 150, ownerId: "bob" },
      ),
      closedDeal("c", "lost", [line("demo", 0.2, { amount: 70, expectedCloseOn: "2026-03-01" })], {
        ownerId: "bob",
        amount: 0,
      }),
      closedDeal("d", "won", [line("demo", 0.2)], { amount: 50, ownerId: "bob" }),
      closedDeal("e", "won", null, { amount: 50, ownerId: "bob" }),
    ];
    const {
      rows,
      excluded: excluded,
      finalValues: finalValues,
    } = estimateAgainstOutcome({ opportunities }, { at, by: "rep" });
    expect(finalValues).toEqual([]);
    expect(excluded["no-history"]).toBe(1);
    expect(
      rows.map(({ level, key, deals, amounts, dates }) => ({
        ...{ level, key, deals, n: amounts?.n, missing: amounts?.missing, ratio: amounts?.ratio?.toString() },
        ...{
          median: Number(amounts?.median?.toFixed(12)),
          late: dates?.median,
          dated: dates?.n,
          undated: dates?.missing,
        },
      })),
    ).toEqual([
      {
        level: "group",
        key: "ann",
        deals: 1,
        n: 1,
        missing: 0,
        ratio: "0.9",
        median: -0.1,
        late: 9,
        dated: 1,
        undated: 0,
      },
      {
        level: "group",
        key: "bob",
        deals: 3,
        n: 1,
        missing: 1,
        ratio: "1.5",
        median: 0.5,
        late: -1,
        dated: 2,
        undated: 1,
      },
      // (90.09 + 150) ÷ (100.10 + 100), half-even at 34 digits
      {
        ...{ level: "total", key: null, deals: 4, n: 2, missing: 1, ratio: "1.199850074962518740629685157421289" },
        ...{ median: 0.2, late: 0, dated: 3, undated: 1 },
      },
    ]);
  });

  it("leave out what nothing can be divideMoney by, and amounts without an end", () => {
    const opportunities = [0, -5].map((amount, id) =>
      closedDeal(id, "won", [line("demo", 0.2, { amount })], { amount: 5 }),
    );
    const unended = closedDeal("x", "won", [line("demo", 0.2, { amount: 5 })]);
    const { rows } = estimateAgainstOutcome({ opportunities: [...opportunities, unended] }, { at });
    expect(rows[0]?.amounts).toMatchObject({ n: 0, missing: 3, ratio: null, median: null, interval: null });
    expect(estimateAgainstOutcome({}, { at }).rows).toHaveLength(1);
  });

  it("have exact sums, in whatever order the deals stand", () => {
    const cents = fc.integer({ min: 1, max: 999_999_999 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 12 }), (pairs) => {
        const opportunities = pairs.map(([amount, end], id) =>
          closedDeal(id, "won", [line("demo", 0.2, { amount })], { amount: end }),
        );
        const found = estimateAgainstOutcome({ opportunities }, { at });
        const sum = (side: 0 | 1): string =>
          pairs.reduce((total, pair) => total.plus(exact(pair[side])), exact(0)).toFixed();
        const [total] = found.rows;
        expect(total?.amounts?.estimated.toFixed()).toBe(sum(0));
        expect(total?.amounts?.final.toFixed()).toBe(sum(1));
        expect(total?.amounts?.ratio?.toFixed()).toBe(quotient(exact(sum(1)), exact(sum(0)))?.toFixed());
        expect(estimateAgainstOutcome({ opportunities: opportunities.toReversed() }, { at })).toEqual(found);
      }),
    );
  });
});
