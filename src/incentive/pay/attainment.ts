import { refuse } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { divide, fractionOf, signOf, type Fraction } from "../../exact/fraction.js";

/**
 * Share of a target that was reached, with 1 for the whole target, or the actual and the target themselves.
 *
 * An actual and a target are compared without a division: 3 of 3 units are exactly 100 %, not three times 33.3 %.
 */
export type Attainment = Amount | { readonly actual: Amount; readonly target: Amount };

/** Exact attainment: null if it was not measured, `"beyond"`, above every share, for an actual of 0 if lower is better. */
export type ExactAttainment = Fraction | "beyond" | null;

/** Returns an attainment as an exact fraction. */
export function attainmentFraction(attainment: Attainment): Fraction {
  if (!hasTarget(attainment)) return fractionOf(attainment, { field: "attainment" });
  const target = fractionOf(attainment.target, { field: "target" });
  if (signOf(target) <= 0) refuse("target", attainment.target, "an amount above 0");
  return divide(fractionOf(attainment.actual, { field: "actual" }), target);
}

const hasTarget = (attainment: Attainment): attainment is Exclude<Attainment, Amount> =>
  typeof attainment === "object" && "actual" in attainment;
