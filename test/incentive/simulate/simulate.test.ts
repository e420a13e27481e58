import { describe, expect, it } from "vitest";
import { budgetDistribution } from "../../../src/incentive/expected/budgetDistribution.js";
import { expectedPayoutLognormal } from "../../../src/incentive/expected/expectedPayoutLognormal.js";
import { expectedPayoutNormal } from "../../../src/incentive/expected/expectedPayoutNormal.js";
import { unsupportedFeatures } from "../../../src/incentive/simulate/unsupportedFeatures.js";
import { simulate, simulateAsync } from "../../../src/incentive/simulate/simulate.js";
import type { SimulationOptions } from "../../../src/incentive/simulate/simulationOptions.js";
import type { AttainmentModel, SimulatedRep } from "../../../src/incentive/simulate/simulationModel.js";
import { SalesKpiError } from "../../../src/errors.js";
import { distributionQuantile } from "../../../src/stats/distributions/distributionQuantile.js";
import { probabilityAtLeast } from "../../../src/stats/distributions/probabilityAtLeast.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { accountExecutives } from "../plans.js";
import { simplePlan } from "./simulatedPlans.js";

const accelerated = {
  points: [
    ["0.5", "0"],
    ["1", "1"],
    ["1.5", "2.5"],
    ["2", "3"],
  ],
} as const;
const plan = simplePlan(accelerated);
const reps = (n: number, more: Partial<SimulatedRep> = {}): SimulatedRep[] =>
  Array.from({ length: n }, (_, rep) => ({ id: `rep ${rep.toString().padStart(3, "0")}`, ...more }));
const optionsFor = (model: AttainmentModel, n = 1): Pick<SimulationOptions, "reps" | "attainment" | "seed"> => ({
  ...{ reps: reps(n), attainment: { "won-revenue": model }, seed: 2027 },
});
const within = (found: number, truth: number, standardError: number | null): void => {
  expect(standardError).toBeGreaterThan(0);
  expect(Math.abs(found - truth)).toBeLessThan(4 * (standardError ?? 0));
};

describe("simulate comes to", () => {
  const spread = { mean: 0.95, standardDeviation: 0.3 };

  it("the closed form of normal attainment", () => {
    const { cost } = simulate(plan, { ...optionsFor({ kind: "normal", ...spread }), scenarios: 100_000 });
    const truth = expectedPayoutNormal(accelerated, spread);
    within(cost.mean.toNumber(), truth.mean * 20_000, cost.standardErrors.mean);
    expect(Math.abs((cost.standardDeviation ?? 0) / (truth.standardDeviation * 20_000) - 1)).toBeLessThan(0.02);
  });

  it("the closed form of log-normal attainment", () => {
    const { cost } = simulate(plan, { ...optionsFor({ kind: "log-normal", ...spread }), scenarios: 100_000 });
    const truth = expectedPayoutLognormal(accelerated, spread);
    within(cost.mean.toNumber(), truth.mean * 20_000, cost.standardErrors.mean);
    expect(Math.abs((cost.standardDeviation ?? 0) / (truth.standardDeviation * 20_000) - 1)).toBeLessThan(0.02);
  });

  it("the exact distribution of a budget", () => {
    const values = [0.8, 1, 1.3];
    const probabilities = [0.25, 0.5, 0.25];
    const rep = { targetPay: "20000", curve: accelerated, attainment: { values, probabilities } };
    const exact = budgetDistribution([rep, rep, rep, rep], { currency: "EUR", rounding: "half-even" });
    const budget = 100_000;
    const found = simulate(plan, {
      ...optionsFor({ kind: "values", values, probabilities }, 4),
      scenarios: 40_000,
      budget,
    });
    within(found.cost.mean.toNumber(), exact.mean, found.cost.standardErrors.mean);
    expect([found.cost.p10, found.cost.p50, found.cost.p90].map(Number)).toEqual(
      [0.1, 0.5, 0.9].map((q) => distributionQuantile(exact, q)),
    );
    const kept = 1 - (probabilityAtLeast(exact, budget + 0.01) ?? NaN);
    within(found.budget?.probability ?? NaN, kept, found.budget?.standardError ?? null);
    within(found.atTarget?.mean ?? NaN, 0.75, found.atTarget?.standardError ?? null);
    expect(found.atTarget).toMatchObject({ p10: 0.5, p50: 0.75, p90: 1 });
  });

  it("quantiles of the cost that their standard errors speak of truly", () => {
    // Of one rep paid 20,000 × a normal attainment the quantiles are known.
    const flat = simplePlan({
      points: [
        ["-10", "-10"],
        ["10", "10"],
      ],
    });
    let inside = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const { cost } = simulate(flat, {
        ...optionsFor({ kind: "normal", mean: 1, standardDeviation: 0.25 }),
        seed,
        scenarios: 2_000,
      });
      const truth = 20_000 * (1 + 0.25 * 1.2815515655446004);
      if (Math.abs(cost.p90.toNumber() - truth) < 2 * (cost.standardErrors.p90 ?? 0)) inside += 1;
    }
    expect(inside).toBeGreaterThan(49);
  });
});

