import { describe, expect, it } from "vitest";
import { cohortWinRate } from "../../src/kpi/conversion/cohortWinRate.js";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { winRateByValue } from "../../src/kpi/conversion/winRateByValue.js";
import { measure } from "../../src/kpi/define/measure.js";
import { leadConversionRate } from "../../src/kpi/leads/leadConversionRate.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { pipelineCoverage } from "../../src/kpi/pipeline/pipelineCoverage.js";
import { weightedPipeline, weightedPipelineBy } from "../../src/kpi/pipeline/weightedPipeline.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Quota } from "../../src/model/records/quota.js";
import type { Amount } from "../../src/exact/amount.js";
import published from "./vectors/kpi-published.json" with { type: "json" };

const open = (amount: Amount, probability?: Amount): Opportunity => ({
  id: "open",
  stage: "any",
  outcome: "open",
  amount,
  ...(probability !== undefined && { probability }),
});
const closed = (outcome: "won" | "lost", amount: Amount): Opportunity => ({
  id: outcome,
  stage: "any",
  outcome,
  amount,
});
const times = <Item>(count: number, item: Item): Item[] => Array<Item>(count).fill(item);
const quota = (target: Amount): Quota[] => [
  { ownerId: "ann", kpi: "won-revenue", target, period: { start: "2026-01-01", end: "2026-04-01" } },
];

describe("published examples", () => {
  it("created-vs-closed: two win rates of the same deals, and how sure the second is", () => {
    const { input, expected } = published["created-vs-closed"];
    const deals = [
      ...times(input.won, closed("won", 1)),
      ...times(input.lost, closed("lost", 1)),
      ...times(input.open, open(1)),
    ];
    expect(deals).toHaveLength(input.created);
    expect(cohortWinRate(deals)).toBe(expected.cohort);
    expect(winRate(deals)).toBe(expected.closed);
    const { low = NaN, high = NaN } = measure(winRate, deals).interval ?? {};
    // The source prints three digits.
    expect([low, high].map((bound) => Number(bound.toFixed(3)))).toEqual(expected.wilson95OfClosed);
  });

  it("conversion-fr: taux de transformation", () => {
    const { input, expected } = published["conversion-fr"];
    const prospects = Array.from({ length: input.prospects }, (_, index) => ({
      id: `prospect ${index.toString()}`,
      opportunityId: index < input.clients ? "client" : null,
    }));
    expect(leadConversionRate(prospects)).toBe(expected.rate);
  });

  it("coverage: the pipeline by what is missing, and what a win rate makes of it", () => {
    const { input, expected } = published.coverage;
    const book = { opportunities: [open(input.pipeline)], quotas: quota(input.quota) };
    expect(String(pipelineCoverage(book))).toBe(expected.coverage);
    expect(String(weightedPipelineBy(() => input.winRate)(book))).toBe(expected.expected);
  });

  it("two-coverages: gross, and of the weighted pipeline", () => {
    const { input, expected } = published["two-coverages"];
    const book = { opportunities: [open(input.pipeline)], quotas: quota(input.quota) };
    expect(String(pipelineCoverage(book))).toBe(expected.gross);
    const weighted = { ...book, opportunities: [open(weightedPipelineBy(() => input.winRate)(book))] };
    expect(String(pipelineCoverage(weighted))).toBe(expected.weighted);
  });

  it("rollup: a team's rate by value is divided again", () => {
    const { input, expected } = published.rollup;
    const dealsOf = ({ won, lost }: { won: number; lost: number }): Opportunity[] => [
      closed("won", won),
      closed("lost", lost),
    ];
    expect(Number(winRateByValue(dealsOf(input.repA)))).toBe(expected.repA);
    expect(Number(winRateByValue(dealsOf(input.repB)))).toBe(expected.repB);
    expect(Number(winRateByValue([...dealsOf(input.repA), ...dealsOf(input.repB)]))).toBe(expected.team);
  });

  it("weighted-10: gross and weighted pipeline", () => {
    const { input, expected } = published["weighted-10"];
    const deals = (input.deals as [number, string][]).map(([amount, probability]) => open(amount, probability));
    expect(String(openPipeline(deals))).toBe(expected.gross);
    expect(String(weightedPipeline(deals))).toBe(expected.weighted);
  });

  it("stage-total: one deal's weighted value", () => {
    const { input, expected } = published["stage-total"];
    expect(String(weightedPipeline([open(input.amount, input.probability)]))).toBe(expected.weighted);
  });
});
