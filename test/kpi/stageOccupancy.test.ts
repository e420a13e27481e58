import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openOpportunities } from "../../src/kpi/pipeline/openOpportunities.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { stageOccupancy } from "../../src/kpi/views/stageOccupancy.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { amountsOf } from "../oracle/closedDeals.js";
import { dealsOpenIn } from "../oracle/dealsOpenIn.js";
import { sumOf } from "../oracle/exact.js";
import { randomBook } from "../oracle/randomBook.js";
import { day } from "../oracle/randomRecords.js";
import { pinnedBook } from "./pinnedBook.js";

const open = (fields: Partial<Opportunity> = {}): Opportunity => ({
  id: "a",
  stage: "demo",
  outcome: "open",
  createdOn: "2026-01-01",
  amount: 100,
  ...fields,
});

const shown = (rows: ReturnType<typeof stageOccupancy>): unknown[] =>
  rows.map(({ pipeline, stage, order, deals, amount, missing }) => [
    pipeline,
    stage,
    order,
    deals,
    amount.toFixed(),
    missing,
  ]);

describe("what sits in each stage", () => {
  it("is told of every stage of the book, in order, and below them of those that only deals name", () => {
    const stages = [
      { id: "offer", order: 2 },
      { id: "demo", order: 1 },
      { id: "demo", order: 5, pipelineId: "renewals" },
    ];
    const opportunities = [
      open(),
      open({ amount: "0.10" }),
      open({ stage: "limbo", amount: null }),
      open({ pipelineId: "renewals", stage: "limbo" }),
    ];
    expect(shown(stageOccupancy({ stages, opportunities }))).toEqual([
      ["renewals", "demo", 5, 0, "0", 0],
      ["renewals", "limbo", null, 1, "100", 0],
      [null, "demo", 1, 2, "100.1", 0],
      [null, "offer", 2, 0, "0", 0],
      [null, "limbo", null, 1, "0", 1],
    ]);
    expect(stageOccupancy({ stages, opportunities }, { pipeline: "renewals" })).toHaveLength(2);
    expect(stageOccupancy({ stages, opportunities }, { pipeline: null })).toHaveLength(3);
    expect(stageOccupancy({ opportunities: [] })).toEqual([]);
  });

  it("is computed by hand for the pinned book", () => {
    // On 15 May o06 and o08 are in demo by their history, o09 by today's record.
    const rows = stageOccupancy(pinnedBook, { asOf: "2026-05-15" });
    expect(shown(rows)).toEqual([
      [null, "lead", 1, 0, "0", 0],
      [null, "demo", 2, 3, "6600.5", 0],
      [null, "offer", 3, 0, "0", 0],
    ]);
    expect(rows.map(({ reconstructed }) => reconstructed)).toEqual([0, 1, 0]);
  });

  it("adds up to the open opportunities and their value, as of any day", () => {
    fc.assert(
      fc.property(randomBook, fc.option(day, { nil: undefined }), (book, asOf) => {
        const window = asOf === undefined ? {} : { asOf };
        const rows = stageOccupancy(book, window);
        expect(rows.reduce((total, { deals }) => total + deals, 0)).toBe(openOpportunities(book, window));
        expect(sumOf(rows.map(({ amount }) => amount)).toFixed()).toBe(openPipeline(book, window).toFixed());
      }),
    );
  });

  it("is what a naive count finds", () => {
    fc.assert(
      fc.property(randomBook, fc.option(day, { nil: undefined }), (book, asOf) => {
        const window = asOf === undefined ? {} : { asOf };
        const deals = dealsOpenIn(book, window);
        const rows = stageOccupancy(book, window);
        const found = rows.map(({ pipeline, stage, order }) => {
          const here = deals.filter((deal) => deal.stage === stage && (deal.pipelineId ?? null) === pipeline);
          const amounts = amountsOf(here);
          return [pipeline, stage, order, here.length, sumOf(amounts).toFixed(), here.length - amounts.length];
        });
        expect(shown(rows)).toEqual(found);
        for (const { id, order } of book.stages)
          expect(rows.find((row) => row.stage === id && row.pipeline === null)?.order).toBe(order);
      }),
    );
  });

  it("refuses a day that is none, and names the deal whose day is none", () => {
    expect(() => stageOccupancy({ opportunities: [] }, { asOf: "2026-02-30" })).toThrow(/2026-02-30/);
    expect(() => stageOccupancy({ opportunities: [open({ createdOn: "May" })] }, { asOf: "2026-02-01" })).toThrow(
      /opportunities\[0\].*createdOn: .*"May"/,
    );
  });
});
