import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../src/stats/survival/kaplanMeier.js";
import { nelsonAalen } from "../../src/stats/survival/nelsonAalen.js";
import { expectNear, oracleCases } from "./oracleCases.js";
import { eventsDrawn } from "./timing.js";

interface Input {
  readonly time: number[];
  readonly event: number[];
}

interface Expected {
  readonly time: number[];
  readonly cumhaz: number[];
  readonly se: number[];
}

describe("nelsonAalen", () => {
  it.each(oracleCases<Input, Expected>("04-nelson-aalen", "nelsonAalen"))(
    "agrees with R: $id",
    ({ input: { time, event }, expected, relTol }) => {
      const rows = nelsonAalen(time.map((each, index) => ({ time: each, event: event[index] === 1 })));
      expect(rows.map((row) => row.time)).toEqual(expected.time);
      rows.forEach((row, index) => {
        expectNear(row.cumulativeHazard, expected.cumhaz[index] ?? NaN, relTol);
        expectNear(row.standardError, expected.se[index] ?? NaN, relTol);
      });
    },
  );

  it("steps by the share of the subjects at risk that leaves the Kaplan–Meier curve", () => {
    fc.assert(
      fc.property(eventsDrawn, (subjects) => {
        const [hazards, survival] = [nelsonAalen(subjects), kaplanMeier(subjects)];
        expect(hazards.map(({ time, atRisk, events, censored }) => [time, atRisk, events, censored])).toEqual(
          survival.map(({ time, atRisk, events, censored }) => [time, atRisk, events, censored]),
        );
        hazards.forEach((row, index) => {
          const step = row.cumulativeHazard - (hazards[index - 1]?.cumulativeHazard ?? 0);
          const before = survival[index - 1]?.survival ?? 1;
          expectNear(before * (1 - step), survival[index]?.survival ?? NaN, 1e-12);
        });
      }),
    );
  });

  it("has no rows without subjects", () => {
    expect(nelsonAalen([])).toEqual([]);
  });
});
