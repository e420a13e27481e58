import { describe, expect, it } from "vitest";
import { parsePlan, requirePlan } from "../../../src/incentive/plan/parsePlan.js";
import type { PlanProblemCode } from "../../../src/diagnostics/planProblems.js";
import { planProblemSentences } from "../../../src/locale/en/planProblems.js";
import { english } from "../../../src/english.js";
import { french } from "../../../src/french.js";
import { translate } from "../../../src/locale/translate.js";
import { winRate } from "../../../src/kpi/conversion/winRate.js";
import { meetingsHeld } from "../../../src/kpi/activity/meetingsHeld.js";
import { wonRevenue } from "../../../src/kpi/revenue/wonRevenue.js";
import { wonOpportunities } from "../../../src/kpi/conversion/wonOpportunities.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { accountExecutives, accountManagers, decentPlans, salesDevelopment } from "../plans.js";

type Loose = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A copy with one value put at a place, or taken away. */
function changed(plan: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(plan))
    return plan.map((item: unknown, index) => (index === key ? changed(item, rest, value) : item));
  const record = (plan ?? {}) as Loose;
  const inner = changed(record[key], rest, value);
  return Object.fromEntries(Object.entries({ ...record, [key]: inner }).filter(([, each]) => each !== undefined));
}

const problemsOf = (plan: unknown, options = {}): string[] =>
  parsePlan(plan, options).problems.map(({ subject, code }) => `${subject.path ?? ""} ${code}`);

const kpis = [wonRevenue, meetingsHeld, winRate, wonOpportunities];

describe("plans that are right", () => {
  for (const plan of decentPlans) {
    it(`${plan.id} has no problem`, () => {
      expect(parsePlan(plan)).toEqual({ plan, problems: [] });
    });

    it(`${plan.id} survives JSON`, () => {
      const text = JSON.stringify(plan);
      expect(parsePlan(JSON.parse(text)).plan).toEqual(plan);
    });
  }

  it("may have amounts as Decimals, which become their texts, and nulls for what is absent", () => {
    const decimals = changed(accountExecutives, ["targetPay", "variable"], new Decimal("20000"));
    const nulls = changed(changed(decimals, ["draw"], null), ["criteria", 0, "title"], null);
    const { plan, problems } = parsePlan(nulls);
    expect(problems).toEqual([]);
    expect(plan?.targetPay.variable).toBe("20000");
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan).not.toHaveProperty("draw");
    expect(JSON.parse(JSON.stringify(decimals))).toEqual(accountExecutives);
  });

  it("keep null where it is a value: in a condition on facts", () => {
    const { plan } = parsePlan(
      changed(accountExecutives, ["commissions", 0, "where"], { kind: ["new", null], source: null }),
    );
    expect(plan?.commissions?.[0]?.where).toEqual({ kind: ["new", null], source: null });
  });

  it("are not touched, and the plan is a copy", () => {
    const frozen = Object.freeze({ ...accountExecutives });
    expect(parsePlan(frozen).plan).not.toBe(frozen);
  });

  it("pass requirePlan", () => {
    expect(requirePlan(accountManagers)).toEqual(accountManagers);
  });
});

interface Wrong {
  readonly at: Path;
  readonly is: unknown;
  readonly path: string;
  readonly code: PlanProblemCode;
  readonly of?: unknown;
  readonly says?: string;
}

const tiers = (method: string, rates: unknown): unknown => ({
  method,
  over: "amount",
  accumulate: "deal",
  boundary: "upper",
  rates,
});
const tiersAt = ["commissions", 0, "tiers"];

