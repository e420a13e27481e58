import { Decimal as SharedDecimal } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";

const weird = {
  precision: 3,
  rounding: 0,
  toExpNeg: 0,
  toExpPos: 0,
  minE: -2,
  maxE: 2,
  modulo: 9,
} as const satisfies SharedDecimal.Config;

const settingsOf = (constructor: object): unknown =>
  Object.fromEntries(Object.keys(weird).map((key) => [key, Reflect.get(constructor, key)]));

afterEach(() => {
  SharedDecimal.set({ defaults: true });
  vi.resetModules();
});

describe("Decimal", () => {
  it("rounds half-even at 34 significant digits and prints plain digits", async () => {
    const { Decimal } = await import("../../src/exact/decimal.js");
    expect(new Decimal(2).div(3).toString()).toBe(`0.${"6".repeat(33)}7`);
    expect(new Decimal(`1${"0".repeat(33)}`).plus("0.5").toFixed()).toBe(`1${"0".repeat(33)}`);
    expect(new Decimal(`1${"0".repeat(32)}1`).plus("0.5").toFixed()).toBe(`1${"0".repeat(32)}2`);
    expect(new Decimal("1e-100").toString()).toBe(`0.${"0".repeat(99)}1`);
    expect(new Decimal("1e100").toString()).toBe(`1${"0".repeat(100)}`);
  });

  it("is not what the caller made of decimal.js's shared settings before it was loaded", async () => {
    SharedDecimal.set(weird);
    vi.resetModules();
    const { Decimal } = await import("../../src/exact/decimal.js");
    const { sumToDecimal } = await import("../../src/exact/sumToDecimal.js");
    const { addAmount, emptySum } = await import("../../src/exact/exactSum.js");
    expect(new Decimal("123456789.123").div(7).toString()).toBe("17636684.16042857142857142857142857");
    expect(new Decimal(-7).mod(3).toString()).toBe("-1");
    expect(sumToDecimal(addAmount(emptySum(), "123456.789")).toString()).toBe("123456.789");
  });

  it("is not what the caller makes of them afterwards, and leaves them as they are", async () => {
    const { Decimal } = await import("../../src/exact/decimal.js");
    const { roundAmount } = await import("../../src/money/rounding.js");
    const { allocate } = await import("../../src/money/allocate.js");
    const { toDecimal } = await import("../../src/exact/toDecimal.js");
    SharedDecimal.set(weird);
    expect(new Decimal(100000).div(3).toString()).toBe("33333.33333333333333333333333333333");
    expect(toDecimal(new SharedDecimal("99.5")).toString()).toBe("99.5");
    expect(roundAmount("123456.785", { digits: 2, mode: "half-even" }).toString()).toBe("123456.78");
    expect(allocate(100000, [1, 2], { digits: 1 }).map(String)).toEqual(["33333.3", "66666.7"]);
    expect(settingsOf(SharedDecimal)).toEqual(weird);
  });
});