describe("a draw depends on the seed, on whose it is and on the scenario alone", () => {
  const model: AttainmentModel = { kind: "log-normal", mean: 1, standardDeviation: 0.3 };
  const twelve = { ...optionsFor(model, 12), marketCorrelation: 0.3, scenarios: 3_001 };
  const found = simulate(plan, twelve);

  it("not on the order of the reps", () => {
    expect(simulate(plan, { ...twelve, reps: twelve.reps.toReversed() })).toEqual(found);
  });

  it("not on who else is there", () => {
    const alone = simulate(plan, { ...twelve, reps: twelve.reps.slice(4, 5) });
    expect(alone.reps[0]).toEqual(found.reps[4]);
  });

  it("not on how many scenarios there are", () => {
    // Pay of scenario k, read off the difference between k and k + 1 scenarios.
    const totals = [1, 2, 3, 1023, 1024, 1025, 1026].map((scenarios) => {
      const { cost } = simulate(plan, { ...twelve, scenarios });
      return cost.mean.times(scenarios).toDecimalPlaces(2);
    });
    const [first, second, third] = totals;
    const three = simulate(plan, { ...twelve, scenarios: 3 }).cost;
    expect(third?.toString()).toBe(three.mean.times(3).toDecimalPlaces(2).toString());
    expect(second?.gt(first ?? 0)).toBe(true);
    for (const [at, next] of [
      [3, 4],
      [4, 5],
      [5, 6],
    ] as const) {
      const step = totals[next]?.minus(totals[at] ?? 0).toNumber() ?? NaN;
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(12 * 60_000);
    }
    expect(simulate(plan, { ...twelve, scenarios: 1 }).cost).toMatchObject({
      standardDeviation: null,
      standardErrors: { mean: null, p90: null },
    });
  });

  it("and another seed gives other draws", () => {
    expect(simulate(plan, { ...twelve, seed: 2028 }).cost).not.toEqual(found.cost);
    expect(simulate(plan, twelve)).toEqual(found);
  });
});

