import { describe, expect, it } from "vitest";
import { explain } from "../../../src/incentive/payout/explain.js";
import { french } from "../../../src/french.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import { payoutPeriods } from "../../../src/incentive/measure/payoutPeriods.js";
import type { MeasuredCriterion, Performance } from "../../../src/incentive/measure/performance.js";
import type { Criterion } from "../../../src/incentive/plan/criterion.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { accountExecutives, accountManagers, salesDevelopment } from "../plans.js";
import { paid, planWith, revenueCriterion, statements, won } from "./smallBook.js";

const line = {
  points: [
    [0, 0],
    [2, 2],
  ],
} as const;
const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  ...revenueCriterion,
  id,
  curve: line,
  ...more,
});
/** Quarters of equal target pay, 1000 each, with what was attained of a target of 100 in each. */
const performance = (
  plan: IncentivePlan,
  quarters: readonly Readonly<Record<string, number | null>>[],
  more: Partial<MeasuredCriterion> = {},
): Performance => ({
  planId: plan.id,
  asOf: null,
  issues: [],
  reps: [
    {
      repId: "ann",
      targetPay: "4000",
      periods: quarters.map((reached, index) => ({
        period: payoutPeriods(plan)[index] ?? plan.year,
        complete: true,
        activeDays: 90,
        days: 90,
        time: [{ ...(payoutPeriods(plan)[index] ?? plan.year), days: 90, of: 90, weight: "0.25", guaranteed: "0" }],
        criteria: plan.criteria.map(({ id }) => ({
          id,
          during: plan.year,
          actual: reached[id] == null ? null : String(reached[id]),
          target: "100",
          better: "higher",
          n: 1,
          missing: 0,
          ...more,
        })),
        commissions: [],
        spifs: [{ id: "launch", units: String(reached["launch"] ?? 0) }],
      })),
    },
  ],
});
const pay = (own: Partial<IncentivePlan>, ...quarters: Readonly<Record<string, number | null>>[]): string[] => {
  const plan = planWith(own);
  return paid(payout(plan, performance(plan, quarters)));
};
const amounts = (own: Partial<IncentivePlan>, ...quarters: Readonly<Record<string, number | null>>[]): string[][] => {
  const plan = planWith(own);
  return payout(plan, performance(plan, quarters)).map(({ lines }) =>
    lines.map(({ id, amount }) => `${id} ${amount.toString()}`),
  );
};

