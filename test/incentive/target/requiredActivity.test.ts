import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requiredActivity, type RequiredActivityOptions } from "../../../src/incentive/target/requiredActivity.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";
import { wilson } from "../../../src/stats/intervals/wilson.js";
import { thrownBy } from "../../kpi/thrownBy.js";

const tenWeeks = { start: "2026-01-05", end: "2026-03-16" };
const question: RequiredActivityOptions = { target: "100000", averageDeal: "8000", winRate: 0.25, period: tenWeeks };
const step = (
  name: string,
  more: Partial<RequiredActivityOptions>,
): ReturnType<typeof requiredActivity>["steps"][number] | undefined =>
  requiredActivity({ ...question, ...more }).steps.find((each) => each.step === name);

describe("requiredActivity", () => {
  it("goes from the pay wanted to calls a week", () => {
    const found = requiredActivity({
      ...{ target: { pay: "6000", rate: "0.06" }, averageDeal: "8000", winRate: 0.25, period: tenWeeks },
      ...{ meetingsPerOpportunity: 3, meetingsPerCall: 0.1 },
      stageConversions: [
        { from: "qualified leads", rate: 0.5 },
        { from: "leads", rate: 0.2 },
      ],
    });
    expect([found.sales.toString(), found.weeks]).toEqual(["100000", 10]);
    expect(found.steps.map(({ step: name, atLeast, needed, interval }) => [name, atLeast, needed, interval])).toEqual([
      ["deals", 13, 12.5, null],
      ["opportunities", 50, 50, null],
      ["qualified leads", 100, 100, null],
      ["leads", 500, 500, null],
      ["meetings", 150, 150, null],
      ["calls", 1500, 1500, null],
    ]);
    expect(found.steps.at(-1)?.perWeek).toBe(150);
    expect(step("opportunities", { weeksOff: 2 })?.perWeek).toBe(50 / 8);
  });

  it("carries the interval of a rate that was counted: of one, Wilson's", () => {
    const found = step("opportunities", { winRate: { successes: 3, n: 10 } });
    const rate = wilson(3, 10);
    expect(found?.needed).toBeCloseTo(12.5 / 0.3, 12);
    expect(found?.interval?.low).toBeCloseTo(12.5 / (rate?.high ?? NaN), 10);
    expect(found?.interval?.high).toBeCloseTo(12.5 / (rate?.low ?? NaN), 10);
    expect(step("deals", { winRate: { successes: 3, n: 10 } })?.interval).toBe(null);
  });

  it("has a wider interval the more rates were counted, and a narrower one the more often", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (wins, losses) => {
        const rate = { successes: wins, n: wins + losses };
        const width = (more: Partial<RequiredActivityOptions>, name: string): number => {
          const interval = step(name, more)?.interval;
          return Math.log((interval?.high ?? NaN) / (interval?.low ?? NaN));
        };
        const one = width({ winRate: rate }, "opportunities");
        expect(width({ winRate: rate, stageConversions: [{ from: "leads", rate }] }, "leads")).toBeGreaterThan(one);
        expect(width({ winRate: rate, stageConversions: [{ from: "leads", rate: 0.5 }] }, "leads")).toBeCloseTo(
          one,
          12,
        );
        expect(width({ winRate: { successes: wins * 4, n: (wins + losses) * 4 } }, "opportunities")).toBeLessThan(one);
      }),
    );
  });

  it("holds the truth about as often as it says, of two rates", () => {
    let held = 0;
    for (let team = 0; team < 2_000; team += 1) {
      const draw = seededDraws(team);
      const count = (rate: number, n: number, stream: number): { successes: number; n: number } => ({
        ...{
          n,
          successes: Array.from({ length: n }, (_, trial) => draw(trial, stream)).filter((u) => u < rate).length,
        },
      });
      const leads = step("leads", {
        winRate: count(0.3, 60, 1),
        stageConversions: [{ from: "leads", rate: count(0.4, 80, 2) }],
      });
      const truth = 12.5 / 0.3 / 0.4;
      if ((leads?.interval?.low ?? NaN) <= truth && truth <= (leads?.interval?.high ?? NaN)) held += 1;
    }
    expect(held / 2_000).toBeGreaterThan(0.93);
    expect(held / 2_000).toBeLessThan(0.975);
  });

  it("knows only the least where nothing was ever won, and nothing where nothing was counted", () => {
    const never = step("opportunities", { winRate: { successes: 0, n: 20 } });
    expect(never).toMatchObject({ needed: null, atLeast: null, perWeek: null, interval: { high: null } });
    expect(never?.interval?.low).toBeCloseTo(12.5 / (wilson(0, 20)?.high ?? NaN), 10);
    expect(step("opportunities", { winRate: { successes: 0, n: 0 } })).toMatchObject({ needed: null, interval: null });
    expect(step("opportunities", { winRate: 0 })).toMatchObject({ needed: null, interval: null });
  });

  it.each([
    { target: 0 },
    { averageDeal: 0 },
    { target: { pay: 100, rate: 0 } },
    { winRate: 1.5 },
    { winRate: { successes: 3, n: 2 } },
    { weeksOff: 10 },
    { meetingsPerOpportunity: 0 },
  ])("refuses %j", (more) => {
    expect(thrownBy(() => requiredActivity({ ...question, ...more })).code).toBe("impossible-request");
  });
});
