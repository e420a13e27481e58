import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isQuality,
  isRevenue,
  isVolume,
  qualityKpis,
  revenueKpis,
  volumeKpis,
} from "../../../src/incentive/lint/kpiKinds.js";
import { lintPlan, type LintPlanOptions } from "../../../src/incentive/lint/lintPlan.js";
import type { PlanDiagnostic, PlanDiagnosticCode } from "../../../src/diagnostics/planFindings.js";
import { english } from "../../../src/english.js";
import { french } from "../../../src/french.js";
import { translate } from "../../../src/locale/translate.js";
import { planFindingSeverities } from "../../../src/diagnostics/planFindings.js";
import { curveAt } from "../../../src/incentive/pay/curveAt.js";
import { tierPay } from "../../../src/incentive/pay/tierPay.js";
import type { Commission, Criterion } from "../../../src/incentive/plan/criterion.js";
import type { Curve } from "../../../src/incentive/plan/curve.js";
import { parsePlan } from "../../../src/incentive/plan/parsePlan.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import type { Tiers } from "../../../src/incentive/plan/tiers.js";
import { catalogue } from "../../../src/kpi/catalogue.js";
import { accountExecutives, accountManagers, decentPlans, salesDevelopment } from "../plans.js";

const withCriterion = (index: number, changes: Partial<Criterion>, plan = accountExecutives): IncentivePlan => ({
  ...plan,
  criteria: plan.criteria.map((each, place) => (place === index ? { ...each, ...changes } : each)),
});
const withCurve = (curve: Curve): IncentivePlan => withCriterion(0, { curve });
const withTiers = (tiers: Partial<Tiers>, changes: Partial<Commission> = {}): IncentivePlan => ({
  ...accountExecutives,
  commissions: (accountExecutives.commissions ?? []).map((each) => ({
    ...each,
    ...changes,
    tiers: { ...each.tiers, ...tiers },
  })),
});
const only = (plan: IncentivePlan, ...ids: string[]): IncentivePlan => ({
  ...plan,
  criteria: plan.criteria.filter(({ id }) => ids.includes(id)),
  commissions: [],
  gates: [],
});
const [aeGate] = accountExecutives.gates ?? [];
const withGate = (changes: object): IncentivePlan => ({
  ...accountExecutives,
  gates: aeGate === undefined ? [] : [{ ...aeGate, ...changes }],
});

interface Pair {
  readonly code: PlanDiagnosticCode;
  readonly triggers: IncentivePlan;
  readonly narrowlyNot: IncentivePlan;
  readonly options?: LintPlanOptions;
  readonly notOptions?: LintPlanOptions;
  readonly shows: object;
}

const later: IncentivePlan = { ...accountExecutives, year: { start: "2027-07-01", end: "2028-07-01" } };
const changedLater: IncentivePlan = { ...later, negative: "floor" };

