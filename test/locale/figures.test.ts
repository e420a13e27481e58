import { describe, expect, it } from "vitest";
import { englishFigures } from "../../src/locale/en/figures.js";
import { frenchFigures } from "../../src/locale/fr/figures.js";

const french = (value: number, digits = 0): string =>
  new Intl.NumberFormat("fr-FR", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);

describe("figures", () => {
  it("keep every digit of a decimal, thousands parted from five digits on", () => {
    const written = ["0", "-0.5", "1500", "12500.5", "-1234567.89", "123456789012345678901234.1"].map(
      englishFigures.decimal,
    );
    expect(written).toEqual(["0", "-0.5", "1500", "12 500.5", "-1 234 567.89", "123 456 789 012 345 678 901 234.1"]);
  });

  it("are in French what the locale has them be", () => {
    expect(frenchFigures.decimal("1234567.89")).toBe(french(1_234_567.89, 2));
    expect(frenchFigures.decimal("-12500")).toBe(french(-12_500));
    expect(frenchFigures.day("2026-03-31")).toBe("31/03/2026");
  });

  it("show shares in percent to the last digit", () => {
    const shares = ["0", "1", "0.5", "0.55", "0.07", "0.655", "-0.2", "1.5", "0.0001", "0.28999"];
    const inPercent = ["0", "100", "50", "55", "7", "65.5", "-20", "150", "0.01", "28.999"];
    expect(shares.map(englishFigures.percent)).toEqual(inPercent.map((text) => `${text} %`));
    expect(frenchFigures.percent("0.655")).toBe("65,5\u202f%");
  });

  it("count in the number each language has", () => {
    const days = [0, 1, 2, 12_345];
    expect(days.map((many) => englishFigures.count(many, "day", "days"))).toEqual([
      "0 days",
      "1 day",
      "2 days",
      "12 345 days",
    ]);
    expect(days.map((many) => frenchFigures.count(many, "jour", "jours"))).toEqual([
      "0 jour",
      "1 jour",
      "2 jours",
      "12\u202f345 jours",
    ]);
  });

  it("list names", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(englishFigures.list)).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(frenchFigures.list(["a", "b", "c"])).toBe("a, b et c");
  });
});
