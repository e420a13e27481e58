import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../../src/errors.js";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import type { ParseSalesBookOptions } from "../../../src/model/parse/parseOptions.js";
import { planRates } from "../../../src/money/planRates.js";

describe("options that cannot be met", () => {
  const refused: readonly (readonly [unknown, string, string])[] = [
    [{ currency: "euro" }, "unknown-name", "euro"],
    [{ currency: "DEM" }, "unknown-name", "DEM"],
    [{ currency: undefined }, "unknown-name", "undefined"],
    [{ currency: "EUR", asOf: "2026-02-30" }, "unreadable-day", "2026-02-30"],
    [{ currency: "EUR", timeZone: "Europe/Atlantis" }, "unknown-name", "Europe/Atlantis"],
    [{ currency: "EUR", rates: planRates({ to: "USD", rates: {} }) }, "impossible-request", "USD"],
    [{ currency: "EUR", duplicates: "merge" }, "impossible-request", "merge"],
  ];

  it.each(refused)("%o throw %s", (options, code, named) => {
    const parse = (): unknown => parseSalesBook({}, options as ParseSalesBookOptions);
    expect(parse).toThrow(SalesKpiError);
    expect(parse).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(named) as string }) as Error,
    );
  });
});

describe("what is known of the whole book", () => {
  it("is the currency asked for and the day stated, by the options before the data", () => {
    const parse = (input: unknown, options: object): unknown => {
      const { asOf, currency } = parseSalesBook(input, { currency: "EUR", ...options }).book;
      return { asOf, currency };
    };
    expect(parse({}, {})).toEqual({ asOf: undefined, currency: "EUR" });
    expect(parse({ asOf: "2026-03-31" }, {})).toEqual({ asOf: "2026-03-31", currency: "EUR" });
    expect(parse({ asOf: "2026-03-31" }, { asOf: "2026-06-30" })).toEqual({ asOf: "2026-06-30", currency: "EUR" });
  });
});
