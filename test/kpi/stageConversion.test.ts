import { describe, expect, it } from "vitest";
import { directStageConversion } from "../../src/kpi/conversion/directStageConversion.js";
import { stageConversion } from "../../src/kpi/conversion/stageConversion.js";
import { stageOpenShare } from "../../src/kpi/conversion/stageOpenShare.js";
import { stageWinRate } from "../../src/kpi/conversion/stageWinRate.js";
import { measure } from "../../src/kpi/define/measure.js";
import { timeInStage } from "../../src/kpi/speed/timeInStage.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Stage } from "../../src/model/records/stage.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { thrownBy } from "./thrownBy.js";

const stages: Stage[] = ["lead", "demo", "offer"].map((id, index) => ({ id, order: index + 1 }));

let numbered = 0;

/** A deal created on 5 January that changed stage on the days said. */
function deal(
  outcome: Opportunity["outcome"],
  steps: readonly (readonly [string, string])[],
  more: object = {},
): Opportunity {
  numbered += 1;
  return {
    id: `deal ${numbered.toString()}`,
    stage: outcome === "open" ? (steps.at(-1)?.[1] ?? "lead") : outcome,
    outcome,
    createdOn: "2026-01-05",
    closedOn: outcome === "open" ? null : "2026-03-31",
    history: steps.map(([on, stage]) => ({ on, stage })),
    ...more,
  };
}

const toOffer = stageConversion({ from: "demo", to: "offer" });
const q1 = { start: "2026-01-01", end: "2026-04-01" };
const q2 = { start: "2026-04-01", end: "2026-07-01" };

