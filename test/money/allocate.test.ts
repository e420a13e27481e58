import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../src/money/allocate.js";
import vectors from "../oracle/vectors/money-rounding.json" with { type: "json" };
import { anyAmount, plain, plainDecimal, shortDecimal, Wide, wideSum } from "./amounts.js";

const weight = fc
  .oneof(fc.constant("0"), fc.integer({ min: 0, max: 5 }), shortDecimal, plainDecimal)
  .map((value) => value.toString().replace("-", ""));
const weights = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((value) => /[1-9]/.test(value)));
const total = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }));

describe("allocate", () => {
  it.each(vectors.splitCents)(
    "splits $input.totalCents cents by $input.weights as exact fractions do ($id)",
    ({ input, expected }) => {
      const amount = new Wide(input.totalCents).div(100);
      const parts = allocate(amount, input.weights, { currency: "EUR" });
      expect(parts.map((part) => part.times(100).toNumber())).toEqual(expected);
    },
  );

  it("gives parts that add up to the total exactly, at any size", () => {
    fc.assert(
      fc.property(total, weights, ([units, digits], list) => {
        const amount = `${units.toString()}e-${digits.toString()}`;
        expect(wideSum(allocate(amount, list, { digits }))).toBe(plain(new Wide(amount)));
      }),
    );
  });

  it("gives each part its quota rounded down or up, and the larger remainders the units left", () => {
    fc.assert(
      fc.property(total, weights, ([units, digits], list) => {
        const amount = new Wide(`${units.toString()}e-${digits.toString()}`);
        const unit = new Wide(10).pow(-digits);
        const weightSum = wideSum(list);
        const parts = allocate(amount, list, { digits }).map((part, index) => {
          const quota = amount
            .abs()
            .times(list[index] ?? "0")
            .div(weightSum)
            .div(unit);
          const extra = new Wide(part.abs().toFixed()).div(unit).minus(quota.floor()).toNumber();
          return { extra, remainder: quota.minus(quota.floor()) };
        });
        for (const [index, { extra, remainder }] of parts.entries()) {
          expect([0, 1]).toContain(extra);
          if (remainder.isZero()) expect(extra).toBe(0);
          for (const later of parts.slice(index + 1)) {
            if (remainder.minus(later.remainder).abs().gt("1e-1000")) {
              expect(remainder.gt(later.remainder) ? extra : later.extra).toBeGreaterThanOrEqual(
                remainder.gt(later.remainder) ? later.extra : extra,
              );
            } else expect(extra).toBeGreaterThanOrEqual(later.extra);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("splits a negative total as the opposite of its opposite", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (units, list) => {
        const opposite = allocate(units, list, { digits: 0 }).map((part) => plain(part.neg()));
        expect(allocate(-units, list, { digits: 0 }).map(plain)).toEqual(opposite);
      }),
    );
  });

  it("goes by the proportions of the weights only", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        weights,
        anyAmount.filter((factor) => new Wide(factor.toString()).gt(0)),
        (units, list, factor) => {
          const scaled = list.map((value) => new Wide(value).times(new Wide(factor.toString())).toFixed());
          fc.pre(scaled.every((value) => value.length < 300));
          expect(allocate(units, scaled, { digits: 2 }).map(plain)).toEqual(
            allocate(units, list, { digits: 2 }).map(plain),
          );
        },
      ),
    );
  });

  it("hands out the currency's smallest unit", () => {
    expect(allocate(100, [1, 1, 1], { currency: "JPY" }).map(plain)).toEqual(["34", "33", "33"]);
    expect(allocate(100, [1, 1, 1], { currency: "KWD" }).map(plain)).toEqual(["33.334", "33.333", "33.333"]);
  });

  it("never answers -0", () => {
    expect(allocate("-0.01", [1, 1], { digits: 2 }).map((part) => part.isZero() && part.isNegative())).toEqual([
      false,
      false,
    ]);
  });

  it.each([
    ["no weights", [] as number[], "weights: expected at least one weight above 0, got []"],
    ["weights of 0", [0, 0], "weights: expected at least one weight above 0, got [0,0]"],
    ["a negative weight", [1, -1], "weights[1]: expected a weight from 0 on, got -1"],
  ])("refuses %s", (_, list, message) => {
    expect(() => allocate(1, list, { digits: 2 })).toThrow(
      expect.objectContaining({ code: "impossible-request", message }),
    );
  });

  it("refuses a total that has more decimals than the unit", () => {
    expect(() => allocate("1.005", [1], { currency: "EUR" })).toThrow(
      'total: expected a total rounded to the 2 decimals of the parts, got "1.005"',
    );
    expect(allocate("1.500", [1], { digits: 1 }).map(plain)).toEqual(["1.5"]);
  });

  it("refuses unreadable amounts by name, unknown currencies and impossible digits", () => {
    expect(() => allocate("x", [1], { digits: 0 })).toThrow("total: ");
    expect(() => allocate(1, [1, "x"], { digits: 0 })).toThrow("weights[1]: ");
    expect(() => allocate(1, [1], { currency: "XDR" })).toThrow(
      expect.objectContaining({ code: "impossible-request" }),
    );
    expect(() => allocate(1, [1], { currency: "DEM" })).toThrow(expect.objectContaining({ code: "unknown-name" }));
    expect(() => allocate(1, [1], { digits: -1 })).toThrow(
      expect.objectContaining({ place: { field: "digits", value: -1 } }),
    );
  });
});
