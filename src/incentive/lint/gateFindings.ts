import type { PlanDiagnostic } from "../../diagnostics/planFindings.js";
import {
  compareFractions,
  divide,
  fractionOf,
  one,
  signOf,
  sumOf,
  times,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import { breakpointsOf, lineAt, type Segment } from "../../exact/piecewiseLinear.js";
import { factorByAttainment } from "../pay/gateFactor.js";
import type { Gate } from "../plan/modifier.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { LintContext } from "./lintContext.js";
import type { PayFunction } from "./payFunction.js";
import { plainFraction, plainMoney } from "./plainFraction.js";

/** Returns the findings about gates: jumps of their own, and gates that leave no pay at all. */
export function gateFindings(functions: readonly PayFunction[], context: LintContext): PlanDiagnostic[] {
  const { gates = [] } = context.plan;
  return [...gates.flatMap((gate, index) => gateCliffs(gate, index, context)), ...totalLoss(gates, functions, context)];
}

function gateCliffs(gate: Gate, index: number, { plan, diagnose, material }: LintContext): PlanDiagnostic[] {
  const share = sumOf(
    weightShares(plan).flatMap((criterion) => (isGated(gate, criterion.id) ? [criterion.share] : [])),
  );
  const variable = fractionOf(plan.targetPay.variable);
  // Without a target incentive behind the gate, the whole loss counts.
  const weight = signOf(variable) === 0 || signOf(share) === 0 ? one : share;
  return breakpointsOf(factorByAttainment(gate))
    .filter(({ jump }) => compareFractions(times(jump, weight), material) > 0)
    .map(({ at, jump }) =>
      diagnose(
        "gate-cliff",
        { kind: "gate", id: gateName(gate, index) },
        {
          at: plainFraction(at),
          criterion: gate.on,
          loses: plainFraction(jump),
          jump: signOf(share) === 0 ? null : plainMoney(times(times(jump, share), variable), one, plan.currency),
          currency: plan.currency,
        },
      ),
    );
}

/** Returns the share of the weights of each criterion. */
function weightShares({ criteria }: IncentivePlan): { readonly id: string; readonly share: Fraction }[] {
  const weights = sumOf(criteria.map(({ weight }) => fractionOf(weight)));
  return criteria.map(({ id, weight }) => ({ id, share: divide(fractionOf(weight), weights) }));
}

/** Returns true if a gate multiplies a line: by default each line but that of the gate's own criterion. */
const isGated = ({ on, applies }: Gate, id: string): boolean =>
  applies === undefined ? id !== on : applies.includes(id);

const gateName = ({ id, on }: Gate, index: number): string => id ?? `${on} (${index + 1})`;

/** Returns a finding if gates can take the pay of every line. */
function totalLoss(
  gates: readonly Gate[],
  functions: readonly PayFunction[],
  { plan, diagnose }: LintContext,
): PlanDiagnostic[] {
  const closing = gates.filter((gate) => factorByAttainment(gate).some(vanishes));
  const isGuaranteed = modifiersOf(plan, "floor").some(
    ({ amount, applies }) => applies === undefined && Number(amount) > 0,
  );
  if (closing.length === 0 || functions.length === 0 || isGuaranteed) return [];
  const isTaken = (pay: PayFunction): boolean =>
    closing.some((gate) => isGated(gate, pay.id) || (gate.on === pay.id && paysNothingBelow(pay, gate)));
  if (!functions.every(isTaken)) return [];
  return [diagnose("gate-takes-all", { kind: "plan", id: plan.id }, { gates: closing.map(({ on }) => on) })];
}

/** Returns true if the factor of a gate is 0 at the start of a segment, or on all of it. */
const vanishes = (segment: Segment): boolean => signOf(lineAt(segment, segment.from ?? zero)) <= 0;

function paysNothingBelow({ segments }: PayFunction, { atLeast }: Gate): boolean {
  const below = breakpointsOf(segments).filter(({ at }) => compareFractions(at, fractionOf(atLeast)) < 0);
  return [segments[0], ...below.map(({ after }) => after)].every(
    (segment) => segment === undefined || (signOf(segment.level) <= 0 && signOf(segment.slope) === 0),
  );
}
