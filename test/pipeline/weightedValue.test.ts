import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimension } from "../../src/model/dimensions/dimension.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import {
  agedProbability,
  observedProbability,
  stageProbability,
  statedProbability,
} from "../../src/pipeline/value/probabilitySource.js";
import { weightedValue } from "../../src/pipeline/value/weightedValue.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { dealsOpenIn } from "../oracle/dealsOpenIn.js";
import { exact, type Exact } from "../oracle/exact.js";
import published from "../oracle/vectors/kpi-published.json" with { type: "json" };
import { randomBook, randomWindow } from "../oracle/randomBook.js";

const open = (id: string, amount: Opportunity["amount"], probability: Opportunity["probability"]): Opportunity => ({
  ...{ id, stage: "demo", outcome: "open", createdOn: "2026-01-05" },
  ...{ amount: amount ?? null, probability: probability ?? null },
});

/** Amount and chance of the deals that have both. */
const scales = (deals: readonly Opportunity[]): readonly (readonly [Exact, Exact])[] =>
  deals.flatMap(({ amount, probability }) => {
    if (amount == null || probability == null) return [];
    const p = exact(probability);
    return p.lt(0) || p.gt(1) ? [] : [[exact(amount), p] as const];
  });

describe("the weighted value", () => {
  it("of ten published deals, with their deviation", () => {
    const { input, expected } = published["weighted-10"];
    const deals = input.deals.map(([amount = "", p = ""], index) => open(index.toString(), amount, p));
    const [total] = weightedValue({ opportunities: deals });
    expect(total?.gross.toFixed()).toBe(expected.gross);
    expect(total?.weighted.toFixed()).toBe(expected.weighted);
    // The source prints one digit.
    expect(Number(total?.standardDeviation.toFixed(1))).toBe(expected.sd);
  });

  it("is Σ amount × p of what was open on the day, by each deal's segment and in all", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, { asOf }) => {
        const rows = weightedValue(book, { ...(asOf !== undefined && { asOf }), by: "source" });
        const deals = dealsOpenIn(book, asOf === undefined ? {} : { asOf });
        const keys = [...new Set(deals.map(({ source }) => source ?? null))];
        expect(rows.map(({ level, key }) => (level === "total" ? "total" : key))).toEqual([
          ...keys.filter((key) => key !== null).sort(),
          ...keys.filter((key) => key === null),
          "total",
        ]);
        for (const row of rows) {
          const own = row.level === "total" ? deals : deals.filter(({ source }) => (source ?? null) === row.key);
          const weighed = scales(own);
          expect([row.deals, row.missing]).toEqual([own.length, own.length - weighed.length]);
          const gross = own.reduce((sum, { amount }) => (amount == null ? sum : sum.plus(exact(amount))), exact(0));
          expect(row.gross.toFixed()).toBe(gross.toFixed().replace(/^-0$/, "0"));
          const net = weighed.reduce((sum, [amount, p]) => sum.plus(amount.times(p)), exact(0));
          expect(row.weighted.toFixed()).toBe(net.toFixed().replace(/^-0$/, "0"));
          const variance = weighed.reduce(
            (sum, [amount, p]) => sum.plus(amount.pow(2).times(p).times(exact(1).minus(p))),
            exact(0),
          );
          const deviation = variance.sqrt().toNumber();
          expect(Math.abs(row.standardDeviation - deviation)).toBeLessThanOrEqual(1e-14 * deviation);
        }
      }),
    );
  });

  it("names the deals that most of it hangs on, and does not depend on the records' order", () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
    const chance = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, chance), { maxLength: 12 }), (some) => {
        const deals = some.map(([value, p], index) => open(index.toString().padStart(2, "0"), value, p));
        const [total] = weightedValue({ opportunities: deals }, { largest: 100 });
        if (total === undefined) throw new Error("there is always a total");
        expect(weightedValue({ opportunities: deals.toReversed() }, { largest: 100 })).toEqual([total]);
        expect(total.weighted.gte(0) && total.weighted.lte(total.gross)).toBe(true);
        const values = total.largest.map(({ weighted }) => weighted.toNumber());
        expect(values).toEqual(values.toSorted((left, right) => right - left));
        const sumOf = (shares: readonly (number | null)[]): number =>
          shares.reduce<number>((sum, each) => sum + (each ?? 0), 0);
        if (!total.weighted.isZero()) expect(sumOf(total.largest.map(({ share }) => Number(share)))).toBeCloseTo(1, 12);
        else expect(total.largest.every(({ share }) => share === null)).toBe(true);
        const ofVariance = total.largest.map(({ shareOfVariance }) => shareOfVariance);
        if (total.standardDeviation > 0) expect(sumOf(ofVariance)).toBeCloseTo(1, 12);
        else expect(ofVariance.every((share) => share === null)).toBe(true);
        const scaled = deals.map((deal) => ({
          ...deal,
          amount: exact(deal.amount ?? 0)
            .times(3)
            .toFixed(),
        }));
        const [thrice] = weightedValue({ opportunities: scaled });
        expect(thrice?.weighted.toFixed()).toBe(total.weighted.times(3).toFixed());
        expect(weightedValue({ opportunities: deals }, { largest: 2 })[0]?.largest.length).toBe(
          Math.min(2, some.length),
        );
      }),
    );
  });

  it("says which probability it is of", () => {
    const book = {
      opportunities: [{ ...open("a", 100, 0.5), createdOn: "2026-01-01" }],
      stages: [{ id: "demo", order: 1, probability: "0.2" }],
    };
    const aged = agedProbability((deal, day) => (deal.createdOn === "2026-01-01" && day === "2026-03-01" ? 0.1 : 0));
    const told = [statedProbability, stageProbability, observedProbability({ demo: 0.4 }), aged].map((probability) =>
      weightedValue(book, { probability, asOf: "2026-03-01" }).map((row) => [row.probability, row.weighted.toString()]),
    );
    expect(told.flat()).toEqual([
      ["stated", "50"],
      ["stage", "20"],
      ["observed", "40"],
      ["aged", "10"],
    ]);
    const unknown = observedProbability({ offer: 0.4 });
    expect(weightedValue(book, { probability: unknown })[0]).toMatchObject({ deals: 1, missing: 1 });
  });

  it("is refused where deals have no such dimension, and where a number of deals is none", () => {
    const kind = dimension("costKind", { costs: () => (cost) => cost.kind });
    expect(thrownBy(() => weightedValue({}, { by: kind })).message).toBe(
      "weightedValue: by: expected a dimension of opportunities, got costKind: opportunities have no costKind",
    );
    expect(thrownBy(() => weightedValue({}, { by: "sauce" as never })).code).toBe("unknown-name");
    expect(thrownBy(() => weightedValue({}, { largest: 1.5 })).code).toBe("impossible-request");
    expect(weightedValue({}).map(({ level, deals, weighted }) => [level, deals, weighted.toString()])).toEqual([
      ["total", 0, "0"],
    ]);
  });
});
