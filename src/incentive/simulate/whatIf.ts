import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { Decimal } from "../../exact/decimal.js";
import { fractionOf, type Fraction } from "../../exact/fraction.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { roundToUnits } from "../pay/roundToUnits.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { addHiddenKinks } from "./addHiddenKinks.js";
import { millionthsPerTarget } from "./attainmentVariable.js";
import { exactPay, type PayFormula } from "./payFormula.js";
import { repFormulas } from "./repFormulas.js";
import { minorUnitsToDecimal } from "./simulatedAmount.js";
import type { AttainmentModel, SimulatedRep } from "./simulationModel.js";

/** Point of a pay curve. */
export interface WhatIfPoint {
  /** Attainment, where 1 is the target. */
  readonly attainment: Decimal;
  /** Pay of the year, to the cent. */
  readonly pay: Decimal;
}

/** Options of `whatIf`. */
export interface WhatIfOptions {
  /** Criterion whose attainment varies. */
  readonly criterion: string;
  /** Attainments of the other criteria; 1 for those absent. */
  readonly others?: Readonly<Record<string, Amount>> | undefined;
  /** First attainment: 0 by default. */
  readonly from?: Amount | undefined;
  /** Last attainment: 2 by default. */
  readonly to?: Amount | undefined;
  /** Distance of additional points, as an attainment; by default the curve has its ends and kinks only. */
  readonly step?: Amount | undefined;
  /** Amounts that an attainment of 1 stands for, by KPI: for commissions on amounts if no target gives the amount. */
  readonly baselines?: Readonly<Record<string, Amount>> | undefined;
}

const whatIfKinds: OptionKinds<WhatIfOptions> = {
  criterion: "text",
  others: "record?",
  from: "amount?",
  to: "amount?",
  step: "amount?",
  baselines: "record?",
};

/**
 * Returns the pay of a rep's year as a function of one criterion's attainment: the points of a chart, joined by straight lines.
 *
 * The points include all kinks: threshold, accelerator, cap, gate, and the attainment at which a cap on all pay takes effect. A jump
 * is two points, the last millionth before it and the first millionth after it. Each point is exact to the cent. Criteria and
 * commissions on the same KPI of the same scope move together. A multiplier on the criterion that it multiplies bends pay between the
 * kinks: set a `step`.
 *
 * @throws SalesKpiError `unknown-name` for a criterion that the plan lacks; `impossible-request` for a plan that is not covered, or an
 * invalid range
 * @example
 * const plan = { id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: "20000" }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0.5", "0"], ["1", "1"]] } }], rounding: "half-even" } as const;
 * whatIf(plan, { id: "ann" }, { criterion: "revenue" }).map(({ attainment, pay }) => `${attainment} ${pay}`) // => ['0 0', '0.5 0', '1 20000', '2 20000']
 */
export function whatIf(plan: IncentivePlan, rep: SimulatedRep, options: WhatIfOptions): WhatIfPoint[] {
  checkPlan("whatIf", plan);
  if (typeof (Object(rep) as Partial<SimulatedRep>).id !== "string") refuse("whatIf: rep", rep, "a rep with an id");
  const { criterion, others = {}, from = 0, to = 2, step } = checkOptions("whatIf", options, whatIfKinds);
  const known = plan.criteria.map(({ id }) => id);
  for (const id of [criterion, ...Object.keys(others)])
    if (!known.includes(id)) refuse("whatIf: criterion", id, `one of ${known.join(", ")}`, "unknown-name");
  const [start, end] = [toMillionths(from, "from"), toMillionths(to, "to")];
  if (start >= end) refuse("whatIf: from", from, `an attainment below \`to\` (${to.toString()})`);
  // Any team will do: the attainment of a team is fixed.
  const teamId = rep.teamId ?? "team";
  const { formula, attainmentOf, attainments } = repFormulas(plan, {
    reps: [{ ...rep, teamId }],
    attainment: modelsAtTarget(plan, options),
  })({ ...{ id: rep.id, teamId }, ...(rep.role !== undefined && { role: rep.role }) });
  const varied = attainmentOf.get(criterion) ?? 0;
  const fixed = attainments.map(() => BigInt(millionthsPerTarget));
  for (const [id, attainment] of Object.entries(others)) {
    const index = attainmentOf.get(id);
    if (index !== undefined && index !== varied) fixed[index] = toMillionths(attainment, "others");
  }
  const payAt = (millionths: bigint): Fraction => exactPay(formula, fixed.with(varied, millionths));
  const points = knownPoints({
    ...{ formula, varied, start, end },
    step: step === undefined ? null : toMillionths(step, "step"),
  });
  const digits = currencyDigits(plan.currency);
  return addHiddenKinks(points, payAt).map((point) => ({
    attainment: new Decimal(point.toString()).div(millionthsPerTarget),
    pay: minorUnitsToDecimal(Number(roundToUnits(payAt(point), 0, plan.rounding)), digits),
  }));
}

const toMillionths = (attainment: Amount, field: string): bigint =>
  roundToUnits(fractionOf(attainment, { field }), 6, "half-even");

/** Returns models of all attainments at target. A rep's own attainments are keyed by KPI, so that those of one KPI move together. */
function modelsAtTarget(
  { criteria, commissions = [] }: IncentivePlan,
  { baselines = {} }: WhatIfOptions,
): Record<string, AttainmentModel> {
  const keys = [
    ...criteria.map(({ id, kpi, scope }) => (scope === "rep" ? kpi : id)),
    ...commissions.map(({ id, on, scope = "rep" }) => (scope === "rep" ? on : id)),
  ];
  return Object.fromEntries(
    keys.map((key) => {
      const baseline = baselines[key];
      return [key, { kind: "values", values: [1], ...(baseline !== undefined && { baseline }) }];
    }),
  );
}

/** Returns the ends, the steps, and both sides of all breakpoints of functions of the varied attainment, in ascending order. */
function knownPoints({
  formula: { lines, steps },
  varied,
  start,
  end,
  step,
}: {
  readonly formula: PayFormula;
  readonly varied: number;
  readonly start: bigint;
  readonly end: bigint;
  readonly step: bigint | null;
}): bigint[] {
  const points = new Set([start, end]);
  for (let point = start; step !== null && step > 0n && point < end; point += step) points.add(point);
  const functions = [
    ...lines.map(({ attainment, pay }) => ({ attainment, segments: pay })),
    ...steps.flatMap((formulaStep) =>
      formulaStep.kind === "factor" ? [{ attainment: formulaStep.attainment, segments: formulaStep.factor }] : [],
    ),
  ];
  for (const { attainment, segments } of functions)
    if (attainment === varied)
      for (const { from } of segments) {
        if (from === null) continue;
        points.add(from.numerator);
        points.add(from.numerator - 1n);
      }
  return [...points].filter((point) => point >= start && point <= end).sort((left, right) => (left < right ? -1 : 1));
}
