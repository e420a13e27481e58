import fc from "fast-check";
import type { Performance, PeriodPerformance } from "../../../src/incentive/measure/performance.js";
import { payoutPeriods } from "../../../src/incentive/measure/payoutPeriods.js";
import type { Criterion, Commission } from "../../../src/incentive/plan/criterion.js";
import type { Curve } from "../../../src/incentive/plan/curve.js";
import type { Gate, Modifier } from "../../../src/incentive/plan/modifier.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import type { Tiers } from "../../../src/incentive/plan/tiers.js";
import { addDays, daysBetween } from "../../../src/time/dayNumber.js";

export const cents = fc.integer({ min: 0, max: 50_000_000 }).map((units) => (units / 100).toFixed(2));
const signedCents = fc.integer({ min: -5_000_000, max: 20_000_000 }).map((units) => (units / 100).toFixed(2));
const hundredth = fc.integer({ min: 0, max: 250 }).map((percent) => (percent / 100).toFixed(2));

/** A curve whose pay never falls. */
export const risingCurve: fc.Arbitrary<Curve> = fc
  .record({
    attainments: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 }),
    payouts: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 5, maxLength: 5 }),
    cap: fc.option(fc.integer({ min: 100, max: 300 }), { nil: undefined }),
    steps: fc.boolean(),
  })
  .map(({ attainments, payouts, cap, steps }) => {
    const inOrder = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
    const pays = inOrder(payouts);
    const points = inOrder(attainments).map(
      (attainment, index) => [(attainment / 100).toString(), ((pays[index] ?? 0) / 100).toString()] as const,
    );
    const top = cap === undefined ? {} : { cap: (cap / 100).toString() };
    return steps ? { steps: points, ...top } : { points, ...top };
  });

export const tableOf = (method: Tiers["method"]): fc.Arbitrary<Pick<Tiers, "method" | "boundary" | "over" | "rates">> =>
  fc
    .record({
      starts: fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 4 }),
      rates: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 5, maxLength: 5 }),
      boundary: fc.constantFrom("upper", "lower"),
    })
    .map(({ starts, rates, boundary }) => ({
      method,
      boundary,
      over: "amount" as const,
      rates: [0, ...starts.toSorted((a, b) => a - b)].map((from, index, all) => ({
        from: from * 100,
        to:
          all[index + 1] === undefined
            ? method === "interpolated"
              ? from * 100 + 5000
              : null
            : (all[index + 1] ?? 0) * 100,
        rate: method === "interpolated" ? (rates[index] ?? 0) : ((rates[index] ?? 0) / 1000).toString(),
      })),
    }));

const basis = fc.constantFrom("period", "year-to-date");
const ids = ["a", "b", "c"] as const;
const applies = fc.option(fc.subarray([...ids, "sales"], { minLength: 1 }), { nil: undefined });
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const criterionWith = (id: string): fc.Arbitrary<Criterion> =>
  fc.record({ basis, curve: risingCurve, weight: fc.integer({ min: 1, max: 9 }) }).map((own) => ({
    id,
    kpi: "won-revenue",
    nature: "result",
    scope: "rep",
    target: 1,
    ...own,
  }));

const gate: fc.Arbitrary<Gate> = fc
  .record({ on: fc.constantFrom(...ids), atLeast: hundredth, otherwise: fc.oneof(hundredth, risingCurve), applies })
  .map(defined) as fc.Arbitrary<Gate>;

const modifier = (id: string): fc.Arbitrary<Modifier> =>
  fc
    .oneof(
      fc.record({ kind: fc.constant("multiplier"), on: fc.constantFrom(...ids), factor: risingCurve, applies }),
      fc.record({ kind: fc.constant("floor"), amount: cents, applies }),
      fc.record({ kind: fc.constant("cap"), amount: cents, applies }),
      fc.record({ kind: fc.constant("cap"), timesTargetPay: hundredth, applies }),
      fc.record({
        kind: fc.constant("spif"),
        kpi: fc.constant("won-opportunities"),
        each: cents,
        from: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
        most: fc.option(cents, { nil: undefined }),
      }),
    )
    .map((own) => defined({ id, ...own })) as fc.Arbitrary<Modifier>;

export const accumulated: fc.Arbitrary<Commission["tiers"]["accumulate"]> = fc.constantFrom(
  "deal",
  "period",
  "year-to-date",
);