const wrongs: readonly Wrong[] = [
  { at: ["title"], is: undefined, path: "title", code: "missing-field" },
  { at: ["id"], is: "", path: "id", code: "missing-field" },
  { at: ["title"], is: 5, path: "title", code: "wrong-type", says: "5" },
  { at: ["criteria"], is: {}, path: "criteria", code: "wrong-type" },
  { at: ["criteria", 0], is: 7, path: "criteria[0]", code: "wrong-type" },
  { at: ["curency"], is: "EUR", path: "curency", code: "unknown-field", says: "did you mean currency?" },
  { at: ["criteria", 1, "wieght"], is: 1, path: "criteria[1].wieght", code: "unknown-field", says: "weight" },
  { at: ["criteria", 1, "colour"], is: 1, path: "criteria[1].colour", code: "unknown-field", says: "id, title, kpi" },
  {
    at: ["criteria", 1, "constructor"],
    is: 1,
    path: "criteria[1].constructor",
    code: "unknown-field",
    says: "id, title",
  },
  { at: ["criteria", 1, "curve", "kap"], is: 1, path: "criteria[1].curve.kap", code: "unknown-field", says: "cap" },
  {
    at: ["modifiers"],
    is: [{ kind: "spiff", id: "x" }],
    path: "modifiers[0].kind",
    code: "unknown-label",
    says: "spif",
  },
  { at: ["payout"], is: "quater", path: "payout", code: "unknown-label", says: "did you mean quarter?" },
  { at: ["proration"], is: "day", path: "proration", code: "unknown-label", says: "days" },
  { at: ["reversal"], is: { rule: "clawbak" }, path: "reversal.rule", code: "unknown-label", says: "clawback" },
  { at: ["criteria", 0, "weight"], is: "1,5", path: "criteria[0].weight", code: "unreadable-amount", says: '"1,5"' },
  { at: ["criteria", 0, "weight"], is: NaN, path: "criteria[0].weight", code: "unreadable-amount" },
  { at: ["criteria", 0, "target"], is: "quotas", path: "criteria[0].target", code: "unreadable-amount" },
  {
    at: ["criteria", 1, "curve", "points", 1],
    is: ["1", "x"],
    path: "criteria[1].curve.points[1][1]",
    code: "unreadable-amount",
  },
  { at: ["criteria", 1, "curve", "points", 1], is: ["1"], path: "criteria[1].curve.points[1]", code: "wrong-type" },
  { at: ["year", "start"], is: "2027-02-30", path: "year.start", code: "unreadable-day", says: '"2027-02-30"' },
  { at: ["year", "end"], is: "2026-12-31", path: "year.end", code: "upside-down-period", says: "2027-01-01" },
  { at: ["currency"], is: "EURO", path: "currency", code: "unknown-currency", says: "ISO 4217" },
  { at: ["currency"], is: "XAU", path: "currency", code: "unknown-currency" },
  { at: ["year", "end"], is: "2027-12-01", path: "payout", code: "payout-does-not-fit", says: "quarter" },
  { at: ["year", "end"], is: "2029-01-01", path: "year", code: "year-too-long", says: "731" },
  { at: ["targetPay", "variable"], is: "-1", path: "targetPay.variable", code: "below-zero" },
  { at: ["targetPay", "variable"], is: 0, path: "targetPay.variable", code: "no-target-pay" },
  { at: ["targetPay", "overrides", 1], is: { variable: 5 }, path: "targetPay.overrides[1]", code: "missing-holder" },
  {
    at: ["targetPay", "overrides", 1],
    is: { role: "senior", variable: 5 },
    path: "targetPay.overrides[1]",
    code: "repeated-holder",
    says: "targetPay.overrides[0]",
  },
  {
    at: ["criteria", 0, "weight"],
    is: "0",
    path: "criteria[0].weight",
    code: "not-positive",
    says: "expected an amount above 0, got 0",
  },
  { at: ["criteria", 0, "weight"], is: "-0.1", path: "criteria[0].weight", code: "not-positive" },
  { at: ["criteria", 0, "target"], is: 0, path: "criteria[0].target", code: "not-positive" },
  {
    at: ["criteria", 0, "targets"],
    is: [{ repId: "ann", target: "0" }],
    path: "criteria[0].targets[0].target",
    code: "not-positive",
  },
  { at: ["criteria", 0, "targets"], is: [{ target: 5 }], path: "criteria[0].targets[0]", code: "missing-holder" },
  {
    at: ["weights"],
    is: "percentages",
    path: "criteria",
    code: "percentages-not-100",
    says: "add up to 100, got 1: off by -99",
  },
  { at: ["criteria", 0, "curve", "points"], is: [], path: "criteria[0].curve.points", code: "empty-list" },
  {
    at: ["criteria", 0, "curve", "points", 2],
    is: ["0.9", "1.5"],
    path: "criteria[0].curve.points[2]",
    code: "not-rising",
    says: "got 0.9 after 1",
  },
  {
    at: ["criteria", 0, "curve"],
    is: {
      steps: [
        ["0.5", "0.5"],
        ["0.5", "1"],
      ],
    },
    path: "criteria[0].curve.steps[1]",
    code: "not-rising",
  },
  {
    at: ["criteria", 0, "curve"],
    is: {
      points: [
        ["1", "0"],
        ["1.0", "0.5"],
        ["1", "1"],
      ],
    },
    path: "criteria[0].curve.points[2]",
    code: "three-at-one",
  },
  { at: ["criteria", 0, "curve", "cap"], is: "-1", path: "criteria[0].curve.cap", code: "not-positive" },
  {
    at: ["criteria", 0, "curve", "points", 0],
    is: ["0.5", "-0.1"],
    path: "criteria[0].curve.points[0][1]",
    code: "below-zero",
  },
  {
    at: ["criteria", 0, "curve", "points", 2],
    is: ["120", "1.5"],
    path: "criteria[0].curve.points[2][0]",
    code: "attainment-in-percent",
  },
  {
    at: tiersAt,
    is: tiers("marginal", [
      { from: 0, to: 500, rate: 0.1 },
      { from: 501, rate: 0.2 },
    ]),
    path: "commissions[0].tiers.rates[1]",
    code: "tier-hole",
    says: "between 500 and 501",
  },
  {
    at: tiersAt,
    is: tiers("marginal", [
      { from: 0, to: 501, rate: 0.1 },
      { from: 500, rate: 0.2 },
    ]),
    path: "commissions[0].tiers.rates[1]",
    code: "tier-overlap",
    says: "between 500 and 501",
  },
  {
    at: tiersAt,
    is: tiers("marginal", [
      { from: 0, rate: 0.1 },
      { from: 500, rate: 0.2 },
    ]),
    path: "commissions[0].tiers.rates[0]",
    code: "tier-without-end",
  },
  {
    at: tiersAt,
    is: tiers("marginal", [{ from: 0, to: 0, rate: 0.1 }]),
    path: "commissions[0].tiers.rates[0].to",
    code: "tier-upside-down",
  },
  {
    at: tiersAt,
    is: tiers("marginal", [
      [0, 0.1],
      [500, 0.2],
      [500, 0.3],
    ]),
    path: "commissions[0].tiers.rates[2]",
    code: "not-rising",
  },
  {
    at: tiersAt,
    is: tiers("marginal", [[1, 0.1]]),
    path: "commissions[0].tiers.rates[0]",
    code: "first-tier-not-zero",
  },
  { at: tiersAt, is: tiers("marginal", []), path: "commissions[0].tiers.rates", code: "empty-list" },
  { at: tiersAt, is: tiers("marginal", [[0, -0.1]]), path: "commissions[0].tiers.rates[0][1]", code: "below-zero" },
  { at: tiersAt, is: tiers("marginal", [[0, 4]]), path: "commissions[0].tiers.rates[0][1]", code: "rate-above-one" },
  {
    at: tiersAt,
    is: tiers("interpolated", [
      [0, 100],
      [500, 200],
    ]),
    path: "commissions[0].tiers.rates[1]",
    code: "tier-without-end",
  },
  { at: [...tiersAt, "of"], is: undefined, path: "commissions[0].tiers.of", code: "tiers-without-target" },
  {
    at: [...tiersAt, "of"],
    is: "revenu",
    path: "commissions[0].tiers.of",
    code: "unknown-reference",
    says: "did you mean revenue?",
  },
  { at: ["criteria", 1, "id"], is: "revenue", path: "criteria[1].id", code: "repeated-id", says: "criteria[0]" },
  { at: ["gates", 0, "on"], is: "tema", path: "gates[0].on", code: "unknown-reference", says: "did you mean team?" },
  { at: ["gates", 0, "applies"], is: ["x"], path: "gates[0].applies[0]", code: "unknown-reference", says: "revenue, " },
  { at: ["gates", 0, "applies"], is: [], path: "gates[0].applies", code: "empty-list" },
  { at: ["gates", 0, "atLeast"], is: 0, path: "gates[0].atLeast", code: "not-positive" },
  { at: ["gates", 0, "otherwise"], is: "1.2", path: "gates[0].otherwise", code: "not-a-share" },
  {
    at: ["gates", 0, "otherwise"],
    is: { points: [["x", "1"]] },
    path: "gates[0].otherwise.points[0][0]",
    code: "unreadable-amount",
  },
  {
    at: ["modifiers"],
    is: [{ kind: "cap", id: "cap" }],
    path: "modifiers[0]",
    code: "one-of-two-fields",
    says: "expected amount or timesTargetPay, got neither",
  },
  {
    at: ["modifiers"],
    is: [{ kind: "cap", id: "cap", amount: 1, timesTargetPay: 1 }],
    path: "modifiers[0]",
    code: "one-of-two-fields",
    says: "only one",
  },
  {
    at: ["modifiers"],
    is: [{ kind: "cap", id: "cap", amount: -5 }],
    path: "modifiers[0].amount",
    code: "not-positive",
  },
  {
    at: ["modifiers"],
    is: [
      { kind: "cap", id: "cap", amount: 100 },
      { kind: "floor", id: "least", amount: 200 },
    ],
    path: "modifiers[0].amount",
    code: "cap-below-floor",
    says: "least",
  },
  {
    at: ["modifiers"],
    is: [{ kind: "windfall", id: "w", above: 5, counts: 2 }],
    path: "modifiers[0].counts",
    code: "not-a-share",
  },
  {
    at: ["modifiers"],
    is: [
      { kind: "spif", id: "s", kpi: "won-opportunities", each: 5, during: { start: "2026-01-01", end: "2026-02-01" } },
    ],
    path: "modifiers[0].during",
    code: "outside-year",
  },
  { at: ["order"], is: ["gates", "gates", "caps"], path: "order", code: "order-not-whole", says: "modifiers" },
  { at: ["draw"], is: { amount: -5, recoverable: true }, path: "draw.amount", code: "below-zero" },
  { at: ["draw"], is: { amount: 5, recoverable: "yes" }, path: "draw.recoverable", code: "wrong-type" },
  {
    at: ["draw"],
    is: { amount: 5, recoverable: false, recoveryFrom: "2027-05-01" },
    path: "draw.recoveryFrom",
    code: "not-recoverable",
  },
  { at: ["criteria", 1, "measuredAgainst"], is: "year", path: "criteria[1].measuredAgainst", code: "not-to-date" },
  { at: ["reversal"], is: { rule: "clawback", within: -1 }, path: "reversal.within", code: "not-whole" },
  { at: ["reversal"], is: { rule: "clawback", within: NaN }, path: "reversal.within", code: "unreadable-number" },
  { at: ["ramp", 1, "fromMonth"], is: 0, path: "ramp[1].fromMonth", code: "not-rising" },
  { at: ["ramp", 1, "fromMonth"], is: 1.5, path: "ramp[1].fromMonth", code: "not-whole" },
  { at: ["ramp", 2, "target"], is: "0.4", path: "ramp[2].target", code: "not-rising" },
  { at: ["ramp", 0, "guaranteed"], is: "80", path: "ramp[0].guaranteed", code: "not-a-share" },
  {
    at: ["proration"],
    is: { seasonal: [1, 1, 1] },
    path: "proration.seasonal",
    code: "seasonal-count",
    says: "4 payouts",
  },
  { at: ["proration"], is: { seasonal: [0, 0, 0, 0] }, path: "proration.seasonal", code: "not-positive" },
  {
    at: ["credits"],
    is: { overlays: [{ repId: "ann", share: 0 }] },
    path: "credits.overlays[0].share",
    code: "not-positive",
  },
  { at: ["participants"], is: [{ from: "2027-05-01" }], path: "participants[0]", code: "missing-holder" },
  {
    at: ["participants"],
    is: [{ repId: "ann", from: "2027-05-01", to: "2027-05-01" }],
    path: "participants[0].to",
    code: "upside-down-period",
  },
  {
    at: ["participants"],
    is: [{ repId: "ann", to: "2027-01-01" }],
    path: "participants[0].to",
    code: "upside-down-period",
  },
  {
    at: ["participants"],
    is: [{ repId: "ann", from: "2026-01-01", to: "2026-06-01" }],
    path: "participants[0]",
    code: "outside-year",
  },
  {
    at: ["participants"],
    is: [
      { repId: "ann", to: "2027-07-01" },
      { repId: "ann", from: "2027-06-01" },
    ],
    path: "participants[1]",
    code: "overlapping-participations",
    says: "repId ann on 2027-06-01, got a second after participants[0]",
  },
  {
    at: ["criteria"],
    is: [],
    of: { ...accountExecutives, commissions: [], gates: [] },
    path: "criteria",
    code: "nothing-paid",
  },
];

