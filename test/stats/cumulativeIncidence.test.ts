import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cumulativeIncidence, type TimeToCause } from "../../src/stats/survival/cumulativeIncidence.js";
import { kaplanMeier } from "../../src/stats/survival/kaplanMeier.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { allNear, causesDrawn, entered, near, timingCases, toCauses, wonOrLost, type WonOrLost } from "./timing.js";

interface Curves {
  readonly time: number[];
  readonly open: number[];
  readonly won: number[];
  readonly lost: number[];
  readonly seWon: number[];
  readonly seLost: number[];
  readonly censoredKMwon: number[];
}

/** The share of wins by a time, straight from the formula, each subject counting for its weight. */
function weightedWins(subjects: readonly TimeToCause<WonOrLost>[], weights: readonly number[], until: number): number {
  const total = (isCounted: (subject: TimeToCause<WonOrLost>) => boolean): number =>
    subjects.reduce((sum, subject, index) => sum + (isCounted(subject) ? (weights[index] ?? NaN) : 0), 0);
  let [survival, wins] = [1, 0];
  for (const time of [...new Set(subjects.map((each) => each.time))].sort((a, b) => a - b)) {
    if (time > until) break;
    const atRisk = total((each) => time <= each.time);
    wins += (survival * total((each) => each.time === time && each.cause === "won")) / atRisk;
    survival *= 1 - total((each) => each.time === time && each.cause !== null) / atRisk;
  }
  return wins;
}

