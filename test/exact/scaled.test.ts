import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScaled } from "../../src/exact/scaled.js";
import { anyAmount, anyNumber, ForeignDecimal, Wide } from "../money/amounts.js";

describe("readScaled", () => {
  it("reads a number as the decimal it prints as", () => {
    expect(readScaled(0.1)).toEqual({ units: 1n, scale: 1 });
    expect(readScaled(1e21)).toEqual({ units: 10n ** 21n, scale: 0 });
    expect(readScaled(1.005)).toEqual({ units: 1005n, scale: 3 });
    expect(readScaled(5e-324)).toEqual({ units: 5n, scale: 324 });
    expect(readScaled(Number.MAX_VALUE)).toEqual({ units: 17976931348623157n * 10n ** 292n, scale: 0 });
  });

  it.each([
    ["12.50", 125n, 1],
    ["-12.50", -125n, 1],
    ["+7", 7n, 0],
    [".5", 5n, 1],
    ["-.25", -25n, 2],
    ["007", 7n, 0],
    ["100", 100n, 0],
    ["1e-7", 1n, 7],
    ["1E3", 1000n, 0],
    ["1.5e+1", 15n, 0],
    ["2500e-2", 25n, 0],
    ["12.5e-1", 125n, 2],
    ["0.00", 0n, 0],
    ["0e-9", 0n, 0],
    ["-0", 0n, 0],
  ])("reads %s as %s units at scale %s", (text, units, scale) => {
    expect(readScaled(text)).toEqual({ units, scale });
  });

  it("reads -0 as 0", () => {
    expect(readScaled(-0)).toEqual({ units: 0n, scale: 0 });
  });

  it("means units / 10^scale with the least scale, for amounts of every kind", () => {
    fc.assert(
      fc.property(fc.oneof(anyAmount, anyNumber), (amount) => {
        const { units, scale } = readScaled(amount);
        const exact = new Wide(amount.toString());
        expect(new Wide(units.toString()).div(new Wide(10).pow(scale)).eq(exact)).toBe(true);
        expect(scale).toBe(exact.decimalPlaces());
      }),
      { numRuns: 300 },
    );
  });

  it("reads a Decimal of another copy of decimal.js by its shape, under whatever settings it prints with", () => {
    const Odd = ForeignDecimal.clone({ precision: 2, toExpNeg: 0, toExpPos: 0 });
    expect(new Odd("1234.5678")).not.toBeInstanceOf(Wide);
    expect(readScaled(new Odd("1234.5678"))).toEqual({ units: 12345678n, scale: 4 });
    expect(readScaled(new Odd("-0"))).toEqual({ units: 0n, scale: 0 });
  });

  it("accepts 400 digits on each side of the point and not one more", () => {
    const digits = "1".repeat(400);
    const widest = `-${digits}.${digits}`;
    expect(readScaled(widest)).toEqual({ units: -BigInt(digits + digits), scale: 400 });
    expect(readScaled(`${widest}e+000`)).toEqual(readScaled(widest));
    expect(readScaled("1e399").units).toBe(10n ** 399n);
    expect(readScaled("1e-400").scale).toBe(400);
    const tooWide = [`1${digits}`, `0.1${digits}`, "1e400", "1e-401", `0${digits}`, `1.${digits}0`];
    for (const text of tooWide) {
      expect(() => readScaled(text)).toThrow(expect.objectContaining({ code: "unreadable-amount" }));
    }
  });

  it("tells the place and the value it was given", () => {
    const place = { record: "orders", index: 3, field: "amount" };
    expect(() => readScaled("n/a", place)).toThrow(
      expect.objectContaining({
        code: "unreadable-amount",
        message: 'orders[3].amount: expected a plain decimal such as 1234.56, got "n/a"',
        place: { ...place, value: "n/a" },
      }),
    );
  });
});