/** Each finding: a plan that has it, one that narrowly has it not, and the figures worked out by hand. */
const pairs: readonly Pair[] = [
  {
    code: "criteria-count",
    triggers: only(accountExecutives, "revenue"),
    narrowlyNot: only(accountExecutives, "revenue", "team"),
    shows: { criteria: 1 },
  },
  {
    code: "percentages-off",
    triggers: withCriterion(2, { weight: "24.99" }, salesDevelopment),
    narrowlyNot: withCriterion(2, { weight: "25.0" }, salesDevelopment),
    shows: { sum: "99.99" },
  },
  {
    code: "no-means",
    triggers: only(accountExecutives, "revenue", "team"),
    narrowlyNot: only(accountExecutives, "revenue", "meetings"),
    shows: { criteria: 2 },
  },
  {
    code: "no-collective",
    triggers: only(accountExecutives, "revenue", "win-rate"),
    narrowlyNot: only(accountExecutives, "revenue", "team"),
    shows: { criteria: 2 },
  },
  {
    // Half of the revenue bonus at once: 0.2 × 20000 × 0.5 = 2000; a twentieth of the target pay is a tenth of its half.
    code: "cliff",
    triggers: withCurve({
      points: [
        ["0.8", "0"],
        ["0.8", "0.2"],
        ["1", "1"],
        ["1.2", "1.5"],
      ],
    }),
    narrowlyNot: withCurve({
      points: [
        ["0.8", "0"],
        ["0.8", "0.1"],
        ["1", "1"],
        ["1.2", "1.5"],
      ],
    }),
    shows: { over: "attainment", at: "0.8", jump: "2000", below: "0", above: "2000" },
  },
  {
    // All of 500000 at 6 instead of 4 per cent: 10000.
    code: "cliff",
    triggers: withTiers({ method: "whole" }),
    narrowlyNot: withTiers({
      method: "whole",
      rates: [
        ["0", "0.04"],
        ["1", "0.042"],
      ],
    }),
    shows: { over: "amount", at: "500000", jump: "10000", below: "20000", above: "30000" },
  },
  {
    code: "cliff",
    triggers: withTiers({
      method: "retroactive",
      rates: [
        ["0", "0.04"],
        ["1", "0.05"],
      ],
    }),
    narrowlyNot: withTiers({
      method: "retroactive",
      rates: [
        ["0", "0.04"],
        ["1", "0.042"],
      ],
    }),
    shows: { at: "500000", jump: "5000" },
  },
  {
    // Of a whole that is a quota only shares are known.
    code: "cliff",
    triggers: withTiers({ method: "whole", of: undefined as never }, { target: "quota" }),
    narrowlyNot: withTiers(
      {
        method: "whole",
        of: undefined as never,
        rates: [
          ["0", "0.04"],
          ["1", "0.042"],
        ],
      },
      { target: "quota" },
    ),
    shows: { over: "attainment", at: "1", jump: null },
  },
  {
    // Half and three tenths of 20000 hang on it, and all of that is lost: 0.65 × 20000.
    code: "gate-cliff",
    triggers: withGate({ otherwise: "0" }),
    narrowlyNot: withGate({ otherwise: "0.93" }),
    shows: { at: "0.9", criterion: "team", loses: "1", jump: "13000" },
  },
  {
    code: "plateau",
    triggers: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.1", "1"],
        ["1.2", "1.5"],
      ],
    }),
    narrowlyNot: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.1", "1.0001"],
        ["1.2", "1.5"],
      ],
    }),
    shows: { from: "1", to: "1.1" },
  },
  {
    code: "plateau",
    triggers: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
      ],
    }),
    narrowlyNot: withCurve({
      points: [
        ["0.5", "0"],
        ["1.01", "1"],
      ],
    }),
    shows: { from: "1", to: null },
  },
  {
    code: "plateau",
    triggers: withTiers({
      rates: [
        ["0", "0.04"],
        ["1", "0"],
        ["1.25", "0.08"],
      ],
    }),
    narrowlyNot: withTiers({
      rates: [
        ["0", "0"],
        ["1", "0.04"],
        ["1.25", "0.08"],
      ],
    }),
    shows: { from: "500000", to: "625000" },
  },
  {
    code: "inversion",
    triggers: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.2", "0.9"],
      ],
    }),
    narrowlyNot: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.2", "1"],
        ["1.3", "1.1"],
      ],
    }),
    shows: { from: "1", to: "1.2", drop: "1000" },
  },
  {
    code: "inversion",
    triggers: withTiers({
      method: "whole",
      rates: [
        ["0", "0.04"],
        ["1", "0.039"],
      ],
    }),
    narrowlyNot: withTiers({
      method: "marginal",
      rates: [
        ["0", "0.04"],
        ["1", "0.039"],
      ],
    }),
    shows: { from: "500000", to: "500000", drop: "500" },
  },
  {
    code: "unreachable-tier",
    triggers: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.2", "1.2"],
        ["1.4", "1.4"],
      ],
      cap: "1.2",
    }),
    narrowlyNot: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.2", "1.2"],
        ["1.4", "1.4"],
      ],
      cap: "1.21",
    }),
    shows: { from: "1.2", cap: "12000" },
  },
  {
    // Four per cent of 500000 is 20000 already.
    code: "unreachable-tier",
    triggers: {
      ...withTiers({
        rates: [
          ["0", "0.04"],
          ["1", "0.02"],
        ],
      }),
      modifiers: [{ kind: "cap", id: "one", timesTargetPay: "1" }],
    },
    narrowlyNot: {
      ...withTiers({
        rates: [
          ["0", "0.04"],
          ["1", "0.02"],
        ],
      }),
      modifiers: [{ kind: "cap", id: "one", timesTargetPay: "1.01" }],
    },
    shows: { from: "500000", cap: "20000" },
  },
  {
    code: "cap-before-accelerator",
    triggers: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.2", "1.5"],
      ],
      cap: "1",
    }),
    narrowlyNot: withCurve({
      points: [
        ["0.5", "0"],
        ["1", "1"],
        ["1.2", "1.5"],
      ],
      cap: "1.01",
    }),
    shows: { from: "1", cap: "10000" },
  },
  {
    // A quarter's cap of 5000 is 20000 a year, which four per cent of the whole target pay.
    code: "cap-before-accelerator",
    triggers: {
      ...accountExecutives,
      modifiers: [{ kind: "cap", id: "c", amount: "5000", applies: ["new-business"] }],
    },
    narrowlyNot: {
      ...accountExecutives,
      modifiers: [{ kind: "cap", id: "c", amount: "8000", applies: ["new-business"] }],
    },
    shows: { from: "500000", cap: "20000" },
  },
  {
    code: "gate-takes-all",
    triggers: { ...withGate({ otherwise: "0", applies: ["revenue", "meetings", "win-rate", "team", "new-business"] }) },
    narrowlyNot: { ...withGate({ otherwise: "0", applies: ["revenue", "meetings", "win-rate", "team"] }) },
    shows: { gates: ["team"] },
  },
  {
    // Without a list the gate's own criterion is not held, and pays below the gate from 70 % on.
    code: "gate-takes-all",
    triggers: { ...accountExecutives, gates: [{ on: "team", atLeast: "0.7", otherwise: "0" }] },
    narrowlyNot: { ...accountExecutives, gates: [{ on: "team", atLeast: "0.71", otherwise: "0" }] },
    shows: { gates: ["team"] },
  },
  {
    code: "rate-above-margin",
    triggers: accountExecutives,
    narrowlyNot: accountExecutives,
    options: { margin: "0.079" },
    notOptions: { margin: "0.08" },
    shows: { from: "625000", to: null, rate: "0.08", margin: "0.079" },
  },
  {
    // Half of a bonus of 10000 for a fifth of 500000 more: five per cent.
    code: "rate-above-margin",
    triggers: { ...accountExecutives, commissions: [] },
    narrowlyNot: { ...accountExecutives, commissions: [] },
    options: { margin: "0.049" },
    notOptions: { margin: "0.05" },
    shows: { from: "1", to: "1.2", rate: "0.05" },
  },
  {
    code: "low-influence",
    triggers: withCriterion(1, { influence: "low" }),
    narrowlyNot: withCriterion(1, { influence: "medium" }),
    shows: { kpi: "meetings-held", share: "0.15" },
  },
  {
    code: "volume-without-quality",
    triggers: withCriterion(2, { kpi: "quote-follow-up-share" }),
    narrowlyNot: withCriterion(2, { kpi: "quote-to-win-rate" }),
    shows: { kpi: "meetings-held" },
  },
  {
    code: "changed-within-year",
    triggers: changedLater,
    narrowlyNot: later,
    options: { previous: accountExecutives },
    shows: { previous: "ae-2027", on: "2027-01-01", changed: ["negative"] },
  },
  {
    code: "changed-within-year",
    triggers: changedLater,
    narrowlyNot: { ...changedLater, year: { start: "2028-01-01", end: "2029-01-01" } },
    options: { previous: accountExecutives },
    shows: { previous: "ae-2027" },
  },
  {
    // A tenth of a quarter's target of 125000 at 8 instead of 4 per cent: 12500 × 0.04.
    code: "deal-timing",
    triggers: withTiers({ accumulate: "period" }),
    narrowlyNot: withTiers({
      accumulate: "period",
      rates: [
        ["0", "0.04"],
        ["1", "0.06"],
      ],
    }),
    shows: { over: "amount", deal: "12500", gain: "500" },
  },
  {
    // From nothing below half of the target to two and a half per cent for each per cent: 0.25 of 2500 a quarter.
    code: "deal-timing",
    triggers: withCriterion(0, { basis: "period" }),
    narrowlyNot: withCriterion(0, {
      basis: "period",
      curve: {
        points: [
          ["0", "0"],
          ["2", "2"],
        ],
      },
    }),
    shows: { over: "attainment", deal: "0.1", gain: "625" },
  },
  {
    // Four times 100000 of a quarter's 125000: 0.8 of the target, and 1.5 of the pay at best.
    code: "deal-timing",
    triggers: withCriterion(0, { basis: "period" }),
    narrowlyNot: withCriterion(0, { basis: "year-to-date" }),
    options: { deal: "100000" },
    shows: { deal: "0.8", gain: "3750" },
  },
];

