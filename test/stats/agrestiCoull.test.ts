import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrestiCoull } from "../../src/stats/intervals/agrestiCoull.js";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

interface Input {
  readonly x: number;
  readonly n: number;
  readonly level: number;
}

const counts = fc
  .integer({ min: 1, max: 1e5 })
  .chain((n) =>
    fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.double({ min: 0.1, max: 0.999, noNaN: true })),
  );

describe("agrestiCoull", () => {
  it.each(oracleCases<Input, { low: number; high: number }>("01-agresti-coull", "agrestiCoull"))(
    "agrees with R: $id",
    ({ input: { x, n, level }, expected, relTol }) => {
      const found = agrestiCoull(x, n, { level });
      expectNear(found?.low, expected.low, relTol);
      expectNear(found?.high, expected.high, relTol);
    },
  );

  it("has the middle of Wilson's interval, and holds it", () => {
    fc.assert(
      fc.property(counts, ([successes, n, level]) => {
        const [found, inner] = [agrestiCoull(successes, n, { level }), wilson(successes, n, { level })];
        if (found === null || inner === null) throw new Error("no interval");
        expectNear(found.low + found.high, inner.low + inner.high, 1e-12);
        expect(found.low).toBeLessThanOrEqual(inner.low + 1e-12);
        expect(found.high).toBeGreaterThanOrEqual(inner.high - 1e-12);
      }),
    );
  });

  it("is none of nothing, and refuses impossible counts", () => {
    expect(agrestiCoull(0, 0)).toBeNull();
    expect(thrownBy(() => agrestiCoull(3, 2)).message).toBe("successes: expected a number from 0 to n = 2, got 3");
  });
});
