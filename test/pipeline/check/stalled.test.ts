import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { checkProbabilities } from "../../../src/pipeline/check/checkProbabilities.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { asOf, sound, stages } from "./checked.js";

/** A deal that was in demo for so many days and closed in it. */
const closedAfter = (days: number, outcome: "won" | "lost", id: string): Opportunity => ({
  ...sound,
  ...{
    id,
    outcome,
    probability: outcome === "won" ? 1 : 0,
    createdOn: "2025-06-01",
    closedOn: addDays("2025-06-01", days),
  },
  history: [{ on: "2025-06-01", stage: "demo" }],
});

/** An open deal that has been in demo for so many days. */
const sitting = (days: number): Opportunity => ({
  ...{ ...sound, id: "sits", createdOn: "2025-06-01" },
  history: [{ on: addDays(asOf, -days), stage: "demo" }],
});

/** Eleven wins after 0, 2 … 20 days: nine in ten of them within 18. Thirty losses after 60 to 89. */
const wins = Array.from({ length: 11 }, (_, index) => closedAfter(2 * index, "won", `won${index.toString()}`));
const losses = Array.from({ length: 30 }, (_, index) => closedAfter(60 + index, "lost", `lost${index.toString()}`));

const stalled = (deals: readonly Opportunity[], more: object = {}): unknown =>
  checkProbabilities({ opportunities: deals, stages }, { asOf, only: ["stalled"], ...more }).map(
    ({ subject, evidence }) => ({ id: subject.id, evidence }),
  );

describe("an open deal", () => {
  it("has stalled where it is in its stage for longer than nine in ten won deals were", () => {
    expect(stalled([...wins, ...losses, sitting(18)])).toEqual([]);
    const evidence = { stage: "demo", days: 19, limit: 18, stays: 11 };
    expect(stalled([...wins, ...losses, sitting(19)])).toEqual([
      // One of the 31 that were still there after 19 days was won, on the next.
      { id: "sits", evidence: { ...evidence, agedProbability: expect.closeTo(1 / 31, 12) as number } },
    ]);
  });

  it("has no chance told where too few sat as long", () => {
    expect(stalled([...wins, sitting(19)])).toMatchObject([{ evidence: { agedProbability: null } }]);
  });

  it("is measured by wins alone, by enough of them, and by those of its own stage and pipeline", () => {
    expect(stalled([...losses, sitting(300)])).toEqual([]);
    expect(stalled([...wins.slice(0, 9), sitting(300)])).toEqual([]);
    expect(stalled([...wins, sitting(300)], { wonStays: 12 })).toEqual([]);
    expect(stalled([...wins, sitting(300)], { wonStays: 11 })).toHaveLength(1);
    expect(stalled([...wins, { ...sitting(300), pipelineId: "renewal" }])).toEqual([]);
  });

  it("has not stalled where no history tells since when it is there, nor before the day", () => {
    expect(stalled([...wins, { ...sitting(300), history: null }])).toEqual([]);
    expect(stalled([...wins, sitting(30)], { asOf: addDays(asOf, -12) })).toEqual([]);
    expect(checkProbabilities({ opportunities: [...wins, sitting(300)], stages }, { only: ["stalled"] })).toEqual([]);
  });
});
