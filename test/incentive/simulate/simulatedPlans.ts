import fc from "fast-check";
import type { Commission, Criterion } from "../../../src/incentive/plan/criterion.js";
import type { Curve, CurvePoint } from "../../../src/incentive/plan/curve.js";
import type { Gate, Modifier } from "../../../src/incentive/plan/modifier.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import type { RoundingMode } from "../../../src/money/rounding.js";

const hundredths = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((cents) => (cents / 100).toString());

const points = (least: number): fc.Arbitrary<CurvePoint[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: least, maxLength: 4 }),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([starts, pays]) =>
      starts
        .toSorted((left, right) => left - right)
        .map((start, index) => [(start / 100).toString(), ((pays[index] ?? 0) / 100).toString()] as const),
    );

/** Curves of all kinds; starts that are no whole millionths among them. */
const curve: fc.Arbitrary<Curve> = fc.oneof(
  points(1).map((each) => ({ points: each })),
  fc.tuple(points(2), hundredths(0, 250)).map(([each, cap]) => ({ points: each, cap })),
  points(1).map((steps) => ({ steps })),
  fc.constant<Curve>({
    points: [
      ["0.3333333", "0"],
      ["0.8", "0.7"],
      ["0.8", "0.9"],
      ["1.23456789", "1.7"],
    ],
  }),
);

const tiers: fc.Arbitrary<Commission["tiers"]> = fc
  .record({
    method: fc.constantFrom("marginal", "whole", "retroactive", "interpolated" as const),
    over: fc.constantFrom("amount", "attainment" as const),
    boundary: fc.constantFrom("upper", "lower" as const),
    starts: fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 3 }),
    rates: fc.array(hundredths(0, 20), { minLength: 4, maxLength: 4 }),
  })
  .map(({ method, over, boundary, starts, rates }) => {
    const unit = over === "amount" ? 3_333 : 0.01;
    const froms = [0, ...starts.toSorted((left, right) => left - right)].map((start) => (start * unit).toFixed(2));
    const rows = froms.map((from, index) => ({
      from,
      rate: method === "interpolated" ? `${index}000.5` : (rates[index] ?? "0"),
    }));
    return {
      ...{ method, over, of: "a", accumulate: "year-to-date", boundary },
      rates: rows.map(({ from, rate }, index) => ({
        ...{ from, rate },
        to: rows[index + 1]?.from ?? (method === "interpolated" ? (Number(from) + unit).toFixed(2) : null),
      })),
    } as const;
  });

const criterion = (id: string, more: Partial<Criterion>): fc.Arbitrary<Criterion> =>
  fc.record({ weight: fc.integer({ min: 1, max: 5 }), curve }).map((each) => ({
    ...{ id, kpi: id, nature: "result", scope: "rep", target: "123456.7", basis: "year-to-date", ...each, ...more },
  }));

const gate: fc.Arbitrary<Gate> = fc.record({
  on: fc.constantFrom("a", "b"),
  atLeast: hundredths(50, 120),
  otherwise: fc.oneof(hundredths(0, 100), curve),
});

const modifier: fc.Arbitrary<Modifier> = fc.oneof(
  fc.record({
    kind: fc.constant("multiplier" as const),
    id: fc.constant("m"),
    on: fc.constantFrom("a", "b"),
    factor: curve,
  }),
  fc.record({ kind: fc.constant("cap" as const), id: fc.constant("c"), timesTargetPay: hundredths(50, 200) }),
  fc.record({
    kind: fc.constant("cap" as const),
    id: fc.constant("c2"),
    amount: hundredths(100_000, 3_000_000),
    applies: fc.constant(["a"]),
  }),
  fc.record({ kind: fc.constant("floor" as const), id: fc.constant("f"), amount: hundredths(0, 1_000_000) }),
);

const modes: readonly RoundingMode[] = ["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"];

/** Plans that a simulation covers, of every kind of line and step. */
export const simulatedPlans: fc.Arbitrary<IncentivePlan> = fc
  .record({
    variable: fc.oneof(fc.constantFrom("20000", "12345.67"), hundredths(0, 5_000_000)),
    criteria: fc.tuple(criterion("a", {}), criterion("b", { nature: "means" })),
    commissions: fc.array(tiers, { maxLength: 1 }),
    gates: fc.array(gate, { maxLength: 1 }),
    modifiers: fc.uniqueArray(modifier, { maxLength: 2, selector: ({ kind }) => kind }),
    rounding: fc.constantFrom(...modes),
    currency: fc.constantFrom("EUR", "JPY", "BHD"),
  })
  .map(({ variable, criteria, commissions, gates, modifiers, rounding, currency }) => ({
    ...{ id: "p", title: "Plan", currency, year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year" },
    ...{ targetPay: { variable }, criteria, gates, modifiers, rounding },
    commissions: commissions.map((each) => ({ id: "com", on: "a", tiers: each })),
  }));

/** A plan with one criterion, for what can be said in a closed form. */
export const simplePlan = (curve: Curve, more: Partial<IncentivePlan> = {}): IncentivePlan => ({
  ...{
    id: "simple",
    title: "Simple",
    currency: "EUR",
    year: { start: "2027-01-01", end: "2028-01-01" },
    payout: "year",
  },
  targetPay: { variable: "20000" },
  criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve }],
  rounding: "half-even",
  ...more,
});
