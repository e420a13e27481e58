import { describe, expect, it } from "vitest";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import { calibration } from "../../../src/pipeline/calibration/calibration.js";
import { calibrationFindings } from "../../../src/pipeline/calibration/calibrationFindings.js";
import { scoredDeals } from "../../../src/pipeline/calibration/scoredDeals.js";
import { drawnPipeline, walkedPipeline } from "./simulatedPipelines.js";

const judged = new Set<string>(["stated-vs-observed", "optimism", "pessimism"]);

/** How many of so many pipelines raise a finding about their probabilities. */
const alarms = (of: (seed: number) => BookRecords, pipelines: number): number =>
  Array.from({ length: pipelines }, (_, seed) => calibrationFindings(of(seed))).filter((findings) =>
    findings.some(({ code }) => judged.has(code)),
  ).length;

const pipelines = 150;

const simulations = [
  { name: "drawn", of: drawnPipeline },
  { name: "walked", of: walkedPipeline },
];

// By hand, over 1,000 pipelines each: 3.5 % of those drawn, 4.2 % of those walked, 4.6 % of those walked by 1,000 deals.
describe("pipelines whose probabilities are true", () => {
  it.each(simulations)(
    "raise a finding about them in about 5 in 100 cases at most, over all tests: $name",
    ({ of }) => {
      // Of 150 pipelines with a chance of 5 % more than 16 raise one in 0.1 % of cases.
      expect(alarms((seed) => of({ seed, deals: 200 }), pipelines)).toBeLessThanOrEqual(16);
    },
    30_000,
  );
});

describe("a uniform optimism of 0.6 on log odds", () => {
  const optimistic = (seed: number): BookRecords => drawnPipeline({ seed, deals: 200, shift: () => -0.6 });

  it("is found in 200 deals by the test of the book in about 88 % of cases", () => {
    const found = Array.from({ length: 400 }, (_, seed) => {
      const [report] = calibration(scoredDeals(optimistic(seed), { at: "first-recorded" }));
      return (report?.calibrationTest?.pValue ?? 1) <= 0.05 && report?.calibrationTest?.direction === "optimism";
    }).filter(Boolean).length;
    // 89.2 % over 3,000 by hand; the standard error is 1.6 % here.
    expect(found / 400).toBeGreaterThan(0.83);
    expect(found / 400).toBeLessThan(0.95);
  }, 30_000);

  it("is found among the findings, where that test has half of the level, in about 82 %", () => {
    // The standard error is 3.1 % here.
    expect(alarms(optimistic, pipelines) / pipelines).toBeGreaterThan(0.72);
  }, 30_000);
});
