import { fractionOf, one, times, zero, type Fraction } from "../../exact/fraction.js";
import type { PiecewiseLinear } from "../../exact/piecewiseLinear.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import { factorByAttainment } from "../pay/gateFactor.js";
import type { ModifierOf } from "../plan/modifierOf.js";
import type { IncentivePlan, PayStep } from "../plan/plan.js";
import { overMillionths, wholeFraction, type FactorStep, type FormulaStep } from "./payFormula.js";

/** Values of a rep that the steps of a formula need. */
export interface FormulaContext {
  /** Returns the index of the attainment of a criterion or commission. */
  readonly attainmentOf: (id: string) => number;
  /** Target pay in minor units. */
  readonly targetPay: Fraction;
  /** Minor units of one unit of the currency. */
  readonly minorUnits: Fraction;
}

/** Returns the gates, multipliers, floors and caps of a plan as formula steps, in the plan's order. */
export function formulaSteps(
  plan: IncentivePlan,
  { attainmentOf, targetPay, minorUnits }: FormulaContext,
): FormulaStep[] {
  const { gates = [], modifiers = [], order = ["gates", "modifiers", "caps"] } = plan;
  const ids = [...plan.criteria, ...(plan.commissions ?? [])].map(({ id }) => id);
  const linesOf = (applies: readonly string[] | undefined, except?: string): number[] =>
    ids.flatMap((id, line) => ((applies?.includes(id) ?? id !== except) ? [line] : []));
  const inMinorUnits = (amount: Fraction): Fraction => times(amount, minorUnits);
  const factorStep = (on: string, factor: PiecewiseLinear, lines: readonly number[]): FactorStep => ({
    kind: "factor",
    attainment: attainmentOf(on),
    factor: overMillionths(factor, one, one),
    lines,
  });
  const stepsOf: Readonly<Record<PayStep, () => FormulaStep[]>> = {
    gates: () => gates.map((gate) => factorStep(gate.on, factorByAttainment(gate), linesOf(gate.applies, gate.on))),
    modifiers: () =>
      modifiers.flatMap((modifier): FormulaStep[] => {
        const lines = linesOf("applies" in modifier ? modifier.applies : undefined);
        if (modifier.kind === "multiplier")
          return [factorStep(modifier.on, payoutByAttainment(modifier.factor), lines)];
        return modifier.kind === "floor"
          ? [{ kind: "floor", minorUnits: inMinorUnits(fractionOf(modifier.amount, { field: "amount" })), lines }]
          : [];
      }),
    caps: () =>
      modifiers.flatMap((modifier) => (modifier.kind === "cap" ? capSteps(modifier, linesOf(modifier.applies)) : [])),
  };
  /** Returns the caps of a modifier for the whole year: its amount is for each payment. */
  const capSteps = ({ amount, timesTargetPay }: ModifierOf<"cap">, lines: readonly number[]): FormulaStep[] => {
    const payments = wholeFraction(BigInt(payoutPeriods(plan).length));
    const caps = [
      ...(amount === undefined ? [] : [times(inMinorUnits(fractionOf(amount, { field: "amount" })), payments)]),
      ...(timesTargetPay === undefined
        ? []
        : [times(fractionOf(timesTargetPay, { field: "timesTargetPay" }), targetPay)]),
    ];
    return caps.map((cap) => ({ kind: "cap", minorUnits: cap, lines }));
  };
  // Pay below zero that is carried into the next year is not paid in this one.
  const last: FormulaStep[] =
    plan.negative === "floor" ? [{ kind: "floor", minorUnits: zero, lines: linesOf(undefined) }] : [];
  return [...order.flatMap((step) => stepsOf[step]()), ...last];
}
