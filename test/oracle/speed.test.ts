import { describe, expect, it } from "vitest";
import { salesVelocity } from "../../src/kpi/speed/salesVelocity.js";
import { salesVelocityLevers } from "../../src/kpi/views/salesVelocityLevers.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { Decimal } from "../../src/exact/decimal.js";
import { addDays } from "../../src/time/dayNumber.js";
import vectors from "./vectors/06-sales-velocity.json" with { type: "json" };
import published from "./vectors/velocity-published.json" with { type: "json" };

interface Levers {
  readonly open: number;
  readonly averageDeal: number;
  readonly winRate: number;
  readonly cycleDays: number;
}

/** Deals that have these four figures; the win rate in hundredths. */
function dealsWith({ open, averageDeal, winRate, cycleDays }: Levers): { opportunities: Opportunity[] } {
  const deal = { stage: "any", createdOn: "2026-01-01", amount: averageDeal };
  const times = (count: number, outcome: Opportunity["outcome"]): Opportunity[] =>
    Array.from({ length: count }, (_, index) => ({
      ...deal,
      id: `${outcome} ${index.toString()}`,
      outcome,
      closedOn: outcome === "open" ? null : addDays("2026-01-01", cycleDays),
    }));
  const won = Math.round(winRate * 100);
  return { opportunities: [...times(open, "open"), ...times(won, "won"), ...times(100 - won, "lost")] };
}

describe("sales velocity", () => {
  for (const { id, input, expected, relTol } of vectors.cases) {
    const { openDeals, winRate, avgDeal, cycleDays } = input;
    const near = (got: Decimal | null): void => {
      expect(Math.abs(Number(got ?? NaN) - expected.perDay)).toBeLessThanOrEqual(relTol * Math.max(1, expected.perDay));
    };

    it(`${id}: of the four figures`, () => {
      near(
        salesVelocity.combine({
          open: openDeals,
          winRate,
          averageDeal: new Decimal(avgDeal),
          cycle: cycleDays,
        } as never),
      );
    });

    // Without a win there is neither a deal size nor a cycle, so no deals have the figures of that case.
    if (winRate > 0)
      it(`${id}: of deals that have them`, () => {
        near(salesVelocity(dealsWith({ open: openDeals, averageDeal: avgDeal, winRate, cycleDays })));
      });
  }

  it("velocity-1: to the cent that is published", () => {
    const { input, expected } = published["velocity-1"];
    const velocity = salesVelocity(dealsWith({ ...input, open: input.opportunities }));
    expect(velocity?.toFixed(2)).toBe(expected.perDay);
  });

  it("velocity-levers: a fifth more of three levers is a fifth more, a cycle a fifth shorter a quarter more", () => {
    const { effect } = published["velocity-levers"].expected;
    const { input } = published["velocity-1"];
    const levers = salesVelocityLevers(dealsWith({ ...input, open: input.opportunities }), { improvement: 0.2 });
    const percent = (share: Decimal): string => `+${share.times(100).toFixed()}%`;
    expect(levers.map((row) => percent(row.effect))).toEqual([
      ...Array<string>(3).fill(effect["each of the three"]),
      effect.cycle,
    ]);
  });
});