const found = (plan: IncentivePlan, code: PlanDiagnosticCode, options?: LintPlanOptions): PlanDiagnostic[] =>
  lintPlan(plan, options).filter((each) => each.code === code);

describe("decent plans", () => {
  for (const plan of decentPlans)
    it(`${plan.id} raises nothing`, () => {
      expect(lintPlan(plan, { margin: "0.3", deal: "40000", kpis: catalogue.filter((kpi) => "unit" in kpi) })).toEqual(
        [],
      );
      expect(lintPlan(plan)).toEqual([]);
    });
});

describe("each finding", () => {
  pairs.forEach(({ code, triggers, narrowlyNot, options, notOptions, shows }, index) => {
    it(`${code} is found, with its figures (${index + 1})`, () => {
      const findings = found(triggers, code, options);
      expect(findings.map(({ evidence }) => evidence)).toContainEqual(expect.objectContaining(shows));
      expect(findings[0]?.severity).toBe(planFindingSeverities[code]);
    });

    it(`${code} is narrowly not found (${index + 1})`, () => {
      expect(found(narrowlyNot, code, notOptions ?? options)).toEqual([]);
    });
  });

  it("has such a pair", () => {
    expect(new Set(pairs.map(({ code }) => code))).toEqual(new Set(Object.keys(planFindingSeverities)));
  });

  it("is plain JSON, and has a sentence in French with other words", () => {
    for (const { triggers, options } of pairs) {
      const findings = lintPlan(triggers, options);
      expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      for (const finding of findings) {
        expect(translate(finding, english)).toBe(finding.message);
        expect(translate(finding, french)).not.toBe(finding.message);
        expect(translate(finding, french)).not.toMatch(/undefined|NaN/);
        expect(finding.message).not.toMatch(/undefined|NaN|null/);
      }
    }
  });

  it("reads as a sentence", () => {
    const [cliff] = found(withTiers({ method: "whole" }), "cliff");
    expect(cliff?.message).toBe(
      "new-business: pay jumps by 10 000 EUR at 500 000 EUR; a rep just below loses as much.",
    );
  });

  it("comes heavier first", () => {
    const order = ["error", "warning", "advice"];
    const worst = lintPlan(
      withCurve({
        points: [
          ["0.5", "0.5"],
          ["1", "0.1"],
        ],
      }),
      { margin: "0.001" },
    );
    const severities = worst.map(({ severity }) => order.indexOf(severity));
    expect(severities).toEqual(severities.toSorted());
    expect(new Set(severities).size).toBeGreaterThan(1);
  });
});

