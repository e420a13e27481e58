import { expect, it } from "vitest";
import { englishFigures } from "../../src/locale/en/figures.js";
import { frenchFigures } from "../../src/locale/fr/figures.js";
import { shortFigures } from "../../src/locale/shortFigures.js";

it("writes rounded figures, and never a p-value of 0", () => {
  const others = (count: number): string => `${count} others`;
  const { share, change, money, whole, correlation, pValue, multiple, names } = shortFigures(englishFigures, others);
  expect([0.413, 0.0242, 0.099, 0.0996, 1, "0.07"].map(share)).toEqual([
    "41 %",
    "2.4 %",
    "9.9 %",
    "10 %",
    "100 %",
    "7 %",
  ]);
  expect(["0.05", "-0.079", "0"].map(change)).toEqual(["+5 %", "-7.9 %", "0 %"]);
  expect([
    money("257643.5", "EUR"),
    money("-0.2", "EUR"),
    money("-0.5", "EUR"),
    money("99999999999999999.5", "EUR"),
  ]).toEqual(["257 644 EUR", "0 EUR", "-1 EUR", "100 000 000 000 000 000 EUR"]);
  expect([whole(924.6), correlation(-0.004), correlation(0.906), multiple("1.3000"), multiple("2.005")]).toEqual([
    "925",
    "0",
    "0.91",
    "1.3",
    "2.01",
  ]);
  expect([0.0001, 0.001, 0.0054, 0.048, 1].map(pValue)).toEqual([
    "p < 0.001",
    "p = 0.001",
    "p = 0.005",
    "p = 0.048",
    "p = 1",
  ]);
  expect(shortFigures(frenchFigures, others).pValue(0.0001)).toBe("p < 0,001");
  expect([names(["a", "b"]), names(["a", "b", "c", "d", "e", "f", "g"])]).toEqual([
    "a and b",
    "a, b, c, d, e and 2 others",
  ]);
});
