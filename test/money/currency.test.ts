import { data, publishDate } from "currency-codes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iso4217PublishedOn } from "../../src/money/currencies.js";
import { isCurrency, minorUnits } from "../../src/money/currency.js";
import { roundToCurrency } from "../../src/money/roundToCurrency.js";

/** ISO writes N.A. for these; the package writes 0. */
const withoutMinorUnit = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" ");

describe("the currency table", () => {
  it("is that of the date it states", () => {
    expect(publishDate).toBe(iso4217PublishedOn);
  });

  it.each(data.map(({ code, digits }) => [code, withoutMinorUnit.includes(code) ? null : digits] as const))(
    "gives %s the minor unit %s of ISO 4217",
    (code, digits) => {
      expect(isCurrency(code)).toBe(true);
      expect(minorUnits(code)).toBe(digits);
    },
  );

  it("holds the 179 codes of ISO 4217 and no other three letters", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
    const known = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c))).filter(isCurrency);
    expect(known).toEqual(data.map(({ code }) => code).sort());
    expect(known).toHaveLength(179);
  });
});

describe("isCurrency and minorUnits", () => {
  it.each(["eur", "EU", "EURO", "", " EUR", "R G", "DEM", "toString"])("do not know %j", (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => minorUnits(code)).toThrow(
      expect.objectContaining({ code: "unknown-name", place: { field: "currency", value: code } }),
    );
  });

  it("know nothing that is not three capital letters", () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        fc.pre(!/^[A-Z]{3}$/.test(code));
        expect(isCurrency(code)).toBe(false);
      }),
    );
  });
});

describe("roundToCurrency", () => {
  it.each([
    ["EUR", "1234.57"],
    ["JPY", "1235"],
    ["KWD", "1234.568"],
    ["CLF", "1234.5679"],
    ["MGA", "1234.57"],
  ])("rounds to the minor unit of %s", (currency, expected) => {
    expect(roundToCurrency("1234.56789", currency, "half-even").toString()).toBe(expected);
  });

  it("refuses to round where there is no minor unit, and what it does not know", () => {
    expect(() => roundToCurrency(1, "XAU", "down")).toThrow(
      'currency: expected a currency with a minor unit, or digits in its place, got "XAU"',
    );
    expect(() => roundToCurrency(1, "EURO", "down")).toThrow(expect.objectContaining({ code: "unknown-name" }));
  });
});
