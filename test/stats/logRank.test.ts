import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquaredSurvival } from "../../src/stats/distributions/chiSquaredSurvival.js";
import type { TimeToEvent } from "../../src/stats/survival/survivalCurve.js";
import { logRank } from "../../src/stats/tests/logRank.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { allNear, eventsDrawn, near, timingCases, toEvents } from "./timing.js";

interface Input {
  readonly time: number[];
  readonly event: number[];
  readonly group: number[];
}

interface Expected {
  readonly chi2: number;
  readonly df: number;
  readonly pValue: number;
  readonly observed: number[];
  readonly expected: number[];
}

/** Mantel's way for two groups: one fourfold table for each time of events, its first cell hypergeometric. */
function ofFourfoldTables(left: readonly TimeToEvent[], right: readonly TimeToEvent[]): number | null {
  const all = [...left, ...right];
  let [gap, variance] = [0, 0];
  for (const time of new Set(all.flatMap((each) => (each.event ? [each.time] : [])))) {
    const count = (subjects: readonly TimeToEvent[]) => subjects.filter((each) => each.time >= time).length;
    const events = (subjects: readonly TimeToEvent[]) =>
      subjects.filter((each) => each.event && each.time === time).length;
    const [n, inLeft, d] = [count(all), count(left), events(all)];
    gap += events(left) - (d * inLeft) / n;
    if (n > 1) variance += (d * (n - d) * inLeft * (n - inLeft)) / (n * n * (n - 1));
  }
  return variance === 0 ? null : (gap * gap) / variance;
}

/** Whether two groups were at risk together at an event that did not come to all: at the first one, as none enters late. */
function areCompared(groups: readonly (readonly TimeToEvent[])[]): boolean {
  const first = Math.min(...groups.flat().flatMap(({ time, event }) => (event ? [time] : [])));
  const left = groups.map((group) => group.filter(({ time }) => time >= first)).filter((group) => group.length > 0);
  return left.length > 1 && left.flat().some(({ time, event }) => !event || time > first);
}

describe("logRank", () => {
  it.each(timingCases<Input, Expected>("logRank"))("agrees with R: $id", ({ input, expected, relTol }) => {
    const subjects = toEvents(input.time, input.event);
    const groups = [1, 2, 3].map((group) => subjects.filter((_, index) => input.group[index] === group));
    const found = logRank(groups);
    near(found?.chiSquared, expected.chi2, relTol);
    expect(found?.degreesOfFreedom).toBe(expected.df);
    near(found?.pValue, expected.pValue, relTol);
    expect(found?.observed).toEqual(expected.observed);
    allNear(found?.expected ?? [], expected.expected, relTol);
  });

  it("is Mantel's test of fourfold tables where there are two groups", () => {
    fc.assert(
      fc.property(eventsDrawn, eventsDrawn, (left, right) => {
        const found = logRank([left, right]);
        const tables = ofFourfoldTables(left, right);
        near(found?.chiSquared ?? null, tables, 1e-9);
        if (found !== null) expect(found.pValue).toBe(chiSquaredSurvival(found.chiSquared, 1));
      }),
    );
  });

  it("expects as many events as came, and does not care for the order of groups or who is told first", () => {
    fc.assert(
      fc.property(fc.array(eventsDrawn, { minLength: 2, maxLength: 5 }), (groups) => {
        const found = logRank(groups);
        expect(found !== null).toBe(areCompared(groups));
        if (found === null) return;
        const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
        near(sum(found.expected), sum(found.observed), 1e-12);
        const turned = logRank(groups.toReversed().map((group) => group.toReversed()));
        near(turned?.chiSquared, found.chiSquared, 1e-9);
        allNear(turned?.expected.toReversed() ?? [], found.expected, 1e-12);
      }),
    );
  });

  it("finds no difference between copies, and takes one group told in two for alike", () => {
    fc.assert(
      fc.property(eventsDrawn, (group) => {
        const found = logRank([group, group, group]);
        expect(found !== null).toBe(areCompared([group, group, group]));
        if (found === null) return;
        near(found.chiSquared, 0, 1e-12);
        near(found.pValue, 1, 1e-6);
        expect(found.degreesOfFreedom).toBe(2);
      }),
    );
  });

  it("leaves a group out in which no event was to be expected", () => {
    const [left, right] = [toEvents([3, 5, 8], [1, 1, 0]), toEvents([4, 9, 9], [1, 1, 1])];
    const found = logRank([left, toEvents([1, 2], [0, 0]), right]);
    expect(found).toEqual({ ...logRank([left, right]), observed: [2, 0, 3], expected: found?.expected });
    expect(found?.expected[1]).toBe(0);
  });

  it("heeds late entries: groups that are never at risk together are not compared", () => {
    const early = toEvents([2, 4], [1, 1]);
    const late = toEvents([6, 8], [1, 1], [4, 4]);
    expect(logRank([early, late])).toBeNull();
    expect(logRank([early, toEvents([6, 8], [1, 1], [3, 3])])).not.toBeNull();
  });

  it("has nothing to compare without events, or without two groups", () => {
    expect(logRank([])).toBeNull();
    expect(logRank([toEvents([1, 2], [1, 1])])).toBeNull();
    expect(logRank([toEvents([1, 2], [0, 0]), toEvents([3], [0])])).toBeNull();
    expect(logRank([toEvents([1], [1]), []])).toBeNull();
  });

  it("refuses what is no time", () => {
    const { code, message } = thrownBy(() => logRank([toEvents([1], [1]), toEvents([-2], [1])]));
    expect([code, message]).toEqual(["impossible-request", "time[1]: expected a time from 0 on, got -2"]);
  });
});