/** A plan with everything that changes pay after it was measured. */
export const randomPlan: fc.Arbitrary<IncentivePlan> = fc
  .record({
    criteria: fc.tuple(...ids.map(criterionWith)),
    table: fc
      .constantFrom("marginal", "whole", "retroactive", "interpolated")
      .chain((method) => tableOf(method as "whole")),
    accumulate: accumulated,
    gates: fc.array(gate, { maxLength: 2 }),
    modifiers: fc.tuple(modifier("m1"), modifier("m2"), modifier("m3")).chain((all) => fc.subarray(all)),
    order: fc.constantFrom(
      ["gates", "modifiers", "caps"] as const,
      ["caps", "gates", "modifiers"] as const,
      ["modifiers", "caps", "gates"] as const,
    ),
    draw: fc.option(
      fc
        .record({
          amount: cents,
          recoverable: fc.boolean(),
          recovery: fc.option(fc.constantFrom({ atMost: "0.5" }, { atMost: "0.25" }), { nil: undefined }),
          recoveryFrom: fc.option(fc.constantFrom("2027-04-01", "2027-07-01"), { nil: undefined }),
          until: fc.option(fc.constant("2027-10-01"), { nil: undefined }),
        })
        .map(defined),
      { nil: undefined },
    ),
    negative: fc.constantFrom("debt", "floor"),
    reversal: fc.constantFrom({ rule: "remeasure" }, { rule: "clawback" }),
    rounding: fc.constant("half-even"),
  })
  .map(({ table, accumulate, ...plan }) =>
    defined({
      id: "plan",
      title: "Plan",
      currency: "EUR",
      year: { start: "2027-01-01", end: "2028-01-01" },
      payout: "quarter",
      targetPay: { variable: "20000" },
      commissions: [{ id: "sales", on: "won-revenue", tiers: { ...table, accumulate } }],
      ...plan,
    }),
  ) as unknown as fc.Arbitrary<IncentivePlan>;

const reached = fc.record({
  actual: fc.option(signedCents, { nil: null, freq: 8 }),
  target: fc.option(cents, { nil: null, freq: 8 }),
});

/** What reps reached under a random plan: all four quarters, with sales and, now and then, one taken back. */
export const randomPerformance = (plan: IncentivePlan): fc.Arbitrary<Performance> =>
  fc
    .array(
      fc.record({
        reached: fc.array(reached, { minLength: 3, maxLength: 3 }),
        sales: fc.array(signedCents, { maxLength: 4 }),
        units: fc.integer({ min: 0, max: 9 }),
        back: fc.boolean(),
        cutAfter: fc.integer({ min: 1, max: 80 }),
        guaranteed: fc.constantFrom("0", "0", "0.2"),
      }),
      { minLength: 4, maxLength: 4 },
    )
    .map((quarters) => ({
      planId: plan.id,
      asOf: null,
      issues: [],
      reps: [
        { repId: "ann", targetPay: "20000", periods: quarters.map((quarter, index) => periodOf(plan, quarter, index)) },
      ],
    }));

function periodOf(
  plan: IncentivePlan,
  quarter: {
    readonly reached: readonly { readonly actual: string | null; readonly target: string | null }[];
    readonly sales: readonly string[];
    readonly units: number;
    readonly back: boolean;
    /** Days until the terms of a ramp change, within the quarter. */
    readonly cutAfter: number;
    readonly guaranteed: string;
  },
  index: number,
): PeriodPerformance {
  const period = payoutPeriods(plan)[index] ?? plan.year;
  const of = quarter.sales[0];
  const cut = addDays(period.start, quarter.cutAfter);
  return {
    period,
    complete: true,
    activeDays: 91,
    days: 91,
    time: [
      { start: period.start, end: cut, days: quarter.cutAfter, of: 365, weight: "1", guaranteed: quarter.guaranteed },
      { start: cut, end: period.end, days: daysBetween(cut, period.end), of: 365, weight: "1", guaranteed: "0" },
    ],
    criteria: plan.criteria.map(({ id }, place) => ({
      id,
      during: period,
      actual: quarter.reached[place]?.actual ?? null,
      target: quarter.reached[place]?.target ?? null,
      better: place === 2 ? "lower" : "higher",
      n: 1,
      missing: 0,
    })),
    commissions: [
      {
        id: "sales",
        target: null,
        credits: quarter.sales.map((amount, sale) => ({
          id: `sale ${index}-${sale}`,
          on: period.start,
          amount,
          share: "1",
          source: "own",
          soldBy: "ann",
        })),
        reversals:
          quarter.back && of !== undefined && plan.reversal?.rule === "clawback"
            ? [{ id: "note", on: period.start, of: `sale ${index}-0`, part: "1" }]
            : [],
      },
    ],
    spifs: (plan.modifiers ?? [])
      .filter(({ kind }) => kind === "spif")
      .map(({ id }) => ({ id, units: (quarter.units * (index + 1)).toString() })),
  };
}

export const planAndPerformance = randomPlan.chain((plan) =>
  randomPerformance(plan).map((performance) => ({ plan, performance })),
);
