import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../src/stats/survival/kaplanMeier.js";
import { normalQuantile } from "../../src/stats/distributions/normalQuantile.js";
import type { TimeToEvent } from "../../src/stats/survival/survivalCurve.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { allNear, entered, eventsDrawn, near, timingCases, toEvents } from "./timing.js";

interface Curve {
  readonly time: number[];
  readonly atRisk: number[];
  readonly events: number[];
  readonly surv: number[];
}

interface WithBand extends Curve {
  readonly censored: number[];
  readonly se: (number | null)[];
  readonly low95: (number | null)[];
  readonly high95: (number | null)[];
}

/**
 * The curve by Efron's way of 1967: each subject starts with the same share of the whole, and one that is censored hands
 * what it has to those who are watched longer, in equal parts.
 */
function redistributed(subjects: readonly TimeToEvent[], until: number): number {
  const inOrder = [...subjects].sort((a, b) => a.time - b.time || Number(b.event) - Number(a.event));
  const shares = inOrder.map(() => 1 / inOrder.length);
  let gone = 0;
  inOrder.forEach(({ time, event }, index) => {
    const share = shares[index] ?? 0;
    if (time > until) return;
    if (event) gone += share;
    else {
      const later = inOrder.length - index - 1;
      for (let next = index + 1; next < inOrder.length; next += 1) shares[next] = (shares[next] ?? 0) + share / later;
    }
  });
  return 1 - gone;
}

