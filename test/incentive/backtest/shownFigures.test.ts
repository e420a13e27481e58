import { expect, it } from "vitest";
import { englishFigures } from "../../../src/locale/en/figures.js";
import { frenchFigures } from "../../../src/locale/fr/figures.js";
import { shownFigures } from "../../../src/incentive/backtest/shownFigures.js";
import { Decimal } from "../../../src/exact/decimal.js";

it("writes figures short, and never rounds a chance to none", () => {
  const { share, change, money, gain, units, two, chance, multiple } = shownFigures(englishFigures);
  expect([0.413, 0.0242, 0.099, 0.0996, 1, new Decimal("0.07")].map(share)).toEqual([
    "41 %",
    "2.4 %",
    "9.9 %",
    "10 %",
    "100 %",
    "7 %",
  ]);
  expect(["0.05", "-0.079", "0"].map((value) => change(new Decimal(value)))).toEqual(["+5 %", "-7.9 %", "0 %"]);
  expect([money(new Decimal("257643.5"), "EUR"), money(new Decimal("-0.2"))]).toEqual(["257 644 EUR", "0"]);
  expect(["12", "-12.4", "0"].map((value) => gain(new Decimal(value)))).toEqual(["+12", "-12", "0"]);
  expect([units(924.6), two(-0.004), two(0.906), multiple(new Decimal("1.3000"))]).toEqual(["925", "0", "0.91", "1.3"]);
  expect([0.0001, 0.001, 0.0054, 0.048, 1].map(chance)).toEqual([
    "p < 0.001",
    "p = 0.001",
    "p = 0.005",
    "p = 0.048",
    "p = 1",
  ]);
  expect(shownFigures(frenchFigures).chance(0.0001)).toBe("p < 0,001");
});
