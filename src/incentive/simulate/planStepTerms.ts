import { fractionOf, one, times, zero, type Fraction } from "../../exact/fraction.js";
import type { ModifierOf } from "../plan/modifierOf.js";
import { payoutPeriods } from "../measure/payoutPeriods.js";
import type { IncentivePlan, PayStep } from "../plan/plan.js";
import { stretchesOf, type PayStepTerms } from "./payTerms.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import { factorByAttainment } from "../pay/gateFactor.js";
import type { Segment } from "../../exact/piecewiseLinear.js";

/** What the steps of a plan are told about a rep. */
export interface StepContext {
  readonly place: (id: string) => number;
  /** Target pay in coins. */
  readonly pay: Fraction;
  readonly coins: Fraction;
}

/** A plan's gates, multipliers, floors and caps, in the order that it declares. */
export function planStepTerms(plan: IncentivePlan, { place, pay, coins }: StepContext): PayStepTerms[] {
  const { gates = [], modifiers = [], order = ["gates", "modifiers", "caps"] } = plan;
  const ids = [...plan.criteria, ...(plan.commissions ?? [])].map(({ id }) => id);
  const linesOf = (applies: readonly string[] | undefined, but?: string): number[] =>
    ids.flatMap((id, line) => ((applies?.includes(id) ?? id !== but) ? [line] : []));
  const factor = (on: string, pieces: readonly Segment[], lines: readonly number[]): PayStepTerms => ({
    ...{ kind: "factor", figure: place(on), lines },
    stretches: stretchesOf(pieces, one, one),
  });
  const run: Readonly<Record<PayStep, () => PayStepTerms[]>> = {
    gates: () => gates.map((gate) => factor(gate.on, factorByAttainment(gate), linesOf(gate.applies, gate.on))),
    modifiers: () =>
      modifiers.flatMap((modifier): PayStepTerms[] => {
        const lines = linesOf("applies" in modifier ? modifier.applies : undefined);
        if (modifier.kind === "multiplier") return [factor(modifier.on, payoutByAttainment(modifier.factor), lines)];
        return modifier.kind === "floor"
          ? [{ kind: "floor", coins: times(fractionOf(modifier.amount, { field: "amount" }), coins), lines }]
          : [];
      }),
    caps: () =>
      modifiers.flatMap((modifier) => (modifier.kind === "cap" ? capsOf(modifier, linesOf(modifier.applies)) : [])),
  };
  /** An amount is for each payment, and held against all of the year so far. */
  const capsOf = ({ amount, timesTargetPay }: ModifierOf<"cap">, lines: readonly number[]): PayStepTerms[] => {
    const payments: Fraction = { numerator: BigInt(payoutPeriods(plan).length), denominator: 1n };
    const caps = [
      ...(amount === undefined ? [] : [times(times(fractionOf(amount, { field: "amount" }), coins), payments)]),
      ...(timesTargetPay === undefined ? [] : [times(fractionOf(timesTargetPay, { field: "timesTargetPay" }), pay)]),
    ];
    return caps.map((cap) => ({ kind: "cap", coins: cap, lines }));
  };
  // Pay below zero that is carried into the next year is not paid in this one.
  const last: PayStepTerms[] =
    plan.negative === "floor" ? [{ kind: "floor", coins: zero, lines: linesOf(undefined) }] : [];
  return [...order.flatMap((step) => run[step]()), ...last];
}