describe("the model", () => {
  it("makes reps rise and fall together as its correlation says", () => {
    const flat = simplePlan({
      points: [
        ["-10", "-10"],
        ["10", "10"],
      ],
    });
    const spread = (marketCorrelation: number): number =>
      simulate(flat, {
        ...optionsFor({ kind: "normal", mean: 1, standardDeviation: 0.25 }, 20),
        marketCorrelation,
        scenarios: 20_000,
      }).cost.standardDeviation ?? NaN;
    for (const correlation of [0, 0.3, 1]) {
      // Var Σ = n σ² (1 + (n − 1) ρ)
      const truth = 5_000 * Math.sqrt(20 * (1 + 19 * correlation));
      expect(Math.abs(spread(correlation) / truth - 1)).toBeLessThan(0.03);
    }
  });

  it("sums a team's figure up from its members, so that a gate moves with the pay behind it", () => {
    const team = simplePlan(
      {
        points: [
          ["0", "0"],
          ["2", "2"],
        ],
      },
      {
        criteria: [
          {
            id: "revenue",
            kpi: "won-revenue",
            nature: "result",
            scope: "rep",
            weight: 1,
            target: "500000",
            curve: {
              points: [
                ["0", "0"],
                ["2", "2"],
              ],
            },
          },
          {
            id: "team",
            kpi: "won-revenue",
            nature: "result",
            scope: "team",
            weight: 1,
            target: "1000000",
            curve: {
              points: [
                ["0", "0"],
                ["2", "2"],
              ],
            },
          },
        ],
        gates: [{ on: "team", atLeast: "1", otherwise: "0", applies: ["revenue"] }],
      },
    );
    const pair = [
      { id: "ann", teamId: "north" },
      { id: "bob", teamId: "north" },
    ];
    const values: AttainmentModel = { kind: "values", values: [0.5, 1.5] };
    const found = simulate(team, { reps: pair, attainment: { "won-revenue": values }, seed: 1, scenarios: 20_000 });
    // The team is at 0.5, 1, 1 or 1.5: 5,000 each at 0.5; else 10,000 × own + 10,000 × team's.
    expect([found.cost.p10, found.cost.p90].map(Number)).toEqual([10_000, 60_000]);
    within(found.cost.mean.toNumber(), (10_000 + 2 * 40_000 + 60_000) / 4, found.cost.standardErrors.mean);
    // Drawn for itself under its own name, the team is the same for both members and has nothing to do with them.
    const apart = simulate(team, {
      reps: pair,
      attainment: { "won-revenue": values, team: { kind: "values", values: [0.9] } },
      seed: 1,
      scenarios: 100,
    });
    expect(apart.reps.map(({ mean }) => mean.toNumber())).toEqual([9_000, 9_000]);
  });

  it("weighs members by what their attainments are of", () => {
    const company = simplePlan(
      {
        points: [
          ["0", "0"],
          ["2", "2"],
        ],
      },
      {
        criteria: [
          {
            id: "all",
            kpi: "won-revenue",
            nature: "result",
            scope: "company",
            weight: 1,
            target: "1000",
            curve: {
              points: [
                ["0", "0"],
                ["2", "2"],
              ],
            },
          },
        ],
      },
    );
    const found = simulate(company, {
      ...{ seed: 1, scenarios: 4 },
      reps: [
        { id: "ann", attainment: { "won-revenue": { kind: "values", values: [0.5], baseline: "800" } } },
        { id: "bob", attainment: { "won-revenue": { kind: "values", values: [2], baseline: "100" } } },
      ],
    });
    // (400 + 200) / 1000
    expect(found.reps.map(({ p50 }) => p50.toNumber())).toEqual([12_000, 12_000]);
    expect(found.atTarget).toBe(null);
  });

  it("draws a past year whole, for each alone or for all", () => {
    const two = simplePlan(
      {
        points: [
          ["0", "0"],
          ["3", "3"],
        ],
      },
      {
        criteria: ["a", "b"].map((kpi) => ({
          id: kpi,
          kpi,
          nature: "result",
          scope: "rep",
          weight: 1,
          target: "100",
          curve: {
            points: [
              ["0", "0"],
              ["3", "3"],
            ],
          },
        })),
      },
    );
    // In each year the two sum to 2: 20,000 whichever is drawn, and never anything else.
    const history = [
      { a: 0.5, b: 1.5 },
      { a: 1, b: 1 },
      { a: 2, b: 0 },
    ];
    const pair = [
      { id: "ann", history },
      {
        id: "bob",
        history: [
          { a: 3, b: 0 },
          { a: 0, b: 1 },
          { a: 0, b: 0 },
        ],
      },
    ];
    const own = simulate(two, { reps: pair, seed: 5, scenarios: 9_000 });
    expect([own.reps[0]?.p10, own.reps[0]?.p90].map(Number)).toEqual([20_000, 20_000]);
    within(own.reps[0]?.atTarget ?? NaN, 2 / 3, Math.sqrt(2 / 9 / 9_000));
    const costs = (options: Partial<SimulationOptions>): (string | undefined)[] => {
      const { cost } = simulate(two, { reps: pair, seed: 5, scenarios: 9_000, ...options });
      return [cost.p10, cost.p50, cost.p90].map(String);
    };
    // Drawn together: 20,000 + 30,000, + 10,000 or + 0 in turn. Apart the same sums, as Ann's never change.
    expect(costs({ historyDraws: "joint" })).toEqual(["20000", "30000", "50000"]);
    const mirrored = [
      {
        id: "ann",
        history: [
          { a: 1, b: 0 },
          { a: 0, b: 0 },
        ],
      },
      {
        id: "bob",
        history: [
          { a: 0, b: 0 },
          { a: 1, b: 0 },
        ],
      },
    ];
    expect(costs({ reps: mirrored, historyDraws: "joint" })).toEqual(["10000", "10000", "10000"]);
    expect(costs({ reps: mirrored })).toEqual(["0", "10000", "20000"]);
  });

  it("keeps sales what they are where a plan asks for another target", () => {
    const half = { ...plan, criteria: plan.criteria.map((each) => ({ ...each, target: "250000" })) };
    const options = { ...optionsFor({ kind: "values", values: [0.6], baseline: "500000" }), scenarios: 4 };
    expect(simulate(plan, options).cost.p50.toNumber()).toBe(4_000);
    expect(simulate(half, options).cost.p50.toNumber()).toBe(32_000);
  });
});