describe("a floor", () => {
  it("leaves something where gates take the rest", () => {
    const gated: IncentivePlan = { ...accountExecutives, gates: [{ on: "team", atLeast: "0.7", otherwise: "0" }] };
    expect(found({ ...gated, modifiers: [{ kind: "floor", id: "least", amount: "100" }] }, "gate-takes-all")).toEqual(
      [],
    );
  });
});

describe("the kinds of KPIs", () => {
  const described = catalogue.filter((kpi) => "unit" in kpi && "id" in kpi);
  const byId = new Map(described.map((kpi) => [kpi.id, kpi]));

  it("are those of the catalogue", () => {
    for (const id of [...volumeKpis, ...qualityKpis, ...revenueKpis].filter(
      (each) => !each.startsWith("stage-") && !each.startsWith("direct-stage"),
    ))
      expect(byId.has(id), id).toBe(true);
    for (const id of revenueKpis) expect(byId.get(id)?.unit, id).toBe("money");
    for (const id of volumeKpis) expect(["count", "money"], id).toContain(byId.get(id)?.unit);
  });

  it("are read from KPIs that are given", () => {
    const demos = {
      ...byId.get("meetings-held"),
      id: "demos-held",
      unit: "count",
      nature: "leading",
    } as never;
    expect([isVolume("demos-held", []), isVolume("demos-held", [demos])]).toEqual([false, true]);
    const rate = { ...byId.get("win-rate"), id: "demo-to-win" } as never;
    expect([isQuality("demo-to-win", []), isQuality("demo-to-win", [rate])]).toEqual([false, true]);
    const licences = { ...byId.get("won-revenue"), id: "licences" } as never;
    expect([isRevenue("licences", []), isRevenue("licences", [licences])]).toEqual([false, true]);
  });
});