describe("plans that are wrong in one thing", () => {
  for (const { at, is, path, code, says, of = accountExecutives } of wrongs)
    it(`${code} at ${path}`, () => {
      const { problems } = parsePlan(changed(of, at, is));
      const found = problems.find((problem) => problem.subject.path === path && problem.code === code);
      expect(found, problems.map(({ message }) => message).join("\n")).toBeDefined();
      expect(found?.message.startsWith(`${path}: `)).toBe(true);
      if (says !== undefined) expect(found?.message).toContain(says);
    });

  it("cover every code, apart from those of credits and KPIs", () => {
    const elsewhere = ["unknown-kpi", "not-money", "nature-differs", "no-direction", "shares-not-whole"];
    const covered = new Set<string>(wrongs.map(({ code }) => code));
    expect(Object.keys(planProblemSentences).filter((code) => !covered.has(code))).toEqual(elsewhere);
  });
});

describe("what is narrowly right", () => {
  const narrow: readonly (readonly [string, unknown])[] = [
    [
      "three thirds of 100",
      changed(
        changed(changed(salesDevelopment, ["criteria", 0, "weight"], "18.6"), ["criteria", 1, "weight"], "45.45"),
        ["criteria", 2, "weight"],
        "35.95",
      ),
    ],
    [
      "a participation that follows another",
      changed(
        accountExecutives,
        ["participants"],
        [
          { repId: "ann", to: "2027-07-01" },
          { repId: "ann", from: "2027-07-01" },
        ],
      ),
    ],
    ["a half-year of two quarters", changed(accountExecutives, ["year", "end"], "2027-07-01")],
    ["a rate of one", changed(accountExecutives, tiersAt, tiers("marginal", [[0, 1]]))],
    [
      "a table that ends",
      changed(accountExecutives, tiersAt, tiers("marginal", [{ from: 0, to: 20000, rate: "0.01" }])),
    ],
    [
      "interpolated tiers to an end of amount 0",
      changed(
        accountExecutives,
        tiersAt,
        tiers("interpolated", [
          [0, 10],
          [1000, 40],
          [3000, 0],
        ]),
      ),
    ],
    [
      "a jump of two points",
      changed(accountExecutives, ["criteria", 0, "curve"], {
        points: [
          ["1", "0"],
          ["1", "1"],
        ],
      }),
    ],
    [
      "a cap as high as the floor",
      changed(
        accountExecutives,
        ["modifiers"],
        [
          { kind: "cap", id: "cap", amount: 100 },
          { kind: "floor", id: "least", amount: "100.0" },
        ],
      ),
    ],
    [
      "a cap on one line and a floor on all",
      changed(
        accountExecutives,
        ["modifiers"],
        [
          { kind: "cap", id: "cap", amount: 100, applies: ["team"] },
          { kind: "floor", id: "least", amount: 200 },
        ],
      ),
    ],
  ];
  for (const [name, plan] of narrow)
    it(name, () => {
      expect(problemsOf(plan)).toEqual([]);
    });
});

