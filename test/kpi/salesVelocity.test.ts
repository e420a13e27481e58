import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salesVelocity } from "../../src/kpi/speed/salesVelocity.js";
import { salesVelocityLevers } from "../../src/kpi/views/salesVelocityLevers.js";
import { salesBook } from "../../src/model/book/salesBook.js";
import { Decimal } from "../../src/exact/decimal.js";
import { exact, shownAnswer } from "../oracle/exact.js";
import { randomBook, randomWindow } from "../oracle/randomBook.js";
import { pinnedBook } from "./pinnedBook.js";
import { thrownBy } from "./thrownBy.js";

const won = { id: "won", stage: "any", outcome: "won" as const, createdOn: "2026-01-01", amount: 600 };
const open = { id: "open", stage: "any", outcome: "open" as const, createdOn: "2026-01-01" };

describe("sales velocity", () => {
  it("is null where the cycle is not longer than 0 days", () => {
    for (const closedOn of ["2026-01-01", "2025-12-31"])
      expect(salesVelocity({ opportunities: [open, { ...won, closedOn }] })).toBeNull();
    expect(String(salesVelocity({ opportunities: [open, { ...won, closedOn: "2026-01-02" }] }))).toBe("600");
  });

  it("is 0 where nothing is open", () => {
    expect(String(salesVelocity({ opportunities: [{ ...won, closedOn: "2026-01-31", amount: -600 }] }))).toBe("0");
  });
});

describe("the levers of sales velocity", () => {
  const rows = salesVelocityLevers(pinnedBook, {
    improvement: 0.2,
    during: { start: "2026-01-01", end: "2026-04-01" },
  });

  it("are its four factors, as they are in the window", () => {
    expect(rows.map(({ lever, value }) => [lever, String(value)])).toEqual([
      ["open-opportunities", "4"],
      ["win-rate", "0.6"],
      ["average-deal-size", "2000.1"],
      ["sales-cycle-closed-only", String(191 / 3)],
    ]);
    expect(rows.map(({ title }) => title)).toEqual([
      "Open opportunities",
      "Win rate",
      "Average deal size",
      "Sales cycle, mean (closed only)",
    ]);
  });

  it("say what a fifth is worth on each: a shorter cycle more than the others", () => {
    expect(rows.map(({ elasticity, change, effect }) => [elasticity, String(change), String(effect)])).toEqual([
      [1, "0.2", "0.2"],
      [1, "0.2", "0.2"],
      [1, "0.2", "0.2"],
      [-1, "-0.2", "0.25"],
    ]);
  });

  it("change the velocity as it changes where the factor is another, to the last digits that doubles have", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, fc.integer({ min: 1, max: 99 }), (book, window, percent) => {
        const improvement = percent / 100;
        const now = salesVelocity(book, window);
        const levers = salesVelocityLevers(salesBook(book), { ...window, improvement });
        for (const { elasticity, velocity, effect } of levers) {
          if (now === null) {
            expect(velocity).toBeNull();
            continue;
          }
          const factor = elasticity === 1 ? exact(100 + percent).div(100) : exact(100).div(100 - percent);
          const wanted = exact(now).times(factor);
          expect(
            exact(velocity ?? NaN)
              .minus(wanted)
              .abs()
              .lte(wanted.abs().times("1e-32")),
          ).toBe(true);
          expect(exact(effect).plus(1).minus(factor).abs().lte("1e-32")).toBe(true);
        }
      }),
    );
  });

  it("are listed where there is no velocity, each with what is known of it", () => {
    const none = salesVelocityLevers({ opportunities: [open] }, { improvement: 0.5 });
    expect(none.map(({ value, velocity }) => [value, velocity])).toEqual([
      [1, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(none.map(({ effect }) => shownAnswer(effect))).toEqual(["exact 0.5", "exact 0.5", "exact 0.5", "exact 1"]);
    expect(none[0]?.change).toBeInstanceOf(Decimal);
  });

  it("refuse an improvement that is none, or all", () => {
    for (const improvement of [0, 1, -0.2, 20, NaN])
      expect(thrownBy(() => salesVelocityLevers({ opportunities: [] }, { improvement }))).toMatchObject({
        code: "impossible-request",
        place: { field: "improvement" },
      });
  });
});