/** Rising curves and tables with steps of a hundredth, which a naive search can walk. */
const hundredth = (count: number): string => (count / 100).toFixed(2);
const curves = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -40, max: 80 })), { minLength: 1, maxLength: 5 })
  .map((steps) => {
    let [at, pays] = [20, 50];
    return steps.map(([further, more]): [string, string] => {
      at += further;
      pays = Math.max(0, pays + more);
      return [hundredth(at), hundredth(pays)];
    });
  });

describe("against a walk along the curve in steps of a hundredth", () => {
  it("finds an inversion exactly where pay falls", () => {
    fc.assert(
      fc.property(curves, (points) => {
        const curve: Curve = { points };
        const walk = Array.from({ length: 400 }, (_, index) => Number(curveAt(curve, hundredth(index))));
        const falls = walk.some((pay, index) => index > 0 && pay < (walk[index - 1] ?? 0));
        expect(found(withCurve(curve), "inversion").length > 0).toBe(falls);
      }),
    );
  });

  it("finds a cliff exactly where steps jump by more than a tenth of the criterion", () => {
    fc.assert(
      fc.property(curves, (steps) => {
        const curve: Curve = { steps };
        const walk = Array.from({ length: 400 }, (_, index) =>
          Math.round(100 * Number(curveAt(curve, hundredth(index)))),
        );
        const jumps = walk.map((pay, index) => pay - (walk[index - 1] ?? pay)).filter((jump) => jump > 10);
        expect(found(withCurve(curve), "cliff")).toHaveLength(jumps.length);
      }),
    );
  });

  it("finds the gain from moving a deal, as tierPay pays it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("marginal", "whole", "retroactive"),
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (method, rates, deal) => {
          const table = {
            method,
            over: "amount",
            accumulate: "period",
            boundary: "upper",
            rates: rates.map((rate, index): [string, string] => [String(index * 40), hundredth(rate)]),
          } as const;
          const plan: IncentivePlan = {
            ...only(accountExecutives, "win-rate", "team"),
            targetPay: { variable: 0 },
            commissions: [{ id: "sales", on: "won-revenue", tiers: table }],
          };
          const paid = (amount: number): number => Math.round(100 * Number(tierPay(table, amount).pay));
          const walk = Array.from({ length: 240 }, (_, amount) => paid(amount));
          const adds = walk.slice(0, -deal).map((pay, amount) => (walk[amount + deal] ?? NaN) - pay);
          const walked = (Math.max(...adds) - Math.min(...adds)) / 100;
          const [timing] = found(plan, "deal-timing", { deal, material: 0 });
          const gain = Number(timing?.code === "deal-timing" ? (timing.evidence.gain ?? NaN) : 0);
          // Just below a jump no whole amount stands, so that the walk may see less.
          if (method === "marginal") expect(gain).toBeCloseTo(walked, 9);
          else expect(gain).toBeGreaterThanOrEqual(walked - 1e-9);
        },
      ),
    );
  });
});

describe("the plans of these tests", () => {
  it("are plans, apart from those whose percentages are off", () => {
    for (const { code, triggers, narrowlyNot } of pairs)
      for (const plan of [triggers, narrowlyNot]) {
        const problems = parsePlan(plan).problems.filter(({ severity }) => severity === "error");
        const dangling = problems.filter(
          ({ code: problem }) => !["unknown-reference", "percentages-not-100"].includes(problem),
        );
        expect(dangling, code).toEqual([]);
      }
    expect(accountManagers.criteria).toHaveLength(3);
  });
});
