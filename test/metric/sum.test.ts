import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, fold } from "../../src/metric/evaluate.js";
import { evidenceOf } from "../../src/metric/evidenceOf.js";
import { mean } from "../../src/metric/mean.js";
import { sum } from "../../src/metric/sum.js";
import { Wide } from "../money/amounts.js";
import { anyItems, daysOf, type Item } from "./items.js";

/** The numbers that items carry, each as the decimal it prints as. */
const daysIn = (items: readonly Item[]): Wide[] =>
  items.flatMap(({ days }) => (days == null ? [] : [new Wide(days.toString())]));
type Wide = InstanceType<typeof Wide>;

const total = (numbers: readonly Wide[]): Wide => numbers.reduce((so, number) => so.plus(number), new Wide(0));
const double = (exact: Wide): number => Number(exact.toString());

const items = (...days: (number | null | undefined)[]): Item[] =>
  days.map((each, index) => ({ id: `i${index}`, won: false, closed: false, days: each, lines: [] }));

describe("sum", () => {
  it("is the double nearest to the exact sum of the numbers as they print", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        expect(evaluate(sum(daysOf), list)).toBe(double(total(daysIn(list))) + 0);
      }),
    );
  });

  it("adds 0.1 and 0.2 to 0.3, and keeps a summand beside a number 10^17 times as large", () => {
    expect(evaluate(sum(daysOf), items(0.1, 0.2))).toBe(0.3);
    expect(evaluate(sum(daysOf), items(1e17, 1, -1e17))).toBe(1);
  });

  it("is 0 of nothing, and of items that carry nothing", () => {
    expect(evaluate(sum(daysOf), [])).toBe(0);
    expect(evaluate(sum(daysOf), items(null, undefined))).toBe(0);
  });

  it("counts the items with a number, and the others as missing", () => {
    const state = fold(sum(daysOf), items(3, null, 4, undefined, 0), "items");
    expect(evidenceOf(sum(daysOf), state)).toEqual({
      n: 3,
      missing: 2,
      numerator: null,
      denominator: null,
      interval: null,
      method: null,
    });
  });
});

describe("mean", () => {
  it("is the exact sum by the count, to the last digit or the one before", () => {
    fc.assert(
      fc.property(anyItems, (list) => {
        const numbers = daysIn(list);
        const found = evaluate(mean(daysOf), list);
        if (numbers.length === 0) {
          expect(found).toBeNull();
          return;
        }
        const exact = total(numbers).div(numbers.length);
        const unit = Math.max(Math.abs(double(exact)) * Number.EPSILON, Number.MIN_VALUE);
        expect(Math.abs(double(exact.minus(String(found))))).toBeLessThanOrEqual(unit);
      }),
    );
  });

  it("divides by the items that carry a number alone", () => {
    expect(evaluate(mean(daysOf), items(1, null, 2))).toBe(1.5);
    expect(evaluate(mean(daysOf), items(0, 0, undefined))).toBe(0);
  });

  it("has no answer for nothing, and for items that carry nothing", () => {
    expect(evaluate(mean(daysOf), [])).toBeNull();
    expect(evaluate(mean(daysOf), items(null, undefined))).toBeNull();
  });

  it("has its sum and its count as evidence", () => {
    const state = fold(mean(daysOf), items(3, null, 4), "items");
    expect(evidenceOf(mean(daysOf), state)).toEqual({
      n: 2,
      missing: 1,
      numerator: 7,
      denominator: 2,
      interval: null,
      method: null,
    });
  });
});