describe("stage conversion", () => {
  it("counts a stage that was skipped as passed, and going back as no loss", () => {
    const skipped = deal("open", [
      ["2026-01-05", "lead"],
      ["2026-02-01", "offer"],
    ]);
    const back = deal("open", [
      ["2026-01-05", "demo"],
      ["2026-02-01", "offer"],
      ["2026-02-02", "lead"],
    ]);
    const waiting = deal("open", [["2026-01-05", "demo"]]);
    const early = deal("open", [["2026-01-05", "lead"]]);
    expect(measure(toOffer, { stages, opportunities: [skipped, back, waiting, early] })).toMatchObject({
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      method: "wilson",
    });
  });

  it("takes a win for beyond every stage of its pipeline, and a loss for no stage", () => {
    const won = deal("won", [["2026-01-05", "lead"]]);
    const lost = deal("lost", [["2026-01-05", "demo"]]);
    expect(toOffer({ stages, opportunities: [won] })).toBe(1);
    expect(toOffer({ stages, opportunities: [lost] })).toBe(0);
  });

  it("places a deal on the day it first came to the stage or beyond, the last day of a period among its days", () => {
    const book = {
      stages,
      opportunities: [
        deal("open", [
          ["2026-03-31", "demo"],
          ["2026-04-01", "offer"],
        ]),
        deal("open", [["2026-04-01", "offer"]]),
      ],
    };
    expect(measure(toOffer, book, { during: q1 })).toMatchObject({ n: 1, value: 1 });
    expect(measure(toOffer, book, { during: q2 })).toMatchObject({ n: 1, value: 1 });
    expect(toOffer(book, { asOf: "2026-03-31" })).toBe(0);
    expect(toOffer(book, { asOf: "2026-04-01" })).toBe(1);
    expect(toOffer(book, { asOf: "2026-03-30" })).toBeNull();
  });

  it("lets every deal reach the first stage of its pipeline on the day it was created", () => {
    const fromLead = stageConversion({ from: "lead", to: "demo" });
    const opportunities = [
      deal("lost", []),
      deal("lost", [], { history: null }),
      deal("open", [["2026-04-02", "demo"]]),
    ];
    expect(measure(fromLead, { stages, opportunities }, { during: q1 })).toMatchObject({
      n: 2,
      missing: 1,
      value: 1 / 2,
    });
    expect(fromLead({ stages, opportunities }, { asOf: "2026-04-01" })).toBe(0);
  });

  it("has no answer where records have only the stage they stand in now, and counts them as missing", () => {
    const opportunities = [
      deal("open", [], { history: null, stage: "offer" }),
      deal("open", [], { history: null, stage: "lead", createdOn: null }),
      deal("won", [], { history: null }),
      deal("lost", [], { history: null, stage: "demo" }),
    ];
    const book = { stages, opportunities };
    const direct = directStageConversion({ from: "demo", to: "offer" });
    for (const window of [{}, { during: q1 }, { asOf: "2026-03-31" }]) {
      expect(measure(toOffer, book, window)).toMatchObject({ value: null, n: 0, missing: 4 });
      expect(measure(direct, book, window)).toMatchObject({ value: null, n: 0, missing: 4 });
    }
    expect(measure(stageWinRate({ stage: "demo" }), book)).toMatchObject({ value: null, n: 0, missing: 2 });
    expect(measure(stageOpenShare({ stage: "demo" }), book)).toMatchObject({ value: null, n: 0, missing: 4 });
    const traced = [...opportunities, deal("open", [["2026-01-05", "demo"]])];
    expect(measure(toOffer, { stages, opportunities: traced })).toMatchObject({ value: 0, n: 1, missing: 4 });
    const rows = scorecard({ stages, opportunities: traced }, { kpis: { toOffer }, over: [q1, q2] });
    expect(rows.map(({ period, toOffer: value }) => [period, value])).toEqual([
      ["2026-01-01", 0],
      ["2026-04-01", null],
      [null, null],
    ]);
  });

  it("takes a close for a step to the stage of the close, logged on its day, before it or not at all", () => {
    const closing = [...stages, { id: "won", order: 4, probability: 1 }, { id: "lost", order: 5, probability: 0 }];
    const logged = (outcome: "won" | "lost", on: string | null): Opportunity =>
      deal(outcome, [["2026-02-01", "offer"], ...(on === null ? [] : [[on, outcome] as const])]);
    for (const on of ["2026-03-31", "2026-03-30", null]) {
      const book = { stages: closing, opportunities: [logged("won", on), logged("lost", on)] };
      for (const to of ["won", "lost"]) {
        expect(directStageConversion({ from: "offer", to })(book)).toBe(1 / 2);
        expect(stageConversion({ from: "offer", to })(book)).toBe(1 / 2);
        expect(stageConversion({ from: "offer", to })(book.opportunities)).toBe(1 / 2);
      }
    }
  });

  it("orders stages within their own pipeline, and can be asked of one", () => {
    const inEach = (pipelineId: string): Stage[] => stages.map((stage) => ({ ...stage, pipelineId }));
    const turned = inEach("turned").map((stage) => ({ ...stage, order: -stage.order }));
    const offered = (pipelineId: string): Opportunity => deal("open", [["2026-01-05", "offer"]], { pipelineId });
    const book = {
      stages: [...inEach("straight"), ...turned],
      opportunities: [offered("straight"), offered("turned")],
    };
    const [straight, other] = ["straight", "turned"].map((pipeline) =>
      stageConversion({ from: "demo", to: "offer", pipeline }),
    );
    expect([toOffer(book), straight?.(book), other?.(book)]).toEqual([1, 1, null]);
    expect(stageConversion({ from: "offer", to: "demo" })(book)).toBe(1 / 2);
  });

  it("knows of a stage that the pipeline does not list only whether a deal was in it", () => {
    const passed = deal("won", [
      ["2026-01-05", "demo"],
      ["2026-02-01", "offer"],
    ]);
    const opportunities = [passed, deal("open", [["2026-01-05", "demo"]]), deal("won", [["2026-01-05", "lead"]])];
    expect(measure(toOffer, opportunities)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(toOffer({ stages, opportunities: opportunities.map((one) => ({ ...one, pipelineId: "own" })) })).toBe(1 / 2);
  });

  it("does not take the column of lost deals for progress, though the book lists it as the last", () => {
    const listed = [...stages, { id: "closed lost", order: 9, probability: 0 }];
    const byHistory = deal(
      "lost",
      [
        ["2026-01-05", "demo"],
        ["2026-03-31", "closed lost"],
      ],
      { stage: "closed lost" },
    );
    const byStage = deal("lost", [], { stage: "closed lost" });
    const late = deal("lost", [
      ["2026-01-05", "demo"],
      ["2026-03-30", "closed lost"],
    ]);
    expect(toOffer({ stages: listed, opportunities: [byHistory, late] })).toBe(0);
    const fromLead = stageConversion({ from: "lead", to: "offer" });
    expect(fromLead({ stages: listed, opportunities: [byStage] })).toBe(0);
    const firstAtZero = stages.map((stage) => ({ ...stage, probability: (stage.order - 1) / 3 }));
    expect(
      stageConversion({ from: "lead", to: "demo" })({ stages: firstAtZero, opportunities: [deal("lost", [])] }),
    ).toBe(0);
  });

  it("is refused from a stage to itself", () => {
    for (const family of [stageConversion, directStageConversion])
      expect(thrownBy(() => family({ from: "demo", to: "demo" }))).toMatchObject({ code: "impossible-request" });
  });
});

describe("direct stage conversion", () => {
  it("counts each time a stage was left, for another or by the close", () => {
    const opportunities = [
      deal("lost", [
        ["2026-01-05", "demo"],
        ["2026-01-10", "lead"],
        ["2026-01-15", "demo"],
        ["2026-01-20", "offer"],
      ]),
      deal("won", [["2026-01-05", "demo"]]),
      deal("open", [["2026-01-05", "demo"]]),
    ];
    const direct = directStageConversion({ from: "demo", to: "offer" });
    expect(measure(direct, opportunities)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(measure(direct, opportunities, { during: { start: "2026-01-20", end: "2026-03-31" } })).toMatchObject({
      n: 1,
    });
    expect(measure(direct, opportunities, { asOf: "2026-03-31" })).toMatchObject({ n: 3 });
    expect(measure(timeInStage({ stage: "demo" }), opportunities)).toMatchObject({ n: 3, numerator: 5 + 5 + 85 });
  });

  it("counts a deal that was closed nobody knows when as missing from a period", () => {
    const opportunities = [deal("lost", [["2026-01-05", "demo"]], { closedOn: null })];
    const direct = directStageConversion({ from: "demo", to: "offer" });
    expect(measure(direct, opportunities)).toMatchObject({ n: 1, missing: 0, value: 0 });
    expect(measure(direct, opportunities, { during: q1 })).toMatchObject({ n: 0, missing: 1, value: null });
    expect(measure(timeInStage({ stage: "demo" }), opportunities)).toMatchObject({ n: 0, missing: 1, value: null });
  });
});

describe("win rate and open share of a stage", () => {
  it("look at the deals that were in it, not at those that skipped it, and once at each", () => {
    const book = {
      stages,
      opportunities: [
        deal("won", [
          ["2026-01-05", "demo"],
          ["2026-01-10", "lead"],
          ["2026-01-15", "demo"],
        ]),
        deal("won", [
          ["2026-01-05", "lead"],
          ["2026-01-10", "offer"],
        ]),
        deal("lost", [["2026-01-06", "demo"]]),
        deal("open", [["2026-01-07", "demo"]]),
      ],
    };
    const [rate, share] = [stageWinRate({ stage: "demo" }), stageOpenShare({ stage: "demo" })];
    expect(measure(rate, book)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(measure(share, book)).toMatchObject({ numerator: 1, denominator: 3 });
    expect([rate(book, { asOf: "2026-03-30" }), share(book, { asOf: "2026-03-30" })]).toEqual([null, 1]);
    expect([rate(book, { asOf: "2026-03-31" }), share(book, { asOf: "2026-03-31" })]).toEqual([1 / 2, 1 / 3]);
  });
});