describe("everything at once", () => {
  it("three times 33 per cent is 99", () => {
    const thirds = ["criteria", "criteria", "criteria"].reduce<unknown>(
      (plan, list, index) => changed(plan, [list, index, "weight"], "33"),
      salesDevelopment,
    );
    const { problems, plan } = parsePlan(thirds);
    expect(plan).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      subject: { kind: "plan", id: salesDevelopment.id, path: "criteria" },
      code: "percentages-not-100",
      severity: "error",
      evidence: { value: "99", off: "-1" },
      message: "criteria: expected percentages that add up to 100, got 99: off by -1",
    });
  });

  it("lists problems of fields and of sense together, in the order of their places", () => {
    const worse = [
      [["criteria", 0, "weight"], "x"],
      [["criteria", 1, "target"], "0"],
      [["criteria", 1, "wieght"], "1"],
      [["gates", 0, "on"], "tema"],
      [["rounding"], "nearest"],
    ].reduce<unknown>((plan, [path, value]) => changed(plan, path as Path, value), accountExecutives);
    expect(problemsOf(worse)).toEqual([
      "criteria[0].weight unreadable-amount",
      "criteria[1].target not-positive",
      "criteria[1].wieght unknown-field",
      "gates[0].on unknown-reference",
      "rounding unknown-label",
    ]);
    expect(() => requirePlan(worse)).toThrow(
      /requirePlan: expected a plan without errors, got 5 errors:\n {2}criteria\[0\]\.weight: expected .*, got "x"/,
    );
  });

  it("lists what an empty plan lacks", () => {
    const missing = ["criteria", "currency", "id", "payout", "rounding", "targetPay", "title", "year"];
    expect(problemsOf({})).toEqual(missing.map((field) => `${field} missing-field`));
  });

  for (const nothing of [undefined, null, 5, "plan", [], new Date(0)])
    it(`is no plan: ${String(nothing)}`, () => {
      const { plan, problems } = parsePlan(nothing);
      expect(plan).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    });

  it("is plain JSON", () => {
    for (const { at, is, of = accountExecutives } of wrongs) {
      const { problems } = parsePlan(changed(of, at, is));
      expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
    }
  });

  it("does not fall over a plan without end", () => {
    const endless: Loose = { ...accountExecutives };
    endless["draw"] = endless;
    expect(parsePlan(endless).plan).toBeNull();
  });
});