/** Infinitesimal jackknife: how far the share moves when one subject counts for a little more, squared and summed. */
function jackknifed(subjects: readonly TimeToCause<WonOrLost>[], until: number): number {
  const step = 1e-5;
  const squares = subjects.map((_, moved) => {
    const wins = (change: number): number =>
      weightedWins(
        subjects,
        subjects.map((__, index) => (index === moved ? 1 + change : 1)),
        until,
      );
    return ((wins(step) - wins(-step)) / (2 * step)) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

describe("cumulativeIncidence", () => {
  it.each(timingCases<{ time: number[]; status: number[] }, Curves>("aalenJohansen"))(
    "agrees with R, row by row: $id",
    ({ input, expected, relTol }) => {
      const subjects = toCauses(input.time, input.status);
      const rows = cumulativeIncidence(subjects, wonOrLost);
      expect(rows.map(({ time }) => time)).toEqual(expected.time);
      allNear(
        rows.map(({ survival }) => survival),
        expected.open,
        relTol,
      );
      allNear(
        rows.map(({ incidence }) => incidence.won),
        expected.won,
        relTol,
      );
      allNear(
        rows.map(({ incidence }) => incidence.lost),
        expected.lost,
        relTol,
      );
      allNear(
        rows.map(({ standardError }) => standardError.won),
        expected.seWon,
        relTol,
      );
      allNear(
        rows.map(({ standardError }) => standardError.lost),
        expected.seLost,
        relTol,
      );

      // What it is not: losses taken for censored, which promises more wins.
      const misled = kaplanMeier(subjects.map(({ time, cause }) => ({ time, event: cause === "won" })));
      allNear(
        misled.map(({ survival }) => 1 - survival),
        expected.censoredKMwon,
        relTol,
      );
      expect(rows.at(-1)?.incidence.won).toBeLessThan(1 - (misled.at(-1)?.survival ?? NaN));
    },
  );

  it("sums to 1 with what is left, which is the Kaplan–Meier curve of any event", () => {
    fc.assert(
      fc.property(causesDrawn.chain(entered), (subjects) => {
        const curve = kaplanMeier(subjects.map(({ time, entry, cause }) => ({ time, entry, event: cause !== null })));
        const rows = cumulativeIncidence(subjects, wonOrLost);
        expect(rows.length).toBe(curve.length);
        rows.forEach(({ time, atRisk, events, censored, survival, incidence }, index) => {
          near(survival + incidence.won + incidence.lost, 1, 1e-12);
          near(survival, curve[index]?.survival ?? NaN, 1e-12);
          expect({ time, atRisk, events: events.won + events.lost, censored }).toEqual({
            time: curve[index]?.time,
            atRisk: curve[index]?.atRisk,
            events: curve[index]?.events,
            censored: curve[index]?.censored,
          });
        });
      }),
    );
  });

  it("counts shares, with the error of a share, where all are watched to the end", () => {
    fc.assert(
      fc.property(causesDrawn, (drawn) => {
        const subjects = drawn.map(({ time, cause }) => ({ time, cause: cause ?? ("won" as const) }));
        for (const { time, events, incidence, standardError } of cumulativeIncidence(subjects, wonOrLost))
          for (const cause of wonOrLost) {
            const come = subjects.filter((each) => each.cause === cause && each.time <= time);
            expect(events[cause]).toBe(come.filter((each) => each.time === time).length);
            const share = come.length / subjects.length;
            near(incidence[cause], share, 1e-12);
            near(standardError[cause] ** 2, (share * (1 - share)) / subjects.length, 1e-12);
          }
      }),
    );
  });

  it("has the error that moving the weight of each subject shows", () => {
    fc.assert(
      fc.property(causesDrawn, (subjects) => {
        for (const { time, incidence, standardError } of cumulativeIncidence(subjects, wonOrLost)) {
          near(
            incidence.won,
            weightedWins(
              subjects,
              subjects.map(() => 1),
              time,
            ),
            1e-12,
          );
          near(standardError.won, jackknifed(subjects, time), 1e-7);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is one minus Kaplan–Meier where there is one cause, its error Greenwood's, and no error is left where it came to all", () => {
    fc.assert(
      fc.property(causesDrawn.chain(entered), (drawn) => {
        const subjects = drawn.map(({ time, entry, cause }) => ({
          time,
          entry,
          cause: cause === null ? null : ("won" as const),
        }));
        const curve = kaplanMeier(subjects.map(({ time, entry, cause }) => ({ time, entry, event: cause !== null })));
        cumulativeIncidence(subjects, wonOrLost).forEach(({ incidence, standardError }, index) => {
          near(incidence.won, 1 - (curve[index]?.survival ?? NaN), 1e-12);
          near(standardError.won, curve[index]?.standardError ?? 0, 1e-12);
          expect([incidence.lost, standardError.lost]).toEqual([0, 0]);
        });
      }),
    );
  });

  it("treats all causes alike, in any order of causes and subjects", () => {
    fc.assert(
      fc.property(causesDrawn, (subjects) => {
        const rows = cumulativeIncidence(subjects, wonOrLost);
        expect(cumulativeIncidence(subjects.toReversed(), ["lost", "won"])).toEqual(rows);
        const swapped = subjects.map(({ time, cause }) => ({
          time,
          cause: cause === null ? null : cause === "won" ? ("lost" as const) : ("won" as const),
        }));
        cumulativeIncidence(swapped, wonOrLost).forEach((row, index) => {
          expect(row.incidence.won).toBe(rows[index]?.incidence.lost);
          expect(row.standardError.won).toBe(rows[index]?.standardError.lost);
        });
      }),
    );
  });

  it("adds up two causes that are told as one", () => {
    fc.assert(
      fc.property(causesDrawn, fc.infiniteStream(fc.boolean()), (subjects, isPrice) => {
        const told = subjects.map(({ time, cause }) => ({
          time,
          cause: cause === "lost" ? (isPrice.next().value === true ? "price" : "timing") : cause,
        }));
        const apart = cumulativeIncidence(told, ["won", "price", "timing"]);
        cumulativeIncidence(subjects, wonOrLost).forEach(({ incidence, standardError }, index) => {
          near(
            (apart[index]?.incidence["price"] ?? NaN) + (apart[index]?.incidence["timing"] ?? NaN),
            incidence.lost,
            1e-12,
          );
          near(apart[index]?.standardError["won"], standardError.won, 1e-12);
        });
      }),
    );
  });

  it("keeps causes of any name apart", () => {
    const [row] = cumulativeIncidence([{ time: 1, cause: "__proto__" }], ["__proto__", "constructor"]);
    expect(Object.entries(row?.incidence ?? {})).toEqual([
      ["__proto__", 1],
      ["constructor", 0],
    ]);
  });

  it("has no rows of no subjects", () => {
    expect(cumulativeIncidence([], wonOrLost)).toEqual([]);
  });

  it("refuses an unknown cause, one named twice, and what is no time, by name", () => {
    const messageOf = (subject: TimeToCause<string>, causes: readonly string[] = wonOrLost): string => {
      const { code, message } = thrownBy(() => cumulativeIncidence([subject], causes));
      expect(code).toBe("impossible-request");
      return message;
    };
    expect(messageOf({ time: 1, cause: "stolen" })).toBe('cause[0]: expected one of won, lost, got "stolen"');
    expect(messageOf({ time: 1, cause: null }, ["won", "lost", "won"])).toBe(
      'causes[2]: expected a cause named once, got "won"',
    );
    expect(messageOf({ time: -1, cause: null })).toBe("time[0]: expected a time from 0 on, got -1");
    expect(messageOf({ time: 1, cause: null, entry: 1 })).toBe("entry[0]: expected an entry before its time, 1, got 1");
  });
});