describe("a commission", () => {
  it("is paid on the amount that an attainment is of", () => {
    const rates = { method: "marginal", accumulate: "year-to-date", boundary: "upper" } as const;
    const commission = simplePlan(
      { points: [["0", "0"]] },
      {
        payout: "quarter",
        criteria: [
          {
            id: "revenue",
            kpi: "won-revenue",
            nature: "result",
            scope: "rep",
            weight: 1,
            target: "400000",
            basis: "year-to-date",
            curve: { points: [["0", "0"]] },
          },
        ],
        commissions: [
          {
            id: "by amount",
            on: "won-revenue",
            tiers: {
              ...rates,
              over: "amount",
              rates: [
                ["0", "0.01"],
                ["300000", "0.02"],
              ],
            },
          },
          {
            id: "by attainment",
            on: "won-revenue",
            tiers: {
              ...rates,
              over: "attainment",
              of: "revenue",
              rates: [
                ["0", "0"],
                ["1", "0.1"],
              ],
            },
          },
        ],
      },
    );
    const found = simulate(commission, { ...optionsFor({ kind: "values", values: [1.5] }), scenarios: 4 });
    // 600,000: 3,000 + 6,000, and a tenth of what lies above 400,000.
    expect(found.cost.p50.toNumber()).toBe(29_000);
  });

  it("of facts that no criterion counts needs to be told what an attainment is of", () => {
    const more = {
      commissions: [
        {
          id: "new",
          on: "won-revenue",
          where: { kind: "new" },
          tiers: {
            method: "marginal",
            over: "amount",
            accumulate: "year-to-date",
            boundary: "upper",
            rates: [["0", "0.01"]],
          },
        },
      ],
    } as const;
    const options = optionsFor({ kind: "values", values: [1] });
    expect(thrownBy(() => simulate(simplePlan({ points: [["0", "0"]] }, more), options)).message).toBe(
      "commission new: expected the amount of an attainment of rep 000 in won-revenue, got none; set `baseline` in the model",
    );
    const models = { ...options.attainment, new: { kind: "values", values: [0.5], baseline: "1000" } } as const;
    expect(
      simulate(simplePlan({ points: [["0", "0"]] }, more), {
        ...options,
        attainment: models,
        scenarios: 4,
      }).cost.p50.toNumber(),
    ).toBe(5);
  });
});

