import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { max, min } from "../../src/metric/min.js";
import { median, quantile } from "../../src/metric/quantile.js";
import { medianMoney, quantileMoney } from "../../src/metric/quantileMoney.js";
import type { Amount } from "../../src/exact/amount.js";
import { plain, Wide } from "../money/amounts.js";
import vectors from "../oracle/vectors/01-quantiles.json" with { type: "json" };
import { amountOf, anyItems, daysOf, type Item } from "./items.js";

type Wide = InstanceType<typeof Wide>;

const anyShare = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.constantFrom(0, 0.25, 0.5, 0.75, 0.9, 1, 1 / 3),
);

/** Definition 7 of Hyndman and Fan, word for word, on exact decimals and with positions from 1. */
function typeSeven(values: readonly Amount[], share: number): Wide | null {
  const sorted = values.map((value) => new Wide(value.toString())).toSorted((left, right) => left.comparedTo(right));
  const n = sorted.length;
  if (n === 0) return null;
  const h = new Wide(share).times(n - 1).plus(1);
  const at = (position: number): Wide => sorted[Math.min(position, n) - 1] ?? new Wide(NaN);
  const low = at(h.floor().toNumber());
  return low.plus(h.minus(h.floor()).times(at(h.floor().toNumber() + 1).minus(low)));
}

const daysIn = (items: readonly Item[]): number[] => items.flatMap(({ days }) => (days == null ? [] : [days]));
const amountsIn = (items: readonly Item[]): Amount[] => items.flatMap(({ amount }) => (amount == null ? [] : [amount]));

const blank = { id: "i", won: false, closed: false, lines: [] };
const items = (...days: (number | null | undefined)[]): Item[] => days.map((each) => ({ ...blank, days: each }));
const worth = (...amounts: (Amount | null | undefined)[]): Item[] => amounts.map((amount) => ({ ...blank, amount }));

describe("quantile", () => {
  it.each(vectors.cases)("agrees with R's type 7: $id", ({ input, expected, relTol }) => {
    input.p.forEach((share, index) => {
      const sought = expected.type7[index] ?? NaN;
      const found = evaluate(quantile(share, daysOf), items(...input.x)) ?? NaN;
      expect(Math.abs(found - sought)).toBeLessThanOrEqual(relTol * Math.max(1, Math.abs(sought)));
    });
  });

  it("agrees with the definition, to within rounding of the values around it", () => {
    fc.assert(
      fc.property(anyItems, anyShare, (list, share) => {
        const numbers = daysIn(list);
        const exact = typeSeven(numbers, share);
        const found = evaluate(quantile(share, daysOf), list);
        if (exact === null) {
          expect(found).toBeNull();
          return;
        }
        const largest = Math.max(...numbers.map(Math.abs));
        const error = Number(exact.minus(String(found)).abs().toString());
        expect(error).toBeLessThanOrEqual(largest * 4 * numbers.length * Number.EPSILON + Number.MIN_VALUE);
      }),
    );
  });

  it("is the least value at 0, the greatest at 1, and the middle one at one half", () => {
    const list = items(30, -1, 7, null, 12, 9);
    expect([0, 0.5, 1].map((share) => evaluate(quantile(share, daysOf), list))).toEqual([-1, 9, 30]);
    expect(evaluate(median(daysOf), list)).toBe(9);
    expect(evaluate(median(daysOf), items(1, 2, 4, 100))).toBe(3);
  });

  it("is the value itself if all values are the same, at any share", () => {
    fc.assert(
      fc.property(anyShare, fc.integer({ min: 1, max: 9 }), (share, n) => {
        expect(evaluate(quantile(share, daysOf), items(...Array<number>(n).fill(0.1)))).toBe(0.1);
      }),
    );
  });

  it("answers at both ends of numbers so far apart that their difference is no double", () => {
    const ends = items(Number.MAX_VALUE, -Number.MAX_VALUE);
    expect([0, 1].map((share) => evaluate(quantile(share, daysOf), ends))).toEqual([
      -Number.MAX_VALUE,
      Number.MAX_VALUE,
    ]);
  });

  it("has no answer for nothing, and for items that carry nothing", () => {
    for (const share of [0, 0.5, 1]) {
      expect(evaluate(quantile(share, daysOf), [])).toBeNull();
      expect(evaluate(quantile(share, daysOf), items(null, undefined))).toBeNull();
    }
  });

  it("counts the items with a number, and the others as missing", () => {
    const state = fold(median(daysOf), items(3, null, 0), "items");
    expect(evidenceOf(median(daysOf), state)).toMatchObject({ n: 2, missing: 1, numerator: null, interval: null });
  });

  it.each([-0.01, 1.01, NaN, Infinity, 50])("refuses the share %d by value", (share) => {
    for (const make of [() => quantile(share, daysOf), () => quantileMoney(share, amountOf)]) {
      expect(make).toThrow(SalesKpiError);
      expect(make).toThrow(`share: expected a number from 0 to 1, got ${share}`);
    }
  });
});

describe("quantileMoney", () => {
  it("is the definition on exact amounts, digit for digit, with the share as it prints", () => {
    fc.assert(
      fc.property(anyItems, anyShare, (list, share) => {
        const exact = typeSeven(amountsIn(list), share);
        expect(evaluate(quantileMoney(share, amountOf), list)?.toFixed()).toBe(
          exact === null ? undefined : plain(exact),
        );
      }),
    );
  });

  it("takes nine tenths of the way as nine tenths, not as the double nearest to them", () => {
    expect(evaluate(quantileMoney(0.9, amountOf), worth(0, 0, 10, 20))?.toString()).toBe("17");
  });

  it("keeps every digit of an amount that has more than 34", () => {
    const long = "1234567890123456789012345678.123456789012";
    expect(evaluate(medianMoney(amountOf), worth(long, 5, "9e30"))?.toFixed()).toBe(long);
  });

  it("is the middle amount, or halfway between the two in the middle", () => {
    expect(evaluate(medianMoney(amountOf), worth("10.10", null, 5, "0.1"))?.toString()).toBe("5");
    expect(evaluate(medianMoney(amountOf), worth("10.10", 5))?.toString()).toBe("7.55");
  });

  it("has no answer for nothing, and for items that carry nothing", () => {
    expect(evaluate(medianMoney(amountOf), [])).toBeNull();
    expect(evaluate(quantileMoney(1, amountOf), worth(null, undefined))).toBeNull();
  });

  it("counts the items with an amount, and the others as missing", () => {
    const state = fold(medianMoney(amountOf), worth(3, null, 0), "items");
    expect(evidenceOf(medianMoney(amountOf), state)).toMatchObject({ n: 2, missing: 1, numerator: null });
  });
});

describe("min and max", () => {
  it("are the least and the greatest of the numbers that items carry", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const sorted = daysIn(list)
          .map((days) => days + 0)
          .toSorted((left, right) => left - right);
        const ends = [sorted[0] ?? null, sorted.at(-1) ?? null];
        expect([evaluate(min(daysOf), list), evaluate(max(daysOf), list)]).toEqual(ends);
      }),
    );
  });

  it("have no answer for nothing, and for items that carry nothing", () => {
    for (const metric of [min(daysOf), max(daysOf)]) {
      expect(evaluate(metric, [])).toBeNull();
      expect(evaluate(metric, items(null, undefined))).toBeNull();
    }
  });

  it("counts the items with a number, and the others as missing", () => {
    for (const metric of [min(daysOf), max(daysOf)])
      expect(evidenceOf(metric, fold(metric, items(3, null, 0), "items"))).toMatchObject({ n: 2, missing: 1 });
  });
});
