import { describe, expect, it } from "vitest";
import { stageWinRate } from "../../../src/kpi/conversion/stageWinRate.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { observedWinRates } from "../../../src/pipeline/calibration/observedWinRates.js";
import { observedProbability } from "../../../src/pipeline/value/probabilitySource.js";
import { weightedValue } from "../../../src/pipeline/value/weightedValue.js";
import { closedDeal, dealsIn, line } from "./closedDeals.js";
import { stageNames, walkedPipeline } from "./simulatedPipelines.js";

const open = (id: string, stage: string, more: Partial<Opportunity> = {}): Opportunity => ({
  ...{ id, stage, outcome: "open", createdOn: "2026-01-05", amount: 1000 },
  ...more,
});

describe("observed win rates", () => {
  it("weigh open deals, stage by stage and pipeline by pipeline, where there are deals enough", () => {
    const book = {
      asOf: "2026-06-30",
      opportunities: [
        ...dealsIn("demo", { n: 97, won: 41 }),
        ...dealsIn("demo", { n: 60, won: 54 }, { pipelineId: "renewal" }).map((deal) => ({
          ...deal,
          id: `r ${deal.id}`,
        })),
        ...dealsIn("offer", { n: 19, won: 10 }),
        open("a", "demo"),
        open("b", "demo", { pipelineId: "renewal" }),
        open("c", "offer"),
      ],
    };
    const rates = observedWinRates(book);
    expect(rates.map(({ pipeline, stage, rate, evidence }) => [pipeline, stage, rate, evidence])).toEqual([
      ["renewal", "demo", "0.9", "enough"],
      [null, "demo", "0.4227", "enough"],
      [null, "offer", null, "insufficient"],
    ]);
    const [total] = weightedValue(book, { probability: observedProbability(rates) });
    // 1000 × 0.9 + 1000 × 0.4227; nothing is known of offers.
    expect([total?.weighted.toString(), total?.missing, total?.probability]).toEqual(["1322.7", 1, "observed"]);
  });

  it("are those of the KPI, for deals whose history tells", () => {
    const book = walkedPipeline({ seed: 1, deals: 300 });
    const rates = observedWinRates(book, { asOf: "2026-06-30" });
    for (const stage of stageNames) {
      const row = rates.find((each) => each.stage === stage);
      expect(row?.n).toBeGreaterThan(10);
      expect(row?.observed).toBe(
        stageWinRate({ stage })({ opportunities: book.opportunities ?? [], stages: book.stages ?? [] }),
      );
    }
  });

  it("know nothing of what closed later, and keep rates without a name for no pipeline", () => {
    const opportunities = dealsIn("demo", { n: 50, won: 25 });
    expect(observedWinRates({ opportunities }, { asOf: "2026-02-28" })).toEqual([]);
    const [row] = observedWinRates({ opportunities }, { asOf: "2026-03-01" });
    expect(row).toMatchObject({ n: 50, won: 25, rate: "0.5" });
    const half = observedWinRates({ opportunities: [closedDeal("a", "won", [line("demo")])] });
    expect(half[0]).toMatchObject({ n: 1, rate: null });
    expect(observedProbability([]).in({})(open("a", "demo"), null)).toBeNull();
    const rounded = observedWinRates({ opportunities: dealsIn("demo", { n: 160, won: 1 }) });
    // 0.00625 lies half way, and goes to the even digit.
    expect(rounded[0]?.rate).toBe("0.0062");
  });
});
