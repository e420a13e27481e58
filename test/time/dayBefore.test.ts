import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayBefore } from "../../src/time/dayBefore.js";
import { addDays, toDay } from "../../src/time/dayNumber.js";

describe("dayBefore", () => {
  it("goes back over the ends of months and years, leap days, and a day that Apia never had", () => {
    expect(dayBefore("2026-03-01")).toBe("2026-02-28");
    expect(dayBefore("2024-03-01")).toBe("2024-02-29");
    expect(dayBefore("2026-01-01")).toBe("2025-12-31");
    expect(dayBefore("2011-12-31")).toBe("2011-12-30");
  });

  it("agrees with the arithmetic of day numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }).map(toDay), (day) => {
        expect(dayBefore(day)).toBe(addDays(day, -1));
      }),
    );
  });
});
