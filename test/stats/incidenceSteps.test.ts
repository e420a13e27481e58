import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalIncidence } from "../../src/stats/survival/conditionalIncidence.js";
import { cumulativeIncidence } from "../../src/stats/survival/cumulativeIncidence.js";
import { incidenceSteps } from "../../src/stats/survival/incidenceSteps.js";
import { causesDrawn, entered, near, wonOrLost } from "./timing.js";

describe("incidenceSteps", () => {
  it("of a curve's later rows are what comes to those who are left, errors too", () => {
    fc.assert(
      fc.property(causesDrawn, fc.integer({ min: 0, max: 15 }), (subjects, after) => {
        const curves = cumulativeIncidence(subjects, wonOrLost);
        const later = incidenceSteps(
          curves.filter(({ time }) => time > after),
          wonOrLost,
        );
        expect(later).toEqual(
          cumulativeIncidence(
            subjects.filter(({ time }) => time > after),
            wonOrLost,
          ),
        );
      }),
    );
  });

  it("rise by the same as the whole curve, as a share of who is left, where some enter late", () => {
    fc.assert(
      fc.property(causesDrawn.chain(entered), fc.integer({ min: 0, max: 15 }), (subjects, after) => {
        const curves = cumulativeIncidence(subjects, wonOrLost);
        const later = incidenceSteps(
          curves.filter(({ time }) => time > after),
          wonOrLost,
        );
        for (const { time, incidence, survival } of later) {
          const whole = conditionalIncidence(curves, { after, by: time });
          // Late entries find nobody left where all who were watched before had ended: the steps go on, the whole curve cannot.
          if (whole === null) continue;
          near(incidence.won, whole.incidence.won, 1e-12);
          near(incidence.lost, whole.incidence.lost, 1e-12);
          near(survival, whole.survival, 1e-12);
        }
      }),
    );
  });
});
