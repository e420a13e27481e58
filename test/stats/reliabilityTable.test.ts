import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reliabilityTable, type ReliabilityRow } from "../../src/stats/calibration/reliabilityTable.js";
import { wilson } from "../../src/stats/intervals/wilson.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { casesOf, listsOf, near, pairs, wrongLists } from "./stageProbabilities.js";

const tenths = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Mean and greatest distance of a table's rows from the truth: what the oracle computes of the same groups. */
const distances = (rows: readonly ReliabilityRow[]): { mean: number; greatest: number } => {
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  const each = rows.map((row) => ({ n: row.n, distance: Math.abs(row.observed - row.stated) }));
  return {
    mean: each.reduce((sum, row) => sum + row.n * row.distance, 0) / n,
    greatest: Math.max(...each.map(({ distance }) => distance)),
  };
};

describe("the reliability table", () => {
  // The error itself is biased and not offered; here it checks the rows it is made of.
  const cases = casesOf("ece");

  it("has cases to agree with", () => {
    expect(cases.length).toBe(4);
  });

  it.each(cases)(
    "has the rows of which R makes the calibration error: $id",
    ({ input: { p, y }, expected, relTol }) => {
      const byValue = distances(reliabilityTable(p, y));
      near(byValue.mean, expected.eceByValue, relTol);
      near(byValue.greatest, expected.maxByValue, relTol);
      const byTenth = distances(reliabilityTable(p, y, { edges: tenths }));
      near(byTenth.mean, expected.ece10, relTol);
      near(byTenth.greatest, expected.mce10, relTol);
    },
  );

  it("says of each value what is counted by hand", () => {
    fc.assert(
      fc.property(pairs(), (given) => {
        const rows = reliabilityTable(...listsOf(given));
        const values = [...new Set(given.map(([stated]) => stated))].sort((a, b) => a - b);
        expect(rows).toEqual(
          values.map((value) => {
            const of = given.filter(([stated]) => stated === value);
            const happened = of.filter(([, outcome]) => outcome === 1).length;
            return {
              from: value,
              to: value,
              n: of.length,
              happened,
              stated: value,
              observed: happened / of.length,
              interval: wilson(happened, of.length),
            };
          }),
        );
      }),
    );
  });

  it("puts every case in one bin, the upper edge in the next and 1 in the last", () => {
    const rows = reliabilityTable([0, 0.5, 0.5, 0.75, 1], [0, 0, 1, 1, 1], { edges: [0, 0.5, 1] });
    expect(rows.map(({ from, to, n, happened, stated }) => ({ from, to, n, happened, stated }))).toEqual([
      { from: 0, to: 0.5, n: 1, happened: 0, stated: 0 },
      { from: 0.5, to: 1, n: 4, happened: 3, stated: 0.6875 },
    ]);
    fc.assert(
      fc.property(pairs(), (given) => {
        const found = reliabilityTable(...listsOf(given), { edges: tenths });
        expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(given.length);
        for (const { from, to, n, stated, observed, happened } of found) {
          expect(n).toBe(given.filter(([value]) => from <= value && value < to).length);
          expect(from <= stated + 1e-15 && stated <= to).toBe(true);
          expect(observed).toBe(happened / n);
        }
      }),
    );
  });

  it("has no row for a bin of no cases, and none of nothing", () => {
    expect(reliabilityTable([0.9], [1], { edges: tenths }).map(({ from }) => from)).toEqual([0.9]);
    expect(reliabilityTable([], [])).toEqual([]);
    expect(reliabilityTable([], [], { edges: tenths })).toEqual([]);
  });

  it("takes −0 for 0", () => {
    expect(Object.is(reliabilityTable([-0], [0])[0]?.stated, 0)).toBe(true);
  });

  it("has intervals of the level that is asked for", () => {
    expect(reliabilityTable([0.2, 0.2], [0, 1], { level: 0.9 })[0]?.interval).toEqual(wilson(1, 2, { level: 0.9 }));
  });

  it.each(wrongLists)("refuses %j with outcomes %j", (stated, outcomes, message) => {
    const error = thrownBy(() => reliabilityTable(stated, outcomes));
    expect([error.code, error.message]).toEqual(["impossible-request", message]);
  });

  it.each([
    [[], "edges: expected edges from 0 to 1, got []"],
    [[0], "edges: expected edges from 0 to 1, got [0]"],
    [[0.1, 1], "edges: expected edges from 0 to 1, got [0.1,1]"],
    [[0, 0.9], "edges: expected edges from 0 to 1, got [0,0.9]"],
    [[0, 0.5, 0.5, 1], "edges[2]: expected an edge above 0.5, got 0.5"],
    [[0, NaN, 1], "edges[1]: expected an edge above 0, got NaN"],
    [[0, 0.7, 0.2, 1], "edges[2]: expected an edge above 0.7, got 0.2"],
  ])("refuses the edges %j", (edges, message) => {
    expect(thrownBy(() => reliabilityTable([0.5], [1], { edges })).message).toBe(message);
  });
});
