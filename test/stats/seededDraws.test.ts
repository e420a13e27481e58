import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { philox } from "../../src/stats/random/philox.js";
import { seededDraws } from "../../src/stats/random/seededDraws.js";
import { thrownBy } from "../kpi/thrownBy.js";

const whole = fc.maxSafeNat();

describe("seeded draws", () => {
  it("do not depend on the order they are drawn in, nor on who draws them", () => {
    fc.assert(
      fc.property(whole, fc.array(fc.tuple(whole, whole), { maxLength: 20 }), (seed, places) => {
        const draw = seededDraws(seed);
        const forward = places.map(([index, stream]) => draw(index, stream));
        const backward = places.toReversed().map(([index, stream]) => draw(index, stream));
        expect(backward.toReversed()).toEqual(forward);
        expect(places.map(([index, stream]) => seededDraws(seed)(index, stream))).toEqual(forward);
      }),
    );
  });

  it("are the first 52 bits of a block and a half, so that they lie between 0 and 1", () => {
    fc.assert(
      fc.property(whole, whole, whole, (seed, index, stream) => {
        const words = (value: number): [number, number] => [value % 2 ** 32, Math.floor(value / 2 ** 32)];
        const [high, low] = philox([...words(index), ...words(stream)], words(seed));
        const bits = BigInt(high) * 2n ** 20n + (BigInt(low) >> 12n);
        expect(BigInt(seededDraws(seed)(index, stream) * 2 ** 53)).toBe(2n * bits + 1n);
      }),
    );
  });

  it("are spread evenly, along the indices and along the streams, and are unlike their neighbours", () => {
    const draw = seededDraws(7);
    for (const at of [(i: number) => draw(i), (i: number) => draw(3, i), (i: number) => seededDraws(i)(0)]) {
      const drawn = Array.from({ length: 20_000 }, (_, i) => at(i));
      const bins = Array.from({ length: 100 }, (_, bin) => drawn.filter((u) => Math.floor(u * 100) === bin).length);
      const chiSquare = bins.reduce((total, count) => total + (count - 200) ** 2 / 200, 0);
      // 99 degrees of freedom: beyond these bounds once in a million on either side.
      expect(chiSquare).toBeGreaterThan(44);
      expect(chiSquare).toBeLessThan(180);
      const products = drawn.slice(1).map((u, i) => (u - 0.5) * ((drawn[i] ?? NaN) - 0.5) * 12);
      const correlation = products.reduce((total, product) => total + product, 0) / products.length;
      expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(products.length));
    }
  });

  it("differ by seed, index and stream, also where only the upper word does", () => {
    const far = 2 ** 32;
    const draws = [seededDraws(0)(0), seededDraws(far)(0), seededDraws(0)(far), seededDraws(0)(0, far)];
    expect(new Set([...draws, seededDraws(1)(0), seededDraws(0)(1), seededDraws(0)(0, 1)]).size).toBe(7);
    expect(seededDraws(5)(6)).toBe(seededDraws(5)(6, 0));
  });

  it("are of whole numbers only", () => {
    for (const bad of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
      expect(thrownBy(() => seededDraws(bad))).toMatchObject({
        code: "impossible-request",
        message: `seed: expected a whole number from 0 to 2^53 - 1, got ${bad}`,
      });
      expect(thrownBy(() => seededDraws(1)(bad)).message).toBe(
        `index: expected a whole number from 0 to 2^53 - 1, got ${bad}`,
      );
      expect(thrownBy(() => seededDraws(1)(1, bad)).message).toBe(
        `stream: expected a whole number from 0 to 2^53 - 1, got ${bad}`,
      );
    }
  });
});