describe("with the KPIs that measure it", () => {
  it("finds nothing wrong with KPIs that fit", () => {
    expect(problemsOf(accountExecutives, { kpis }).filter((each) => !each.endsWith("nature-differs"))).toEqual([]);
  });

  it("knows the nearest name of an unknown KPI", () => {
    const [problem] = parsePlan(changed(accountExecutives, ["criteria", 0, "kpi"], "won-revenu"), { kpis }).problems;
    expect(problem).toMatchObject({
      subject: { path: "criteria[0].kpi" },
      code: "unknown-kpi",
      evidence: { nearest: "won-revenue" },
    });
    expect(problem?.message).toContain("did you mean won-revenue?");
  });

  it("asks for money under a commission", () => {
    const counted = changed(accountExecutives, ["commissions", 0, "on"], "won-opportunities");
    expect(problemsOf(counted, { kpis })).toContain("commissions[0].on not-money");
  });

  it("only advises on natures", () => {
    const result = changed(accountExecutives, ["criteria", 1, "nature"], "result");
    const { plan, problems } = parsePlan(result, { kpis });
    expect(plan).not.toBeNull();
    expect(problems.find(({ subject }) => subject.path === "criteria[1].nature")).toMatchObject({
      code: "nature-differs",
      severity: "advice",
    });
  });

  it("asks for a direction where the KPI has none", () => {
    const undirected = { ...wonRevenue, id: "won-revenue", better: "target" } as const;
    const problems = problemsOf(accountExecutives, { kpis: [undirected, meetingsHeld, winRate] });
    expect(problems).toContain("criteria[0].better no-direction");
    const said = changed(
      changed(accountExecutives, ["criteria", 0, "better"], "higher"),
      ["criteria", 3, "better"],
      "higher",
    );
    expect(problemsOf(said, { kpis: [undirected, meetingsHeld, winRate] }).join()).not.toContain("no-direction");
  });
});

describe("in French", () => {
  it("says the same with other words", () => {
    for (const { at, is, of = accountExecutives } of wrongs) {
      for (const problem of parsePlan(changed(of, at, is)).problems) {
        expect(translate(problem, english)).toBe(problem.message);
        expect(translate(problem, french)).not.toBe(problem.message);
        expect(translate(problem, french)).not.toContain("undefined");
      }
    }
  });

  it("reads as French", () => {
    const [problem] = parsePlan(changed(accountExecutives, ["payout"], "quater")).problems;
    expect(problem && translate(problem, french)).toBe(
      'payout\u202f: attendu l\'une des valeurs month, quarter, half-year, year, reçu "quater"\u202f; vouliez-vous dire quarter\u202f?',
    );
  });
});