describe("a payout", () => {
  it("shares thirds out so that they make up the whole", () => {
    const criteria = ["a", "b", "c"].map((id) => criterion(id));
    expect(amounts({ criteria }, { a: 100, b: 100, c: 100 })).toEqual([["a 333.34", "b 333.33", "c 333.33"]]);
  });

  it("takes percentages and shares by their part of the sum", () => {
    const criteria = [criterion("a", { weight: "60" }), criterion("b", { weight: "40" })];
    expect(amounts({ criteria }, { a: 100, b: 50 })).toEqual([["a 600", "b 200"]]);
  });

  it("trues up to the year so far", () => {
    const criteria = [criterion("a", { basis: "year-to-date" })];
    expect(pay({ criteria }, { a: 120 }, { a: 80 }, { a: 20 }, { a: 101 })).toEqual(["1200", "400", "-1000", "3440"]);
    expect(pay({ criteria, negative: "floor" }, { a: 120 }, { a: 80 }, { a: 20 }, { a: 101 })).toEqual([
      "1200",
      "400",
      "0",
      "2440",
    ]);
  });

  it("reads an attainment the other way round where lower is better", () => {
    const plan = planWith({ criteria: [criterion("a")] });
    const lower = { better: "lower" } as const;
    expect(paid(payout(plan, performance(plan, [{ a: 80 }, { a: 200 }, { a: 0 }], lower)))).toEqual([
      "1250",
      "500",
      "2000",
    ]);
  });

  it("closes a gate on the others, or on those it names", () => {
    const criteria = [criterion("a"), criterion("b")];
    const gate = { on: "a", atLeast: "0.9", otherwise: "0" };
    expect(amounts({ criteria, gates: [gate] }, { a: 89, b: 100 }, { a: 90, b: 100 })).toEqual([
      ["a 445", "b 0"],
      ["a 450", "b 500"],
    ]);
    expect(amounts({ criteria, gates: [{ ...gate, applies: ["a"] }] }, { a: 80, b: 100 })).toEqual([["a 0", "b 500"]]);
    const graded = {
      ...gate,
      otherwise: {
        points: [
          ["0.5", "0"],
          ["0.9", "1"],
        ],
      },
    } as const;
    expect(amounts({ criteria, gates: [graded] }, { a: 70, b: 100 })).toEqual([["a 350", "b 250"]]);
    expect(amounts({ criteria, gates: [gate] }, { a: null, b: 100 })).toEqual([["a 0", "b 0"]]);
  });

  it("caps and gates in the order that the plan declares", () => {
    const own = {
      criteria: [criterion("a"), criterion("b")],
      gates: [{ on: "a", atLeast: 2, otherwise: "0.5", applies: ["a", "b"] }],
      modifiers: [{ kind: "cap", id: "most", amount: "800" }],
    } as const;
    expect(pay({ ...own, order: ["gates", "caps"] }, { a: 150, b: 150 })).toEqual(["750"]);
    expect(pay({ ...own, order: ["caps", "gates"] }, { a: 150, b: 150 })).toEqual(["400"]);
    expect(amounts({ ...own, order: ["caps"] }, { a: 150, b: 50 })).toEqual([["a 600", "b 200"]]);
  });

  it("caps the year so far by what the year so far allows", () => {
    const criteria = [criterion("a", { basis: "year-to-date" })];
    const modifiers = [{ kind: "cap", id: "most", timesTargetPay: "1.2" }] as const;
    expect(pay({ criteria, modifiers }, { a: 150 }, { a: 150 }, { a: 100 })).toEqual(["1200", "1200", "600"]);
    const both = [criterion("a", { basis: "year-to-date" }), criterion("b")];
    // 2250 to date against 2000, after 1000 that was paid: together with what the period line had.
    expect(
      pay(
        { criteria: both, modifiers: [{ kind: "cap", id: "most", amount: 1000 }] },
        { a: 100, b: 100 },
        { a: 125, b: 100 },
      ),
    ).toEqual(["1000", "1000"]);
  });

  it("multiplies by a criterion's attainment, and pays for each unit of a contest once", () => {
    const own = {
      criteria: [criterion("a"), criterion("b")],
      modifiers: [
        {
          kind: "multiplier",
          id: "quality",
          on: "b",
          factor: {
            steps: [
              [0, 1],
              [1, "1.2"],
            ],
          },
          applies: ["a"],
        },
        { kind: "spif", id: "launch", kpi: "won-opportunities", each: 50, from: 2, most: 150 },
      ],
    } as const;
    expect(
      amounts(own, { a: 100, b: 100, launch: 1 }, { a: 100, b: 99, launch: 2 }, { a: 0, b: 0, launch: 9 }),
    ).toEqual([
      ["a 600", "b 500", "launch 0"],
      ["a 500", "b 495", "launch 100"],
      ["a 0", "b 0", "launch 50"],
    ]);
  });

  it("raises a payment to a floor and never takes that back", () => {
    const criteria = [criterion("a", { basis: "year-to-date" })];
    const modifiers = [{ kind: "floor", id: "least", amount: 300 }] as const;
    expect(pay({ criteria, modifiers }, { a: 10 }, { a: 100 })).toEqual(["300", "1900"]);
  });

  it("pays a draw, recovers it from what is beyond, and says what is owed", () => {
    const draw = { amount: 800, recoverable: true, recoveryFrom: "2027-07-01" };
    const plan = planWith({ criteria: [criterion("a")], draw });
    const list = payout(plan, performance(plan, [{ a: 20 }, { a: 100 }, { a: 100 }, { a: 150 }]));
    expect(list.map(({ total, drawBalance }) => `${total.toString()} ${drawBalance.toString()}`)).toEqual([
      "800 600",
      "1000 600",
      "800 400",
      "1100 0",
    ]);
    expect(list[0]?.lines.map(({ kind }) => kind)).toEqual(["criterion", "draw"]);
  });

  it("is refused for a performance under another plan", () => {
    const plan = planWith({ criteria: [criterion("a")] });
    expect(() => payout({ ...plan, id: "other" }, performance(plan, [{ a: 1 }]))).toThrow(
      'payout: performance.planId: expected the id of the plan, other, got "plan"',
    );
  });

  it("pays a whole plan from its records, as a hand would", () => {
    const plan = planWith({
      criteria: [{ ...revenueCriterion, basis: "year-to-date" }],
      targetPay: { variable: 1000, overrides: [{ role: "senior", variable: 36500 }] },
    });
    const book = {
      reps: [{ id: "ann", role: "senior", memberships: [] }],
      opportunities: [won("1", "ann", "2027-02-01", 450), won("2", "ann", "2027-05-01", 1360)],
    };
    // 450 of 900 is half of 9000; 1810 of 1810 is all of 18100; 1810 of 2730 and of 3650 leave what was paid.
    expect(paid(statements(plan, book))).toEqual(["4500", "13600", "0", "0"]);
  });

  it.each([accountExecutives, salesDevelopment, accountManagers])("has the periods of $id", (plan) => {
    const periods = payoutPeriods(plan);
    expect([periods[0]?.start, periods.at(-1)?.end]).toEqual([plan.year.start, plan.year.end]);
    expect(periods).toHaveLength({ month: 12, quarter: 4, "half-year": 2, year: 1 }[plan.payout]);
  });
});

describe("an explanation", () => {
  it("tells a line step by step, in English and in French", () => {
    const plan = planWith({
      criteria: [criterion("a")],
      gates: [{ id: "team", on: "a", atLeast: "0.9", otherwise: "0.5", applies: ["a"] }],
    });
    const [statement] = payout(plan, performance(plan, [{ a: 80 }]));
    if (statement === undefined) throw new Error("there is a statement");
    expect(explain(statement).map(({ sentence }) => sentence)).toEqual([
      "Time: 90 ÷ 90 days × 25 %, 25 % of a year.",
      "Target incentive: 4000 for a year × 25 % = 1000.",
      "Attainment: 80 against a target of 100: 80 %.",
      "Curve at 80 %, from 0 % which pays 0 %, to 200 % which pays 200 %: 80 %.",
      "Pay: 1000 × weight 1 of 1 × 80 % = 800.",
      "Gate team: 80 % against 90 %: 800 × 0.5 = 400.",
      "Rounding: all lines together are 400, paid as 400 with 2 decimals; this line is 400: 400.",
    ]);
    expect(explain(statement, { locale: french })[2]?.sentence).toBe(
      "Taux d'atteinte : 80 pour un objectif de 100 : 80\u202f%.",
    );
  });
});
