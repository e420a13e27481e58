import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { winCountTest } from "../../../src/pipeline/calibration/winCountTest.js";
import { stageCalibration } from "../../../src/pipeline/calibration/stageCalibration.js";
import vectors from "../../oracle/vectors/03-stage-vs-configured.json" with { type: "json" };
import { casesOf, near } from "../../stats/stageProbabilities.js";
import { closedDeal, dealsIn, line } from "./closedDeals.js";

const stages = ["need", "demo", "offer", "review", "closing", "sixth", "seventh"].map((id, order) => ({ id, order }));

describe("a stage's stated and observed rates", () => {
  for (const { id, input, expected, relTol } of vectors.cases)
    it(`have the mid-p of ${id}`, () => {
      const opportunities = dealsIn("demo", { n: input.n, won: input.x, stated: input.configured });
      const [row] = stageCalibration({ opportunities }).stages;
      expect([row?.n, row?.won, row?.stated]).toEqual([input.n, input.x, input.configured]);
      near(row?.pValue, expected.midP, relTol);
    });

  it("differ, with their interval and evidence", () => {
    const opportunities = dealsIn("proposal", { n: 97, won: 41, stated: 0.6 });
    const [row] = stageCalibration({ opportunities }).stages;
    expect(row).toMatchObject({ level: "total", key: null, values: 1, observed: 41 / 97, difference: 41 / 97 - 0.6 });
    // R 4.2.2: prop.test(41, 97, correct = FALSE)$conf.int
    expect(row?.interval?.low).toBeCloseTo(0.3291, 3);
    expect(row?.interval?.high).toBeCloseTo(0.5221, 3);
    expect(row?.evidence).toBe("enough");
    const evidence = (n: number): unknown =>
      stageCalibration({ opportunities: dealsIn("a", { n, won: Math.floor(n / 2), stated: 0.5 }) }).stages[0]?.evidence;
    // At half won the interval reaches z ÷ (2 √(n + z²)) to each side: 0.20 at n = 20.2, 0.10 at n = 92.2.
    expect([20, 22, 92, 94].map(evidence)).toEqual(["insufficient", "thin", "thin", "enough"]);
  });

  it("are those of first entries, each deal once in a stage, by pipeline", () => {
    const twice = closedDeal("a", "won", [
      line("demo", 0.2),
      line("offer", 0.5, { on: "2026-01-20" }),
      line("demo", 0.1, { on: "2026-02-01" }),
    ]);
    const other = { ...closedDeal("b", "lost", [line("demo", 0.4)]), pipelineId: "renewal" };
    const { stages: rows } = stageCalibration({ opportunities: [twice, other], stages });
    const told = rows.flatMap(({ pipeline, stage, n, won, stated }) =>
      n > 0 ? [[pipeline, stage, n, won, stated]] : [],
    );
    // The first stage too, of which nothing is stated, has no row with deals: it gives no probability.
    expect(told).toEqual([
      ["renewal", "demo", 1, 0, 0.4],
      [null, "demo", 1, 1, 0.2],
      [null, "offer", 1, 1, 0.5],
    ]);
    const empty = rows.find(({ stage }) => stage === "review");
    expect(empty).toMatchObject({ n: 0, observed: null, stated: null, interval: null, pValue: null, adjusted: null });
    expect(empty).toMatchObject({ evidence: "insufficient", difference: null, repaired: null });
  });

  it("at one moment are those of the stage a deal was in then", () => {
    const deal = closedDeal("a", "won", [line("demo", 0.2), line("offer", 0.5, { on: "2026-02-20" })]);
    const stagesAt = (days: number): unknown =>
      stageCalibration({ opportunities: [deal] }, { at: { daysBeforeClose: days } }).stages.map(({ stage, n }) => [
        stage,
        n,
      ]);
    expect(stagesAt(9)).toEqual([["offer", 1]]);
    expect(stagesAt(10)).toEqual([["demo", 1]]);
  });

  it("stand in groups, adjusted over all of them, then in total", () => {
    const opportunities = [
      ...dealsIn("demo", { n: 30, won: 3, stated: 0.5 }, { ownerId: "ann" }),
      ...dealsIn("offer", { n: 30, won: 14, stated: 0.5 }, { ownerId: "bob" }),
    ];
    const { stages: rows, pipelines } = stageCalibration({ opportunities, stages }, { by: "rep" });
    const shown = rows.filter(({ n }) => n > 0).map(({ level, key, stage, won }) => [level, key, stage, won]);
    expect(shown).toEqual([
      ["group", "ann", "demo", 3],
      ["group", "bob", "offer", 14],
      ["total", null, "demo", 3],
      ["total", null, "offer", 14],
    ]);
    const ann = rows.find(({ key, n }) => key === "ann" && n > 0);
    expect(ann?.adjusted).toBe(Math.min((ann?.pValue ?? 1) * 2, 1));
    expect(pipelines.map(({ level, key, stages: names }) => [level, key, names])).toEqual([
      ["group", "ann", ["demo"]],
      ["group", "bob", ["offer"]],
      ["total", null, ["demo", "offer"]],
    ]);
  });
});

