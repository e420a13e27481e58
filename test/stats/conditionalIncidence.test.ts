import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalIncidence } from "../../src/stats/survival/conditionalIncidence.js";
import { cumulativeIncidence } from "../../src/stats/survival/cumulativeIncidence.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { causesDrawn, entered, near, timingCases, toCauses, wonOrLost } from "./timing.js";

interface Asked {
  readonly time: number[];
  readonly status: number[];
  readonly openAt: number;
  readonly by: number;
}

interface Answer {
  readonly pWin: number;
  readonly pLost: number;
  readonly pStillOpen: number;
  readonly nAtRiskAfter: number;
}

const spanDrawn = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 6 }));

describe("conditionalIncidence", () => {
  it.each(timingCases<Asked, Answer>("conditionalWin"))("agrees with R: $id", ({ input, expected, relTol }) => {
    const curves = cumulativeIncidence(toCauses(input.time, input.status), wonOrLost);
    const found = conditionalIncidence(curves, { after: input.openAt, by: input.by });
    expect(found?.atRisk).toBe(expected.nAtRiskAfter);
    near(found?.incidence.won, expected.pWin, relTol);
    near(found?.incidence.lost, expected.pLost, relTol);
    near(found?.survival, expected.pStillOpen, relTol);
  });

  it("sums to 1, and is null only where nobody is at risk or nobody was watched so long", () => {
    fc.assert(
      fc.property(causesDrawn, spanDrawn, (subjects, [after, length]) => {
        const curves = cumulativeIncidence(subjects, wonOrLost);
        const found = conditionalIncidence(curves, { after, by: after + length });
        const later = subjects.filter(({ time }) => time > after);
        const isSeen = after + length <= Math.max(...subjects.map(({ time }) => time)) || curves.at(-1)?.survival === 0;
        expect(found === null).toBe(later.length === 0 || !isSeen);
        if (found === null) return;
        expect(found.atRisk).toBe(later.length);
        near(found.incidence.won + found.incidence.lost + found.survival, 1, 1e-12);
        for (const each of [found.incidence.won, found.incidence.lost, found.survival])
          expect(each).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is what one gets who looks only at those left, as if their watch began then", () => {
    fc.assert(
      fc.property(causesDrawn.chain(entered), spanDrawn, (subjects, [after, length]) => {
        const curves = cumulativeIncidence(subjects, wonOrLost);
        const found = conditionalIncidence(curves, { after, by: after + length });
        const left = cumulativeIncidence(
          subjects.filter(({ time }) => time > after),
          wonOrLost,
        );
        const [before, last] = [curves.findLast(({ time }) => time <= after), curves.at(-1)];
        const isSeen = after + length <= (last?.time ?? 0) || last?.survival === 0;
        expect(found === null).toBe(left.length === 0 || before?.survival === 0 || !isSeen);
        if (found === null) return;
        const then = left.findLast(({ time }) => time <= after + length);
        near(found.incidence.won, then?.incidence.won ?? 0, 1e-12);
        near(found.incidence.lost, then?.incidence.lost ?? 0, 1e-12);
        near(found.survival, then?.survival ?? 1, 1e-12);
        expect(found.atRisk).toBe(left[0]?.atRisk);
      }),
    );
  });

  it("counts among those left where all are watched to the end", () => {
    fc.assert(
      fc.property(causesDrawn, spanDrawn, (drawn, [after, length]) => {
        const subjects = drawn.map(({ time, cause }) => ({ time, cause: cause ?? ("lost" as const) }));
        const found = conditionalIncidence(cumulativeIncidence(subjects, wonOrLost), { after, by: after + length });
        const left = subjects.filter(({ time }) => time > after);
        const won = left.filter(({ time, cause }) => cause === "won" && time <= after + length);
        if (left.length === 0) expect(found).toBeNull();
        else near(found?.incidence.won, won.length / left.length, 1e-12);
      }),
    );
  });

  it("chains: still open after a while, and then still open after another", () => {
    fc.assert(
      fc.property(causesDrawn, spanDrawn, fc.integer({ min: 0, max: 6 }), (subjects, [after, length], more) => {
        const curves = cumulativeIncidence(subjects, wonOrLost);
        const middle = after + length;
        const [first, second, whole] = [
          conditionalIncidence(curves, { after, by: middle }),
          conditionalIncidence(curves, { after: middle, by: middle + more }),
          conditionalIncidence(curves, { after, by: middle + more }),
        ];
        if (first === null || second === null || whole === null) {
          // The second is unknown where nothing is left to come, and the whole is then the first.
          const isDone = first !== null && (first.survival === 0 || more === 0);
          expect(whole).toEqual(second === null && isDone ? first : null);
          return;
        }
        near(whole.survival, first.survival * second.survival, 1e-12);
        near(whole.incidence.won, first.incidence.won + first.survival * second.incidence.won, 1e-12);
      }),
    );
  });

  it("takes events at the earlier time for past and those at the later for counted", () => {
    const curves = cumulativeIncidence(toCauses([0, 2, 2, 5], [1, 1, 2, 0]), wonOrLost);
    expect(conditionalIncidence(curves, { after: 0, by: 2 })?.incidence.won).toBeCloseTo(1 / 3, 12);
    expect(conditionalIncidence(curves, { after: 2, by: 5 })).toEqual({
      atRisk: 1,
      incidence: { won: 0, lost: 0 },
      survival: 1,
    });
    expect(conditionalIncidence(curves, { after: 2, by: 6 })).toBeNull();
    expect(conditionalIncidence(curves, { after: 5, by: 5 })).toBeNull();
    expect(conditionalIncidence([], { after: 0, by: 1 })).toBeNull();
  });

  it("knows what comes beyond the last time where nobody is left", () => {
    const curves = cumulativeIncidence(toCauses([2, 4], [1, 2]), wonOrLost);
    expect(conditionalIncidence(curves, { after: 2, by: 90 })).toEqual({
      atRisk: 1,
      incidence: { won: 0, lost: 1 },
      survival: 0,
    });
    expect(conditionalIncidence(curves, { after: 4, by: 90 })).toBeNull();
  });

  it("refuses times that are none, or the wrong way round", () => {
    const messageOf = (after: number, by: number): string => {
      const { code, message } = thrownBy(() => conditionalIncidence([], { after, by }));
      expect(code).toBe("impossible-request");
      return message;
    };
    for (const after of [-1, Infinity])
      expect(messageOf(after, 9)).toBe(`conditionalIncidence: after: expected a time from 0 on, got ${after}`);
    for (const by of [2, Infinity])
      expect(messageOf(3, by)).toBe(`conditionalIncidence: by: expected a time from 3 on, got ${by}`);
    expect(messageOf(NaN, 9)).toBe("conditionalIncidence: after: expected a number, got NaN");
  });
});
