import { describe, expect, it } from "vitest";
import { heldOutRecalibration } from "../../../src/pipeline/calibration/heldOutRecalibration.js";
import { learnRecalibration } from "../../../src/pipeline/calibration/learnRecalibration.js";
import { recalibratedProbability } from "../../../src/pipeline/calibration/recalibratedProbability.js";
import { scoredDeals } from "../../../src/pipeline/calibration/scoredDeals.js";
import { statedProbability } from "../../../src/pipeline/value/probabilitySource.js";
import { weightedValue } from "../../../src/pipeline/value/weightedValue.js";
import { applyRecalibration } from "../../../src/stats/calibration/applyRecalibration.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { dealsOf } from "./closedDeals.js";
import { drawnPipeline } from "./simulatedPipelines.js";

const at = "first-recorded";

describe("a recalibration learnt of deals", () => {
  it("finds the shift that was put in, is kept as JSON, and weighs open deals", () => {
    const scored = scoredDeals(drawnPipeline({ seed: 5, deals: 4000, shift: () => -0.6 }), { at });
    const learnt = learnRecalibration(scored);
    const { recalibration } = JSON.parse(JSON.stringify(learnt)) as typeof learnt;
    if (recalibration?.kind !== "logistic") throw new Error("a line was asked for");
    // Standard errors are about 0.04 at 4,000 deals.
    expect(recalibration.intercept).toBeCloseTo(-0.6, 0);
    expect(Math.abs(recalibration.intercept + 0.6)).toBeLessThan(0.15);
    expect(Math.abs(recalibration.slope - 1)).toBeLessThan(0.12);
    const open = { id: "a", stage: "demo", outcome: "open" as const, amount: 1000, probability: 0.5 };
    const [total] = weightedValue({ opportunities: [open] }, { probability: recalibratedProbability(recalibration) });
    expect(total?.probability).toBe("recalibrated");
    expect(total?.weighted.toNumber()).toBeCloseTo(1000 * applyRecalibration(recalibration, 0.5), 9);
  });

  it("names the days of the deals that it rests on", () => {
    const [first, second] = dealsOf([0.2, 0.8], [0, 1]);
    const opportunities = [first, second].flatMap((deal) => deal ?? []);
    const days = opportunities.map((deal, index) => ({
      ...deal,
      closedOn: ["2026-05-01", "2026-03-01"][index] ?? null,
    }));
    const learnt = learnRecalibration(scoredDeals({ opportunities: days }, { at }), "isotonic");
    expect(learnt).toEqual({
      recalibration: {
        kind: "isotonic",
        points: [
          { stated: 0.2, calibrated: 0 },
          { stated: 0.8, calibrated: 1 },
        ],
      },
      ...{ n: 2, leftOut: 0, reason: null, closedFrom: "2026-03-01", closedTo: "2026-05-01" },
    });
  });

  it("leaves deals without a probability without one, and is refused where it is no rising curve", () => {
    const half = recalibratedProbability({ kind: "logistic", intercept: 0, slope: 1 }, statedProbability).in({});
    const open = { id: "a", stage: "demo", outcome: "open" as const };
    expect([
      half(open, null),
      half({ ...open, probability: 50 }, null),
      half({ ...open, probability: "0.5" }, null),
    ]).toEqual([null, null, 0.5]);
    expect(thrownBy(() => recalibratedProbability({ kind: "logistic", intercept: 0, slope: -1 })).code).toBe(
      "impossible-request",
    );
    expect(thrownBy(() => recalibratedProbability({ kind: "isotonic", points: [] })).code).toBe("impossible-request");
  });
});

describe("a recalibration on deals that it has not seen", () => {
  const early = drawnPipeline({ seed: 6, deals: 1500, shift: () => -1 }).opportunities ?? [];
  const late = (drawnPipeline({ seed: 7, deals: 1500, shift: () => -1 }).opportunities ?? []).map((deal) => ({
    ...deal,
    id: `late ${deal.id}`,
    closedOn: "2026-04-01",
  }));
  const scored = scoredDeals({ opportunities: [...early, ...late] }, { at });

  it("is learnt of those closed before a day, and scored on those closed on it or later", () => {
    const { learned: learned, stated, recalibrated } = heldOutRecalibration(scored, { before: "2026-04-01" });
    expect([learned.n, learned.closedTo, stated.n, recalibrated?.n]).toEqual([1500, "2026-03-01", 1500, 1500]);
    expect(learned).toEqual(learnRecalibration(scoredDeals({ opportunities: early }, { at })));
    expect(recalibrated?.brier?.score).toBeLessThan(stated.brier?.score ?? 0);
    expect(stated.calibrationTest?.direction).toBe("optimism");
    expect(stated.calibrationTest?.pValue).toBeLessThan(1e-6);
    expect(recalibrated?.calibrationTest?.pValue).toBeGreaterThan(0.001);
    expect(Math.abs((recalibrated?.observedToExpected ?? 0) - 1)).toBeLessThan(0.1);
  });

  it("is none where nothing closed before that day", () => {
    const {
      learned: learned,
      stated,
      recalibrated,
    } = heldOutRecalibration(scored, { before: "2026-03-01", kind: "isotonic" });
    expect([learned.reason, stated.n, recalibrated]).toEqual(["nothing-stated", 3000, null]);
    expect(thrownBy(() => heldOutRecalibration(scored, { before: "March" })).code).toBe("unreadable-day");
  });
});
