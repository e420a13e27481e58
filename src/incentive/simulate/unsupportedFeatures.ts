import { checkPlan } from "../plan/checkPlan.js";
import { SalesKpiError } from "../../errors.js";
import type { Commission, Criterion } from "../plan/criterion.js";
import type { Modifier } from "../plan/modifier.js";
import type { IncentivePlan } from "../plan/plan.js";

/**
 * Returns the features of a plan that a simulation does not cover, each with its reason; an empty list if it covers all of them.
 *
 * A scenario consists of the attainments of a year, and its pay is that of the whole year. A simulation covers criteria on target pay
 * with any curve, of reps, teams and the company; commissions by any table that accumulates over the year; gates, multipliers, caps and
 * floors, in the plan's order; year-to-date pay, because its payments sum to the figure of the year; and pay that is measured and
 * paid once a year. It does not cover features that depend on single deals, on days, or on the course of the year: `simulate` refuses
 * them by name.
 *
 * @example unsupportedFeatures({ id: "p", title: "P", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [], draw: { amount: 100, recoverable: true }, rounding: "half-even" }) // => ['draw: the advance depends on each payment']
 */
export function unsupportedFeatures(plan: IncentivePlan): string[] {
  checkPlan("unsupportedFeatures", plan);
  const isYearly = plan.payout === "year";
  return [
    ...plan.criteria.flatMap((criterion) => criterionProblems(criterion, isYearly)),
    ...(plan.commissions ?? []).flatMap((commission) => commissionProblems(commission, isYearly)),
    ...(plan.modifiers ?? []).flatMap((modifier) => modifierProblems(modifier, isYearly)),
    ...overlapProblems(plan),
    ...(plan.draw ? ["draw: the advance depends on each payment"] : []),
    ...(plan.reversal?.rule === "clawback" ? ["reversal: a clawback depends on single deals"] : []),
    ...(plan.negative === "floor" && !isYearly
      ? ["negative: a floor of each payment depends on the course of the year"]
      : []),
    ...(plan.ramp && plan.ramp.length > 0 ? ["ramp: a ramp depends on the days since the hire"] : []),
    ...((plan.participants ?? []).some(({ from, to }) => from !== undefined || to !== undefined)
      ? ["participants: participation in a part of the year depends on days"]
      : []),
    ...(plan.credits?.rollUp === true || (plan.credits?.overlays?.length ?? 0) > 0
      ? ["credits: overlays and roll-ups depend on single deals"]
      : []),
  ];
}

/** Throws an error that names all unsupported features of a plan, except those excluded on purpose. */
export function checkSupported(plan: IncentivePlan, exclude: readonly string[] = []): void {
  const problems = unsupportedFeatures(plan).filter(
    (problem) => !exclude.some((name) => problem.startsWith(`${name}:`)),
  );
  if (problems.length > 0)
    throw new SalesKpiError(
      "impossible-request",
      `plan ${plan.id}: expected features that a simulation covers, got ${problems.join("; ")}`,
      {
        record: "plan",
        id: plan.id,
      },
    );
}

const criterionProblems = ({ id, basis }: Criterion, isYearly: boolean): string[] =>
  isYearly || basis === "year-to-date"
    ? []
    : [`criterion ${id}: paid for each period alone, but a scenario is a whole year`];

function commissionProblems({ id, tiers }: Commission, isYearly: boolean): string[] {
  if (tiers.accumulate === "deal") return [`commission ${id}: paid for single deals`];
  if (tiers.accumulate === "period" && !isYearly)
    return [`commission ${id}: accumulated over each period alone, but a scenario is a whole year`];
  return [];
}

function modifierProblems({ id, kind }: Modifier, isYearly: boolean): string[] {
  switch (kind) {
    case "spif":
      return [`modifier ${id}: a SPIF depends on the units of some weeks`];
    case "windfall":
      return [`modifier ${id}: a windfall rule depends on single deals`];
    case "quota-relief":
      return [`modifier ${id}: quota relief depends on the days of a leave`];
    case "floor":
      return isYearly ? [] : [`modifier ${id}: a floor of each payment depends on the course of the year`];
    case "multiplier":
    case "cap":
      return [];
  }
}

/** Returns the steps that treat only a part of lines that an earlier cap or floor limits together. */
function overlapProblems(plan: IncentivePlan): string[] {
  const { criteria, commissions = [], modifiers = [], gates = [] } = plan;
  const all = [...criteria, ...commissions].map(({ id }) => id);
  const limits: { readonly ids: readonly string[]; readonly isFloor: boolean }[] = [];
  return (plan.order ?? ["gates", "modifiers", "caps"]).flatMap((step) => {
    if (step === "gates")
      return gates.flatMap(({ id, on, applies }) =>
        overlapProblem(`gate ${id ?? on}`, applies ?? all.filter((other) => other !== on), applies !== undefined),
      );
    return modifiers.flatMap((modifier) => {
      const { kind } = modifier;
      if (kind !== "cap" && kind !== "floor" && kind !== "multiplier") return [];
      if ((kind === "cap") !== (step === "caps")) return [];
      const ids = modifier.applies ?? all;
      const problems = overlapProblem(`modifier ${modifier.id}`, ids, modifier.applies !== undefined);
      if (kind !== "multiplier") limits.push({ ids, isFloor: kind === "floor" });
      return problems;
    });
  });

  /** Returns the problem of a step over a part of jointly limited lines. A step with named lines does not cover a floor's top-up. */
  function overlapProblem(name: string, lines: readonly string[], namesLines: boolean): string[] {
    const overlaps = limits.some(
      ({ ids, isFloor }) =>
        ids.some((id) => lines.includes(id)) && ((isFloor && namesLines) || !ids.every((id) => lines.includes(id))),
    );
    return overlaps ? [`${name}: it applies to a part of the lines that an earlier cap or floor limits together`] : [];
  }
}
