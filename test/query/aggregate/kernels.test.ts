import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyLanes,
  sumProducts,
  sumUnits,
  widenLanes,
  type Lanes,
} from "../../../src/query/aggregate/kernels/lanes.js";
import { emptyHistograms, tallyUnits } from "../../../src/query/aggregate/kernels/tallyUnits.js";
import { narrow, type NarrowIntegers } from "../../../src/query/scan/narrow.js";
import type { SelectionVector } from "../../../src/query/scan/selectionVector.js";

const groupCount = 4;

/** A record as the kernels see it; its units and weight are missing where they are null. */
interface Row {
  readonly group: number;
  readonly isChosen: boolean;
  readonly units: number | null;
  readonly weight: number | null;
}

const most = 1e15 - 1;
const large = fc.integer({ min: 0, max: 9 }).map((below) => most - below);
const signed = (sizes: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.tuple(sizes, fc.boolean()).map(([size, isNegative]) => (isNegative ? 0 - size : size));
const anyUnits = fc.oneof(
  signed(large),
  large,
  signed(fc.nat({ max: 1e5 })),
  fc.maxSafeInteger().map((n) => n % most),
);
const orNone = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

const rowOf = (units: fc.Arbitrary<number>, weight: fc.Arbitrary<number>): fc.Arbitrary<Row> =>
  fc.record({
    group: fc.integer({ min: 1, max: groupCount - 1 }),
    isChosen: fc.boolean(),
    units: orNone(units),
    weight: orNone(weight),
  });

const blocksOf = (row: fc.Arbitrary<Row>): fc.Arbitrary<Row[][]> =>
  fc.array(fc.array(row, { maxLength: 40 }), { maxLength: 4 });

const groupsOf = (rows: readonly Row[]): Int32Array => Int32Array.from(rows, ({ group }) => group);
const chosenOf = (rows: readonly Row[]): SelectionVector => {
  const chosen = rows.flatMap(({ isChosen }, index) => (isChosen ? [index] : []));
  return { rows: Uint16Array.from(chosen), size: chosen.length };
};
const wide = (values: readonly (number | null)[]): Float64Array =>
  Float64Array.from(values, (each) => each ?? -Infinity);
const forms: readonly ((values: readonly (number | null)[]) => NarrowIntegers)[] = [
  wide,
  (values) => narrow(wide(values)),
];

const summedIn = ({ low, high, n }: Lanes): unknown =>
  Array.from({ length: groupCount }, (_, group) => {
    expect(Number.isSafeInteger(low[group])).toBe(true);
    return [BigInt(high[group] ?? NaN) * 10n ** 15n + BigInt(low[group] ?? NaN), n[group]];
  });

/** The sum and the number of what is chosen, group by group. */
const twinOf = (rows: readonly Row[], worth: (row: Row) => bigint | null): unknown =>
  Array.from({ length: groupCount }, (_, group) => {
    const each = rows.flatMap((row) => (row.isChosen && row.group === group ? (worth(row) ?? []) : []));
    return [each.reduce((total, units) => total + units, 0n), each.length];
  });

const lanesFor = (groups: number): Lanes => {
  const lanes = emptyLanes();
  widenLanes(lanes, groups);
  return lanes;
};

describe("lanes", () => {
  it("hold the exact sum and the number of integers of each group, batch after batch", () => {
    fc.assert(
      fc.property(blocksOf(rowOf(anyUnits, fc.constant(0))), fc.constantFrom(...forms), (batches, form) => {
        const lanes = lanesFor(groupCount);
        for (const rows of batches)
          sumUnits(groupsOf(rows), chosenOf(rows), form(rows.map(({ units }) => units)), lanes);
        expect(summedIn(lanes)).toEqual(twinOf(batches.flat(), ({ units }) => (units === null ? null : BigInt(units))));
      }),
    );
  });

  it.each([most, -most, most - 1, 4e14 + 1, -4e14 - 3])(
    "carry as often as it takes, thousands of times %d",
    (units) => {
      const rows = Array.from({ length: 4096 }, (): Row => ({ group: 2, isChosen: true, units, weight: 1 }));
      const column = wide(rows.map((row) => row.units));
      const [summed, weighed] = [lanesFor(groupCount), lanesFor(groupCount)];
      for (let batch = 0; batch < 3; batch += 1) {
        sumUnits(groupsOf(rows), chosenOf(rows), column, summed);
        expect(sumProducts(groupsOf(rows), chosenOf(rows), column, new Int16Array(4096).fill(1), 1, weighed)).toEqual(
          [],
        );
      }
      const total = BigInt(units) * 3n * 4096n;
      const expected = [
        [0n, 0],
        [0n, 0],
        [total, 3 * 4096],
        [0n, 0],
      ];
      expect([summedIn(summed), summedIn(weighed)]).toEqual([expected, expected]);
    },
  );

  it("keep their sums when they are widened to more groups", () => {
    const lanes = lanesFor(1);
    let expected = 0n;
    for (const groups of [3, 64, 65, 1000, 10, 5000]) {
      widenLanes(lanes, groups);
      for (let group = 0; group < groups; group += 1)
        sumUnits(Int32Array.of(group), { rows: Uint16Array.of(0), size: 1 }, Float64Array.of(most), lanes);
      expected += BigInt(most);
      expect(BigInt(lanes.high[2] ?? NaN) * 10n ** 15n + BigInt(lanes.low[2] ?? NaN)).toBe(expected);
    }
    expect(lanes.n[0]).toBe(6);
    expect(lanes.n.slice(1000, 5000)).toEqual(new Int32Array(4000).fill(1));
  });

  it("hold exact sums of products with a weight from 0 to 1, and return the products too large for a lane", () => {
    const shares = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 1, 99, 100, 101, -1, 5000));
    const edge = fc.constantFrom(1e13, 1e13 - 1, 1e13 + 1, -1e13, -1e13 + 1, 2e13, 5e13, 0);
    const row = rowOf(fc.oneof(edge, anyUnits), shares);
    const productOf = ({ units, weight }: Row): bigint | null =>
      units === null || weight === null || weight < 0 || weight > 100 ? null : BigInt(units) * BigInt(weight);
    const isLarge = (product: bigint | null): boolean =>
      product !== null && (product >= 10n ** 15n || product <= -(10n ** 15n));
    fc.assert(
      fc.property(
        blocksOf(row),
        fc.constantFrom(...forms),
        fc.constantFrom(...forms),
        (batches, ofUnits, ofWeights) => {
          const lanes = lanesFor(groupCount);
          for (const rows of batches) {
            const units = ofUnits(rows.map((each) => each.units));
            const weights = ofWeights(rows.map((each) => each.weight));
            const apart = sumProducts(groupsOf(rows), chosenOf(rows), units, weights, 100, lanes);
            const large = rows.flatMap((each, at) => (each.isChosen && isLarge(productOf(each)) ? [at] : []));
            expect(apart).toEqual(large);
          }
          const held = (each: Row): bigint | null => (isLarge(productOf(each)) ? null : productOf(each));
          expect(summedIn(lanes)).toEqual(twinOf(batches.flat(), held));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** How often each number was counted or listed, group by group. */
function tallied(batches: readonly (readonly Row[])[], form: (values: readonly (number | null)[]) => NarrowIntegers) {
  const histograms = emptyHistograms();
  const listed: string[] = [];
  for (const rows of batches)
    tallyUnits(groupsOf(rows), chosenOf(rows), form(rows.map(({ units }) => units)), histograms, (group, unit) => {
      listed.push(`${group}: ${unit}`);
    });
  const counted = histograms.of.flatMap((histogram, group) =>
    Array.from(histogram?.counts ?? []).flatMap((count, at) =>
      Array<string>(count).fill(`${group}: ${(histogram?.from ?? NaN) + at}`),
    ),
  );
  return { histograms: histograms.of, listed, counted };
}

const rowsOf = (...units: readonly number[]): Row[] =>
  units.map((each) => ({ group: 1, isChosen: true, units: each, weight: null }));

describe("tallies", () => {
  const near = fc.integer({ min: -3000, max: 6000 });
  const far = fc.oneof(near, fc.constantFrom(-1e15 + 1, 1e15 - 1, 1e9), fc.integer({ min: 4000, max: 4200 }));

  it("count or list every integer of each group, in any order", () => {
    fc.assert(
      fc.property(blocksOf(rowOf(far, fc.constant(0))), fc.constantFrom(...forms), (batches, form) => {
        const { histograms, listed, counted } = tallied(batches, form);
        const expected = batches
          .flat()
          .flatMap(({ group, units, isChosen }) => (isChosen && units !== null ? [`${group}: ${units}`] : []));
        expect([...listed, ...counted].toSorted()).toEqual(expected.toSorted());
        for (const histogram of histograms) expect(histogram?.counts.length ?? 0).toBeLessThanOrEqual(4096);
      }),
      { numRuns: 300 },
    );
  });

  it("widen upwards and downwards, by one or by a thousand, and list no integer nearby", () => {
    const steps = Array.from({ length: 1300 }, (_, at) => at);
    for (const units of [
      steps,
      steps.map((at) => -at),
      steps.map((at) => (at % 2 ? at : -at)),
      [500, 1300, -700, 499],
    ]) {
      const { listed, counted } = tallied([rowsOf(...units)], wide);
      expect(listed).toEqual([]);
      expect(counted.toSorted()).toEqual(units.map((each) => `1: ${each}`).toSorted());
    }
  });

  it("hold a run of eleven years of days, and list the first day beyond it at either end", () => {
    expect(tallied([rowsOf(0, 4095, 4096, -1)], wide)).toMatchObject({ listed: ["1: 4096", "1: -1"] });
    expect(tallied([rowsOf(7, 1e9, -1e9, 8)], wide)).toMatchObject({ listed: ["1: 1000000000", "1: -1000000000"] });
  });
});