describe("kaplanMeier", () => {
  it.each(timingCases<{ time: number[]; event: number[] }, WithBand>("kaplanMeier"))(
    "agrees with R, row by row: $id",
    ({ input, expected, relTol }) => {
      const rows = kaplanMeier(toEvents(input.time, input.event));
      expect(rows.map(({ time }) => time)).toEqual(expected.time);
      expect(rows.map(({ atRisk }) => atRisk)).toEqual(expected.atRisk);
      expect(rows.map(({ events }) => events)).toEqual(expected.events);
      expect(rows.map(({ censored }) => censored)).toEqual(expected.censored);
      const column = (key: "survival" | "standardError" | "low" | "high") => rows.map((row) => row[key]);
      allNear(column("survival"), expected.surv, relTol);
      allNear(column("standardError"), expected.se, relTol);
      allNear(column("low"), expected.low95, relTol);
      allNear(column("high"), expected.high95, relTol);
    },
  );

  it.each(timingCases<{ entry: number[]; exit: number[]; event: number[] }, Curve>("kmDelayedEntry"))(
    "agrees with R where subjects enter late: $id",
    ({ input, expected, relTol }) => {
      const rows = kaplanMeier(toEvents(input.exit, input.event, input.entry));
      expect(rows.map(({ time }) => time)).toEqual(expected.time);
      expect(rows.map(({ atRisk }) => atRisk)).toEqual(expected.atRisk);
      expect(rows.map(({ events }) => events)).toEqual(expected.events);
      allNear(
        rows.map(({ survival }) => survival),
        expected.surv,
        relTol,
      );
    },
  );

  it("is what Efron's redistribution to the right leaves", () => {
    fc.assert(
      fc.property(eventsDrawn, (subjects) => {
        for (const { time, survival } of kaplanMeier(subjects)) near(survival, redistributed(subjects, time), 1e-12);
      }),
    );
  });

  it("is the very share still without the event where all are watched to the end, with the error of a share", () => {
    fc.assert(
      fc.property(eventsDrawn, (drawn) => {
        const subjects = drawn.map(({ time }) => ({ time, event: true }));
        for (const { time, survival, standardError } of kaplanMeier(subjects)) {
          const share = subjects.filter((each) => each.time > time).length / subjects.length;
          expect(survival).toBe(share);
          near(standardError, share === 0 ? null : Math.sqrt((share * (1 - share)) / subjects.length), 1e-12);
        }
      }),
    );
  });

  it("counts those at risk as one would by hand, late entries or not, and multiplies", () => {
    fc.assert(
      fc.property(eventsDrawn.chain(entered), (subjects) => {
        let product = 1;
        const rows = kaplanMeier(subjects);
        expect(rows.map(({ time }) => time)).toEqual(
          [...new Set(subjects.map(({ time }) => time))].sort((a, b) => a - b),
        );
        for (const { time, atRisk, events, censored, survival } of rows) {
          const watched = subjects.filter((each) => (each.entry ?? -9) < time && time <= each.time);
          const ended = watched.filter((each) => each.time === time);
          expect(atRisk).toBe(watched.length);
          expect(events).toBe(ended.filter(({ event }) => event).length);
          expect(events + censored).toBe(ended.length);
          product *= 1 - events / atRisk;
          near(survival, product, 1e-12);
        }
      }),
    );
  });

  it("does not care whether one watch is told in two parts", () => {
    fc.assert(
      fc.property(eventsDrawn, fc.integer({ min: 1, max: 14 }), (subjects, cut) => {
        const parts = subjects.flatMap((subject): TimeToEvent[] =>
          subject.time > cut
            ? [
                { time: cut, event: false },
                { ...subject, entry: cut },
              ]
            : [subject],
        );
        const whole = new Map(kaplanMeier(subjects).map((row) => [row.time, row]));
        for (const { time, events, survival, standardError } of kaplanMeier(parts)) {
          const row = whole.get(time);
          expect(row?.events ?? 0).toBe(events);
          if (row === undefined) continue;
          near(survival, row.survival, 1e-12);
          near(standardError, row.standardError, 1e-12);
        }
      }),
    );
  });

  it("is the same in any order, and on any scale of time", () => {
    fc.assert(
      fc.property(eventsDrawn, fc.integer({ min: 1, max: 9 }), (subjects, scale) => {
        const rows = kaplanMeier(subjects);
        expect(kaplanMeier(subjects.toReversed())).toEqual(rows);
        const scaled = kaplanMeier(subjects.map(({ time, event }) => ({ time: time * scale, event })));
        expect(scaled).toEqual(rows.map((row) => ({ ...row, time: row.time * scale })));
      }),
    );
  });

  it("never rises, and lies within its band, which widens with the level and is symmetric in log(−log S)", () => {
    fc.assert(
      fc.property(eventsDrawn, fc.double({ min: 0.2, max: 0.99, noNaN: true }), (subjects, level) => {
        const z = -normalQuantile((1 - level) / 2);
        const narrow = kaplanMeier(subjects, { level });
        const wide = kaplanMeier(subjects, { level: (1 + level) / 2 });
        let before = 1;
        narrow.forEach(({ survival, low, high, standardError }, index) => {
          expect(survival).toBeLessThanOrEqual(before);
          before = survival;
          if (survival === 0 || survival === 1) {
            expect([low, high]).toEqual([null, null]);
            expect(standardError).toBe(survival === 0 ? null : 0);
            return;
          }
          expect(low ?? NaN).toBeLessThan(survival);
          expect(high ?? NaN).toBeGreaterThan(survival);
          expect(wide[index]?.low ?? NaN).toBeLessThan(low ?? NaN);
          expect(wide[index]?.high ?? NaN).toBeGreaterThan(high ?? NaN);
          const place = (height: number | null): number => Math.log(-Math.log(height ?? NaN));
          const reach = (z * (standardError ?? NaN)) / (survival * -Math.log(survival));
          // A bound next to 0 or 1 has few digits left on this scale.
          if ((low ?? 0) > 1e-200) near(place(low) - place(survival), reach, 1e-9);
          if ((high ?? 1) < 0.99999) near(place(survival) - place(high), reach, 1e-9);
        });
      }),
    );
  });

  it("takes an entry before the beginning, or none said, for none", () => {
    const plain = toEvents([0, 3, 5], [1, 1, 0]);
    for (const entry of [-1, null, undefined])
      expect(kaplanMeier(plain.map((subject) => ({ ...subject, entry })))).toEqual(kaplanMeier(plain));
  });

  it("has an event at 0 among all, and a late subject only after its entry", () => {
    const subjects = [
      { time: 0, event: true },
      { time: 4, event: true, entry: 0 },
      { time: 0, event: false },
    ];
    expect(kaplanMeier(subjects).map(({ time, atRisk, survival }) => [time, atRisk, survival])).toEqual([
      [0, 2, 0.5],
      [4, 1, 0],
    ]);
  });

  it("stays at 0 once the event came to all who were watched then, whoever enters later", () => {
    const subjects = [
      { time: 1, event: true },
      { time: 5, event: true, entry: 2 },
      { time: 6, event: false, entry: 2 },
    ];
    const rows = kaplanMeier(subjects);
    expect(rows.map(({ survival, standardError, low }) => [survival, standardError, low])).toEqual(
      rows.map(() => [0, null, null]),
    );
  });

  it("has no rows of no subjects", () => {
    expect(kaplanMeier([])).toEqual([]);
  });

  it("refuses what is no time, and no entry before it, by name", () => {
    const fine = { time: 3, event: true };
    for (const time of [-1, NaN, Infinity]) {
      const problem = thrownBy(() => kaplanMeier([fine, { time, event: true }]));
      expect(problem.code).toBe("impossible-request");
      expect(problem.message).toBe(`time[1]: expected a time from 0 on, got ${time}`);
      expect(problem.place).toEqual({ field: "time", index: 1, value: time });
    }
    for (const entry of [3, 4, NaN])
      expect(thrownBy(() => kaplanMeier([{ ...fine, entry }])).message).toBe(
        `entry[0]: expected an entry before its time, 3, got ${entry}`,
      );
  });
});
