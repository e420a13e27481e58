import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountProblem } from "../../src/exact/amountProblem.js";
import { anyAmount, ForeignDecimal } from "../money/amounts.js";

const one = (): string => "1e+0";

describe("amountProblem", () => {
  it("finds nothing wrong with amounts of every kind", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(amountProblem(amount)).toBeNull();
      }),
    );
  });

  it.each(["1,234.56", "", " 1", "1 ", "12abc", "0x10", "0b1", "1_000", "1.", ".", "-", "+-1", "1e", "1e1.5", "1.2.3"])(
    "refuses the text %j as no plain decimal",
    (text) => {
      expect(amountProblem(text)).toBe(`expected a plain decimal such as 1234.56, got ${JSON.stringify(text)}`);
    },
  );

  it.each(["NaN", "Infinity", "-Infinity", "€5", "5 EUR", "١٢", "1\n", "(5)", "5-"])("refuses the text %j", (text) => {
    expect(amountProblem(text)).toContain("expected a plain decimal");
  });

  it("refuses numbers that are none", () => {
    expect(amountProblem(NaN)).toBe("expected a plain decimal such as 1234.56, got NaN");
    expect(amountProblem(-Infinity)).toBe("expected a plain decimal such as 1234.56, got -Infinity");
    expect(amountProblem(new ForeignDecimal(NaN))).toBe('expected a plain decimal such as 1234.56, got "NaN"');
    expect(amountProblem(new ForeignDecimal(Infinity))).toContain("expected a plain decimal");
  });

  it.each([
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [12n, "bigint"],
    [10n ** 60n, "bigint"],
    [{}, "{}"],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [new Date(NaN), "Invalid Date"],
    [[1], "[1]"],
    [Symbol("s"), "symbol"],
    [() => 1, "function"],
    [{ s: 1, e: 0, d: [1] }, '{"s":1,"e":0,"d":[1]}'],
    [{ s: 1, e: 0, c: [1], toExponential: one }, '{"s":1,"e":0,"c":[1]}'],
    [{ s: "1", e: 0, d: [1], toExponential: one }, '{"s":"1","e":0,"d":[1]}'],
    [{ s: 1, e: "0", d: [1], toExponential: one }, '{"s":1,"e":"0","d":[1]}'],
    [{ s: 1, e: 0, d: "1", toExponential: one }, '{"s":1,"e":0,"d":"1"}'],
  ])("refuses what is no number, text or Decimal (%#)", (value, shown) => {
    expect(amountProblem(value)).toBe(`expected an amount (a number, a decimal text or a Decimal), got ${shown}`);
  });

  it("refuses what is out of range without writing it out", () => {
    const range = "expected at most 400 digits before and after the point";
    expect(amountProblem("1e1000000000")).toBe(`${range}, got "1e1000000000"`);
    expect(amountProblem(new ForeignDecimal("1e+1000000000"))).toBe(`${range}, got "1e+1000000000"`);
    expect(amountProblem(`1e${"9".repeat(500)}`)).toContain(range);
    expect(amountProblem(`1${"0".repeat(400)}`)).toBe(`${range}, got "1${"0".repeat(58)}`);
  });

  it("refuses a text of megabytes by its length alone, and does not echo it", () => {
    for (const text of ["9".repeat(10_000_000), `x${"9".repeat(10_000_000)}`]) {
      const problem = amountProblem(text) ?? "";
      expect(problem).toContain("expected at most 400 digits");
      expect(problem.length).toBeLessThan(150);
    }
  });
});
