import { checkPlan } from "../plan/checkPlan.js";
import { SalesKpiError } from "../../errors.js";
import type { Commission, Criterion } from "../plan/criterion.js";
import type { Modifier } from "../plan/modifier.js";
import type { IncentivePlan } from "../plan/plan.js";

/**
 * What of a plan a simulation does not know how to do, in words; empty where it covers all of it.
 *
 * A scenario is the attainments of a year, and its pay that of the whole year. Covered are criteria on target pay with any
 * curve, of reps, teams and the company; commissions by any table that is accumulated over the year; gates, multipliers, caps and floors, in the
 * plan's order; pay that is trued up year to date, because those payments sum to the year's figure, and pay that is measured and paid once
 * a year. What depends on single deals, on days, or on how the year went by is not: `simulate` refuses it by name.
 *
 * @example notSimulated({ id: "p", title: "P", currency: "EUR", year: { start: "2027-01-01", end: "2028-01-01" }, payout: "year", targetPay: { variable: 1000 }, criteria: [], draw: { amount: 100, recoverable: true }, rounding: "half-even" }) // => ['draw: what is advanced depends on each payment']
 */
export function notSimulated(plan: IncentivePlan): string[] {
  checkPlan("notSimulated", plan);
  const isYearly = plan.payout === "year";
  return [
    ...plan.criteria.flatMap((criterion) => ofCriterion(criterion, isYearly)),
    ...(plan.commissions ?? []).flatMap((commission) => ofCommission(commission, isYearly)),
    ...(plan.modifiers ?? []).flatMap((modifier) => ofModifier(modifier, isYearly)),
    ...overlapping(plan),
    ...(plan.draw ? ["draw: what is advanced depends on each payment"] : []),
    ...(plan.reversal?.rule === "clawback" ? ["reversal: a clawback depends on single deals"] : []),
    ...(plan.negative === "floor" && !isYearly
      ? ["negative: what a floor of payments keeps depends on how the year went by"]
      : []),
    ...(plan.ramp && plan.ramp.length > 0 ? ["ramp: a ramp depends on days since the hire"] : []),
    ...((plan.participants ?? []).some(({ from, to }) => from !== undefined || to !== undefined)
      ? ["participants: who is under the plan for a part of the year is not known"]
      : []),
    ...(plan.credits?.rollUp === true || (plan.credits?.overlays?.length ?? 0) > 0
      ? ["credits: overlays and roll-ups depend on who sold what"]
      : []),
  ];
}

/** Refuses a plan that is not covered, naming all that is not and was not said to be left out. */
export function requireSimulated(plan: IncentivePlan, without: readonly string[] = []): void {
  const problems = notSimulated(plan).filter((problem) => !without.some((name) => problem.startsWith(`${name}:`)));
  if (problems.length > 0)
    throw new SalesKpiError("impossible-request", `plan ${plan.id} cannot be simulated: ${problems.join("; ")}`, {
      record: "plan",
      id: plan.id,
    });
}

const ofCriterion = ({ id, basis }: Criterion, isYearly: boolean): string[] =>
  isYearly || basis === "year-to-date"
    ? []
    : [`criterion ${id}: paid by each period alone, and a scenario is a whole year`];

function ofCommission({ id, tiers }: Commission, isYearly: boolean): string[] {
  if (tiers.accumulate === "deal") return [`commission ${id}: paid by single deals`];
  if (tiers.accumulate === "period" && !isYearly)
    return [`commission ${id}: accumulated over each period alone, and a scenario is a whole year`];
  return [];
}

function ofModifier({ id, kind }: Modifier, isYearly: boolean): string[] {
  switch (kind) {
    case "spif":
      return [`modifier ${id}: a SPIF counts units in some weeks`];
    case "windfall":
      return [`modifier ${id}: a windfall rule depends on single deals`];
    case "quota-relief":
      return [`modifier ${id}: quota relief depends on days`];
    case "floor":
      return isYearly ? [] : [`modifier ${id}: a floor of each payment depends on how the year went by`];
    case "multiplier":
    case "cap":
      return [];
  }
}

/** What is held together by a cap or a floor can afterwards only be treated together. */
function overlapping(plan: IncentivePlan): string[] {
  const { criteria, commissions = [], modifiers = [], gates = [] } = plan;
  const all = [...criteria, ...commissions].map(({ id }) => id);
  const held: { readonly ids: readonly string[]; readonly isFloor: boolean }[] = [];
  return (plan.order ?? ["gates", "modifiers", "caps"]).flatMap((step) => {
    if (step === "gates")
      return gates.flatMap(({ id, on, applies }) =>
        torn(`gate ${id ?? on}`, applies ?? all.filter((each) => each !== on), applies !== undefined),
      );
    return modifiers.flatMap((modifier) => {
      const { kind } = modifier;
      if (kind !== "cap" && kind !== "floor" && kind !== "multiplier") return [];
      if ((kind === "cap") !== (step === "caps")) return [];
      const ids = modifier.applies ?? all;
      const found = torn(`modifier ${modifier.id}`, ids, modifier.applies !== undefined);
      if (kind !== "multiplier") held.push({ ids, isFloor: kind === "floor" });
      return found;
    });
  });

  /** A floor's addition is nobody's: who names lines does not mean it. */
  function torn(name: string, own: readonly string[], names: boolean): string[] {
    const isTorn = held.some(
      ({ ids, isFloor }) =>
        ids.some((id) => own.includes(id)) && ((isFloor && names) || !ids.every((id) => own.includes(id))),
    );
    return isTorn ? [`${name}: it is for a part of what a cap or floor before it held together`] : [];
  }
}
