import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundColumn } from "../../../src/incentive/simulate/roundColumn.js";
import { roundQuotient, type RoundingMode } from "../../../src/exact/roundQuotient.js";

const modes: readonly RoundingMode[] = ["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"];

describe("roundColumn", () => {
  it("rounds as exact quotients do, ties and their neighbours above all", () => {
    const half = fc.integer({ min: 1, max: 5_000_000 });
    const minorUnits = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(
        half,
        fc.array(minorUnits, { minLength: 20, maxLength: 20 }),
        fc.constantFrom(...modes),
        (part, all, mode) => {
          const unit = 2 * part;
          const sums = all
            .flatMap((minorUnit) => [-1, 0, 1].map((step) => minorUnit * unit + part + step))
            .concat(all.map((minorUnit) => minorUnit * unit));
          const column = Float64Array.from(sums);
          roundColumn(column, unit, mode);
          expect([...column]).toEqual(sums.map((sum) => Number(roundQuotient(BigInt(sum), BigInt(unit), mode)) + 0));
        },
      ),
      { numRuns: 300 },
    );
  });
});