describe("the order of stages", () => {
  for (const { id, input, expected, relTol } of casesOf("trendTest"))
    it(`has the trend of ${id}`, () => {
      const opportunities = input.n.flatMap((n, index) =>
        dealsIn(stages[index]?.id ?? "", { n, won: input.x[index] ?? 0, stated: 0.5 }),
      );
      const [pipeline] = stageCalibration({ opportunities, stages }).pipelines;
      near(pipeline?.trend?.statistic, expected.chi2, relTol);
      near(pipeline?.trend?.pValue, expected.pValue, relTol);
    });

  it("is repaired by pooling neighbours that fall, which are named", () => {
    // Rates 0.1, 0.4, 0.3 and 0.7: the middle two share (8 + 9) ÷ (20 + 30).
    const counts = [
      [1, 10],
      [8, 20],
      [9, 30],
      [7, 10],
    ] as const;
    const opportunities = counts.flatMap(([won, n], index) =>
      dealsIn(stages[index]?.id ?? "", { n, won, stated: 0.5 }),
    );
    const { stages: rows, pipelines } = stageCalibration({ opportunities, stages });
    expect(rows.slice(0, 4).map(({ repaired }) => repaired)).toEqual([0.1, 0.34, 0.34, 0.7]);
    expect(pipelines[0]?.pooled.map(({ stages: names, observed }) => [names, observed])).toEqual([
      [["demo", "offer"], 0.34],
    ]);
  });

  it("keeps the number won after the repair, never falls, and does not depend on the deals' order", () => {
    const count = fc
      .integer({ min: 1, max: 15 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 6 }), (counts) => {
        const opportunities = counts.flatMap(([n, won], index) =>
          dealsIn(stages[index]?.id ?? "", { n, won, stated: 0.1 * (index + 1) }),
        );
        const found = stageCalibration({ opportunities, stages });
        const rows = found.stages.filter(({ n }) => n > 0);
        const repaired = rows.map((row) => row.repaired ?? NaN);
        const kept = rows.reduce((sum, { n }, index) => sum + n * (repaired[index] ?? NaN), 0);
        expect(kept).toBeCloseTo(
          rows.reduce((sum, { won }) => sum + won, 0),
          9,
        );
        expect(repaired).toEqual(repaired.toSorted((left, right) => left - right));
        expect(stageCalibration({ opportunities: opportunities.toReversed(), stages })).toEqual(found);
        const open: Opportunity = { ...closedDeal("open", "won", [line("demo", 0.9)]), outcome: "open" };
        expect(stageCalibration({ opportunities: [...opportunities, open], stages }).stages).toEqual(found.stages);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the test of a number won", () => {
  const chance = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

  it("is the mid-p of all the ways in which deals may end", () => {
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1, maxLength: 9 }), fc.nat(), (stated, some) => {
        const won = some % (stated.length + 1);
        let [below, here, above] = [0, 0, 0];
        for (let ends = 0; ends < 2 ** stated.length; ends += 1) {
          const outcomes = stated.map((_, index) => Math.floor(ends / 2 ** index) % 2);
          const mass = stated.reduce((product, p, index) => product * (outcomes[index] === 1 ? p : 1 - p), 1);
          const count = outcomes.reduce((sum, outcome) => sum + outcome, 0);
          if (count < won) below += mass;
          else if (count > won) above += mass;
          else here += mass;
        }
        expect(winCountTest(won, stated)).toBeCloseTo(Math.min(2 * Math.min(below, above) + here, 1), 10);
      }),
    );
  });

  it("is near the exact one where deals are too many to go through", () => {
    const stated = Array.from({ length: 2001 }, (_, index) => 0.1 + (index % 8) / 10);
    const exact = winCountTest(850, stated.slice(0, 2000));
    expect(winCountTest(850, stated)).toBeCloseTo(exact ?? NaN, 2);
    expect(winCountTest(0, [])).toBeNull();
    expect(winCountTest(2001, Array<number>(2001).fill(1).with(0, 0.999999))).toBeGreaterThan(0.9);
  });
});
