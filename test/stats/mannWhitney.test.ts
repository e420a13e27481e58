import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannWhitney } from "../../src/stats/tests/mannWhitney.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { expectNear, oracleCases } from "./oracleCases.js";

const sample = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 30 });

/** Every way to take `size` of the items. */
function choices(items: readonly number[], size: number): { readonly taken: number[]; readonly left: number[] }[] {
  if (size === 0) return [{ taken: [], left: [...items] }];
  const [head, ...rest] = items;
  if (head === undefined) return [];
  return [
    ...choices(rest, size - 1).map(({ taken, left }) => ({ taken: [head, ...taken], left })),
    ...choices(rest, size).map(({ taken, left }) => ({ taken, left: [head, ...left] })),
  ];
}

const pairsWon = (first: readonly number[], second: readonly number[]): number =>
  first.reduce((sum, a) => sum + second.reduce((won, b) => won + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);

describe("mannWhitney", () => {
  it.each(
    oracleCases<{ a: number[]; b: number[] }, { U: number; pNormalCC: number }>("01-mann-whitney", "mannWhitney"),
  )("agrees with R: $id", ({ input: { a, b }, expected, relTol }) => {
    const found = mannWhitney(a, b);
    expectNear(found?.u, expected.U, relTol);
    expectNear(found?.pValue, expected.pNormalCC, relTol);
    expectNear(found?.superiority, expected.U / (a.length * b.length), relTol);
  });

  it("counts the pairs won, and turns with the sides", () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        fc.pre(new Set([...first, ...second]).size > 1);
        const [found, turned] = [mannWhitney(first, second), mannWhitney(second, first)];
        expect(found?.u).toBe(pairsWon(first, second));
        expectNear((found?.superiority ?? NaN) + (turned?.superiority ?? NaN), 1, 1e-15);
        expect(turned?.pValue).toBe(found?.pValue);
      }),
    );
  });

  it("hears only the order: any rising function of the numbers leaves it as it is", () => {
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const stretched = (values: readonly number[]): number[] => values.map((value) => Math.exp(value) - 5);
        expect(mannWhitney(stretched(first), stretched(second).toReversed())).toEqual(mannWhitney(first, second));
      }),
    );
  });

  it("is near the share of all ways to part the numbers in which they part so far, ties or none", () => {
    for (const [first, second] of [
      [
        [3, 5, 8, 9, 12, 15, 18, 19],
        [1, 2, 4, 6, 7, 10, 11, 13],
      ],
      [
        [3, 5, 5, 9, 12, 12, 18, 19],
        [1, 2, 5, 6, 7, 9, 9, 12],
      ],
    ] as const) {
      const all = choices([...first, ...second], first.length);
      const away = (won: number): number => Math.abs(won - (first.length * second.length) / 2);
      const here = away(pairsWon(first, second));
      const asFar = all.filter(({ taken, left }) => away(pairsWon(taken, left)) >= here).length;
      expect(all.length).toBe(12_870);
      expect(Math.abs((mannWhitney(first, second)?.pValue ?? NaN) - asFar / all.length)).toBeLessThan(0.006);
    }
  });

  it("is none where a sample is empty or all are alike, and refuses what is no number", () => {
    expect([mannWhitney([], [1, 2]), mannWhitney([1], []), mannWhitney([], [])]).toEqual([null, null, null]);
    expect([mannWhitney([4, 4], [4]), mannWhitney([1], [1])]).toEqual([null, null]);
    for (const [argument, step] of [
      ["first", () => mannWhitney([1, NaN], [2])],
      ["second", () => mannWhitney([2], [1, NaN])],
    ] as const)
      expect(thrownBy(step)).toMatchObject({
        code: "impossible-request",
        message: `mannWhitney: ${argument}[1]: expected a number from -1e+150 to 1e+150, got NaN`,
      });
  });
});
