import {
  compareFractions,
  fractionOf,
  one,
  divide,
  plus,
  signOf,
  times,
  sumOf,
  zero,
  type Fraction,
} from "../../exact/fraction.js";
import type { Gate } from "../plan/modifier.js";
import { modifiersOf } from "../plan/modifierOf.js";
import type { IncentivePlan } from "../plan/plan.js";
import { factorByAttainment } from "../pay/gateFactor.js";
import { breakpointsOf } from "../../exact/piecewiseLinear.js";
import type { LintTerms } from "./lintTerms.js";
import type { PayFunction } from "./payFunction.js";
import type { PlanFinding } from "./planFinding.js";
import { moneyText, placeText } from "./shownFraction.js";

/** Gates that are cliffs themselves, and those that leave no pay at all. */
export function gateFindings(lines: readonly PayFunction[], terms: LintTerms): PlanFinding[] {
  const { gates = [] } = terms.plan;
  return [...gates.flatMap((gate, index) => gateCliffs(gate, index, terms)), ...takesAll(gates, lines, terms)];
}

function gateCliffs(gate: Gate, index: number, { plan, found, material }: LintTerms): PlanFinding[] {
  const share = sumOf(sharesOf(plan).flatMap(({ id, share: own }) => (holds(gate, id) ? [own] : [])));
  const variable = fractionOf(plan.targetPay.variable);
  // Without a target pay to weigh it by, what is lost of the pay behind it is what counts.
  const weight = signOf(variable) === 0 || signOf(share) === 0 ? one : share;
  return breakpointsOf(factorByAttainment(gate))
    .filter(({ jump }) => compareFractions(times(jump, weight), material) > 0)
    .map(({ at, jump }) =>
      found(
        "gate-cliff",
        { kind: "gate", id: gateName(gate, index) },
        {
          at: placeText(at),
          criterion: gate.on,
          loses: placeText(jump),
          jump: signOf(share) === 0 ? null : moneyText(times(times(jump, share), variable), one, plan.currency),
          currency: plan.currency,
        },
      ),
    );
}

/** Each criterion's part of the weights. */
function sharesOf({ criteria }: IncentivePlan): { readonly id: string; readonly share: Fraction }[] {
  const weights = sumOf(criteria.map(({ weight }) => fractionOf(weight)));
  return criteria.map(({ id, weight }) => ({ id, share: divide(fractionOf(weight), weights) }));
}

/** Without a list of its own a gate holds all but the criterion that it asks. */
const holds = ({ on, applies }: Gate, id: string): boolean =>
  applies === undefined ? id !== on : applies.includes(id);

const gateName = ({ id, on }: Gate, index: number): string => id ?? `${on} (${index + 1})`;

/** Whether every line can be multiplied by 0, or is that of a closed gate's own criterion and pays nothing below it. */
function takesAll(gates: readonly Gate[], lines: readonly PayFunction[], { plan, found }: LintTerms): PlanFinding[] {
  const closing = gates.filter((gate) =>
    factorByAttainment(gate).some(({ level, slope, from }) => vanishes(level, slope, from)),
  );
  const guaranteed = modifiersOf(plan, "floor").some(
    ({ amount, applies }) => applies === undefined && Number(amount) > 0,
  );
  if (closing.length === 0 || lines.length === 0 || guaranteed) return [];
  const isTaken = (line: PayFunction): boolean =>
    closing.some((gate) => holds(gate, line.id) || (gate.on === line.id && paysNothingBelow(line, gate)));
  if (!lines.every(isTaken)) return [];
  return [found("gate-takes-all", { kind: "plan", id: plan.id }, { gates: closing.map(({ on }) => on) })];
}

/** Whether a gate's factor comes down to 0 on a stretch: at its start, or without a slope. */
const vanishes = (level: Fraction, slope: Fraction, from: Fraction | null): boolean =>
  signOf(plus(level, times(slope, from ?? zero))) <= 0;

const paysNothingBelow = ({ segments: segments }: PayFunction, { atLeast }: Gate): boolean => {
  const below = breakpointsOf(segments).filter(({ at }) => compareFractions(at, fractionOf(atLeast)) < 0);
  const rising = [segments[0], ...below.map(({ after }) => after)];
  return rising.every((piece) => piece === undefined || (signOf(piece.level) <= 0 && signOf(piece.slope) === 0));
};
