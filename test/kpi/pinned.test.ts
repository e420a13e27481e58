import { describe, expect, it } from "vitest";
import type { Decimal } from "../../src/exact/decimal.js";
import { kpisByName } from "./kpisByName.js";
import { pinnedBook } from "./pinnedBook.js";
import { pinnedNumbers } from "./pinnedNumbers.js";

const quarter = { start: "2026-01-01", end: "2026-04-01" };

/** An exact amount as text, so that it differs from the number it looks like. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (value as Decimal).toFixed() : value;

describe("the pinned numbers", () => {
  for (const [name, kpi] of kpisByName) {
    it(`of ${name} stand: over all of time, in a quarter, as of a day`, () => {
      const answers = {
        always: plain(kpi(pinnedBook as never)),
        quarter: plain(kpi(pinnedBook as never, { during: quarter })),
        asOf: plain(kpi(pinnedBook as never, { asOf: "2026-05-15" })),
      };
      expect(answers).toEqual(pinnedNumbers[name]);
    });
  }
});
