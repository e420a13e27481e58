import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { measure } from "../../src/kpi/define/measure.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { Decimal } from "../../src/exact/decimal.js";
import { interpret } from "../../src/review/interpret.js";
import { keyAccountSales } from "../../src/review/keyAccountSales.js";
import { remoteVolumeSales } from "../../src/review/remoteVolumeSales.js";
import type { Band, SalesModel } from "../../src/review/salesModel.js";
import { thrownBy } from "../kpi/thrownBy.js";

const modelOf = (bands: readonly Band[]): SalesModel => ({
  id: "mine",
  title: "Mine",
  basis: "test",
  bands: { "win-rate": bands },
});
const bandsAt = (bounds: readonly number[]): Band[] => [
  { name: "lowest", reason: "r" },
  ...bounds.map((from) => ({ name: `from ${from.toString()}`, from, reason: "r" })),
];
const deals = (won: number, lost: number) => [
  ...Array.from({ length: won }, () => ({ outcome: "won" as const })),
  ...Array.from({ length: lost }, () => ({ outcome: "lost" as const })),
];

describe("a value in a sales model", () => {
  it("is very good for one and poor for another", () => {
    expect(interpret(winRate, 0.25, remoteVolumeSales).band).toBe("very good");
    expect(interpret(winRate, 0.25, keyAccountSales).band).toBe("poor");
    expect(interpret(winRate, new Decimal("0.2499999999999999999"), remoteVolumeSales).band).toBe("good");
  });

  it("lies in the last band that begins no later", () => {
    const bounds = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 6 });
    fc.assert(
      fc.property(bounds, fc.integer({ min: -25, max: 25 }), (some, value) => {
        const rising = some.toSorted((left, right) => left - right);
        const begun = rising.filter((bound) => bound <= value);
        const expected = begun.length === 0 ? "lowest" : `from ${Math.max(...begun).toString()}`;
        expect(interpret(winRate, value, modelOf(bandsAt(rising))).band).toBe(expected);
      }),
    );
  });

  it("says which other bands its interval reaches", () => {
    const few = interpret(winRate, measure(winRate, deals(1, 3)), remoteVolumeSales);
    expect([few.value, few.band, few.mayBe]).toEqual([0.25, "very good", ["poor", "fair", "good"]]);
    const fewer = interpret(winRate, measure(winRate, deals(1, 3)), keyAccountSales);
    expect([fewer.band, fewer.mayBe]).toEqual(["poor", ["fair", "good", "very good"]]);
    const many = interpret(winRate, measure(winRate, deals(4000, 6000)), remoteVolumeSales);
    expect([many.band, many.mayBe]).toEqual(["very good", []]);
  });

  it("has no band without a value, or in a model that does not know the KPI", () => {
    expect(interpret(winRate, null, keyAccountSales)).toMatchObject({
      band: null,
      reason: "there is nothing to measure",
    });
    expect(interpret(winRate, measure(winRate, []), keyAccountSales).band).toBeNull();
    expect(interpret(wonRevenue, 5, keyAccountSales)).toMatchObject({
      band: null,
      reason: "the model Few complex deals built with key accounts has no bands of Won revenue",
    });
  });

  it("is refused where the bands leave a gap or do not rise", () => {
    const from = (bound?: number): Band => ({ name: "b", reason: "r", ...(bound !== undefined && { from: bound }) });
    for (const bands of [[from(1)], [from(), from()], [from(), from(2), from(2)], [from(), from(2), from(1)]])
      expect(thrownBy(() => interpret(winRate, 1, modelOf(bands))).code).toBe("impossible-request");
    expect(thrownBy(() => interpret(winRate, 1, modelOf([from(), from(2), from(2)]))).message).toBe(
      "sales model mine: win-rate: band b: expected a lower bound above that of b, got 2",
    );
  });
});
