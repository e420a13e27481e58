import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { Decimal } from "../../exact/decimal.js";
import { fractionOf, type Fraction } from "../../exact/fraction.js";
import { roundToUnits } from "../pay/roundToUnits.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { millionth } from "./figure.js";
import { exactPay, type PayTerms } from "./payTerms.js";
import { planTerms } from "./planTerms.js";
import { coinsToDecimal } from "./simulatedAmount.js";
import { withBends } from "./withBends.js";
import type { AttainmentModel, SimulatedRep } from "./world.js";

/** A point of a pay curve. */
export interface WhatIfPoint {
  /** 1 being the target. */
  readonly attainment: Decimal;
  /** Pay of the year, to the cent. */
  readonly pay: Decimal;
}

/** What is asked of a plan. */
export interface WhatIfOptions {
  /** Whose attainment is varied. */
  readonly criterion: string;
  /** Attainments of the other criteria; 1 for those absent. */
  readonly others?: Readonly<Record<string, Amount>> | undefined;
  /** From and up to which attainment: 0 and 2 by default. */
  readonly from?: Amount | undefined;
  readonly to?: Amount | undefined;
  /** Points that are wanted besides the kinks: at each so many of attainment. None but the ends by default. */
  readonly step?: Amount | undefined;
  /** What an attainment in a KPI is of, for commissions on amounts where no target says it. */
  readonly of?: Readonly<Record<string, Amount>> | undefined;
}

const whatIfKinds: OptionKinds<WhatIfOptions> = {
  criterion: "text",
  others: "record?",
  from: "amount?",
  to: "amount?",
  step: "amount?",
  of: "record?",
};

/**
 * A rep's pay of a year as a function of one criterion's attainment: the points of a chart, joined by straight lines.
 *
 * All kinks are among them: threshold, accelerator, cap, gate, and where a cap on all pay takes hold. A jump is two points, the
 * last millionth before it and the first one with it. Each point is exact to the cent. Criteria and commissions on the same KPI of
 * the same scope move together. Where a multiplier asks the same criterion as what it multiplies, pay bends between its
 * kinks: give a `step`.
 *
 * @throws SalesKpiError `unknown-name` for a criterion that the plan has not; `impossible-request` for a plan that is not covered, or
 * a range that is none
 * @example
 * const plan = { id: "ae", title: "AE", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: "20000" }, criteria: [{ id: "revenue", kpi: "won-revenue", nature: "result", scope: "rep", weight: 1, target: "500000", curve: { points: [["0.5", "0"], ["1", "1"]] } }], rounding: "half-even" } as const;
 * whatIf(plan, { id: "ann" }, { criterion: "revenue" }).map(({ attainment, pay }) => `${attainment} ${pay}`) // => ['0 0', '0.5 0', '1 20000', '2 20000']
 */
export function whatIf(plan: IncentivePlan, rep: SimulatedRep, options: WhatIfOptions): WhatIfPoint[] {
  checkPlan("whatIf", plan);
  if (typeof (Object(rep) as Partial<SimulatedRep>).id !== "string") refuse("whatIf: rep", rep, "a rep with an id");
  const { criterion, others = {}, from = 0, to = 2, step } = checkOptions("whatIf", options, whatIfKinds);
  for (const id of [criterion, ...Object.keys(others)])
    if (!plan.criteria.some((each) => each.id === id))
      throw new SalesKpiError("unknown-name", `plan ${plan.id} has no criterion ${id}`, { value: id });
  const [start, end] = [millionthsOf(from, "from"), millionthsOf(to, "to")];
  if (start >= end)
    throw new SalesKpiError("impossible-request", "whatIf: `from` must be below `to`", { field: "from", value: from });
  const { terms, figureOf, figures } = planTerms(plan, {
    reps: [{ ...rep, teamId: rep.teamId ?? "team" }],
    attainment: worldOf(plan, options),
  })({
    ...{ id: rep.id, teamId: rep.teamId ?? "team" },
    ...(rep.role !== undefined && { role: rep.role }),
  });
  const varied = figureOf.get(criterion) ?? 0;
  const fixed = figures.map(() => BigInt(millionth));
  for (const [id, attained] of Object.entries(others)) {
    const place = figureOf.get(id);
    if (place !== undefined && place !== varied) fixed[place] = millionthsOf(attained, "others");
  }
  const payAt = (millionths: bigint): Fraction => exactPay(terms, fixed.with(varied, millionths));
  const places = placesOf({ terms, varied, start, end, step: step === undefined ? null : millionthsOf(step, "step") });
  const digits = currencyDigits(plan.currency);
  return withBends(places, payAt).map((place) => ({
    attainment: new Decimal(place.toString()).div(millionth),
    pay: coinsToDecimal(Number(roundToUnits(payAt(place), 0, plan.rounding)), digits),
  }));
}

const millionthsOf = (attained: Amount, field: string): bigint =>
  roundToUnits(fractionOf(attained, { field }), 6, "half-even");

/** A world in which each figure is one that can be told: an individual one by its KPI, so that what is the same moves together. */
function worldOf(
  { criteria, commissions = [] }: IncentivePlan,
  { of = {} }: WhatIfOptions,
): Record<string, AttainmentModel> {
  const keys = [
    ...criteria.map(({ id, kpi, scope }) => (scope === "rep" ? kpi : id)),
    ...commissions.map(({ id, on, scope = "rep" }) => (scope === "rep" ? on : id)),
  ];
  return Object.fromEntries(
    keys.map((key) => {
      const whole = of[key];
      return [key, { kind: "values", values: [1], ...(whole !== undefined && { of: whole }) }];
    }),
  );
}

/** The ends, what was asked for, and both sides of all starts of stretches that ask the figure. */
function placesOf({
  terms,
  varied,
  start,
  end,
  step,
}: {
  readonly terms: PayTerms;
  readonly varied: number;
  readonly start: bigint;
  readonly end: bigint;
  readonly step: bigint | null;
}): bigint[] {
  const places = new Set([start, end]);
  for (let place = start; step !== null && step > 0n && place < end; place += step) places.add(place);
  const asked = [...terms.lines, ...terms.steps.filter((each) => each.kind === "factor")];
  for (const { figure, stretches } of asked)
    if (figure === varied)
      for (const stretch of stretches) {
        if (stretch.start === null) continue;
        places.add(stretch.start);
        places.add(stretch.start - 1n);
      }
  return [...places].filter((place) => place >= start && place <= end).sort((left, right) => (left < right ? -1 : 1));
}