describe("what a simulation does not cover is refused by name", () => {
  it("all of it at once", () => {
    expect(unsupportedFeatures(accountExecutives)).toEqual([
      "criterion meetings: paid for each period alone, but a scenario is a whole year",
      "ramp: a ramp depends on the days since the hire",
    ]);
    expect(thrownBy(() => simulate(accountExecutives, optionsFor({ kind: "values", values: [1] }))).message).toBe(
      "plan ae-2027: expected features that a simulation covers, got criterion meetings: paid for each period alone, but a scenario is a whole year; ramp: a ramp depends on the days since the hire",
    );
  });

  it("unless it is left out on purpose, which a criterion cannot be", () => {
    const drawn = simplePlan(accelerated, {
      draw: { amount: "1000", recoverable: true },
      ramp: [{ fromMonth: 0, target: "0.5" }],
    });
    const options = { ...optionsFor({ kind: "values", values: [1] }), scenarios: 4 };
    expect(thrownBy(() => simulate(drawn, { ...options, exclude: ["draw"] })).message).toContain("covers, got ramp:");
    expect(simulate(drawn, { ...options, exclude: ["draw", "ramp"] })).toEqual(simulate(plan, options));
    expect(thrownBy(() => simulate(accountExecutives, { ...options, exclude: ["ramp"] })).message).not.toContain(
      "ramp:",
    );
  });

  it.each([
    [{ reversal: { rule: "clawback" } }, "reversal"],
    [{ payout: "quarter" }, "criterion revenue"],
    [{ participants: [{ repId: "ann", from: "2027-03-01" }] }, "participants"],
    [{ credits: { rollUp: true } }, "credits"],
    [{ modifiers: [{ kind: "spif", id: "launch", kpi: "demos", each: "100" }] }, "modifier launch"],
    [{ modifiers: [{ kind: "windfall", id: "big", above: "100000", counts: "0.5" }] }, "modifier big"],
    [
      {
        modifiers: [
          { kind: "cap", id: "all", amount: "1" },
          { kind: "cap", id: "one", amount: "1", applies: ["revenue"] },
        ],
        commissions: [
          {
            id: "c",
            on: "won-revenue",
            tiers: { method: "marginal", over: "amount", accumulate: "deal", boundary: "upper", rates: [["0", "0.1"]] },
          },
        ],
      },
      "commission c",
    ],
  ] as const)("%j", (more, name) => {
    const found = unsupportedFeatures({ ...plan, ...(more as object) });
    expect(found.some((problem) => problem.startsWith(`${name}:`))).toBe(true);
    if (name === "commission c") expect(found.some((problem) => problem.startsWith("modifier one:"))).toBe(true);
  });

  it("and so is a model that lacks an attainment or has invalid numbers", () => {
    const options = optionsFor({ kind: "values", values: [1] });
    const messages = [
      { ...options, attainment: {} },
      { ...options, attainment: { "won-revenue": { kind: "normal", mean: 1, standardDeviation: -1 } } },
      { ...options, attainment: { "won-revenue": { kind: "values", values: [1, 2], probabilities: [0.5, 0.6] } } },
      { ...options, marketCorrelation: 1.5 },
      { ...options, reps: [] },
      { ...options, reps: [{ id: "ann" }, { id: "ann" }] },
      { ...options, seed: -1 },
      { ...options, scenarios: 0 },
      { ...options, reps: [{ id: "ann", history: [{ "won-revenue": 1 }, {}] }], attainment: {} },
      {
        ...options,
        reps: [
          { id: "ann", history: [{ "won-revenue": 1 }] },
          { id: "bob", history: [{ "won-revenue": 1 }, { "won-revenue": 2 }] },
        ],
        historyDraws: "joint",
      },
    ].map((each) => thrownBy(() => simulate(plan, each as SimulationOptions)).message);
    expect(messages).toMatchInlineSnapshot(`
      [
        "attainment: expected a model or a history of rep 000 in revenue (won-revenue), got none",
        "attainment (normal): standardDeviation: expected a finite number from 0 on, got -1",
        "attainment: expected probabilities from 0 on that sum to 1, got [0.5,0.6]",
        "marketCorrelation: expected a correlation from 0 to 1, got 1.5",
        "reps: expected at least one rep, got []",
        "reps: expected a different id for each rep, got "ann"",
        "seed: expected a whole number from 0 to 2^53 - 1, got -1",
        "scenarios: expected a whole number from 1 to 10000000, got 0",
        "attainment: expected revenue (won-revenue) in all 2 entries of the history of ann, got 1 with it",
        "attainment: expected histories of one length, because one past year is drawn for all reps, got several lengths",
      ]
    `);
    expect(thrownBy(() => simulate(plan, { ...options, targetCriterion: "revenu" })).code).toBe("unknown-name");
  });
});

describe("a long run", () => {
  const options = { ...optionsFor({ kind: "normal", mean: 1, standardDeviation: 0.2 }, 5), scenarios: 100 };

  it("says how far it is, and stops where it is asked to", () => {
    const seen: number[] = [];
    const controller = new AbortController();
    const onProgress = ({ done, total }: { done: number; total: number }): void => {
      seen.push(done / total);
      if (done === 3) controller.abort(new Error("enough"));
    };
    expect(() => simulate(plan, { ...options, onProgress, signal: controller.signal })).toThrow("enough");
    expect(seen).toEqual([0.2, 0.4, 0.6]);
  });

  it("gives others a turn, who can stop it, and comes to the same", async () => {
    expect(await simulateAsync(plan, options)).toEqual(simulate(plan, options));
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new Error("from outside"));
    }, 0);
    await expect(simulateAsync(plan, { ...options, reps: reps(400), signal: controller.signal })).rejects.toThrow(
      "from outside",
    );
    await expect(simulateAsync(plan, { ...options, seed: -1 })).rejects.toThrow(SalesKpiError);
  });
});
