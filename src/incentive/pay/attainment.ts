import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { fractionOf, divide, signOf, type Fraction } from "../../exact/fraction.js";

/**
 * How much of a target was reached: a share, 1 being all of it, or its two sides.
 *
 * Two sides are never divided before they are compared: 100 % of three units is 3 of 3, and not 33.3 three times.
 */
export type Attainment = Amount | { readonly actual: Amount; readonly target: Amount };

/** An attainment, exactly. */
export function attainmentFraction(attainment: Attainment): Fraction {
  if (!isTwoSided(attainment)) return fractionOf(attainment, { field: "attainment" });
  const target = fractionOf(attainment.target, { field: "target" });
  if (signOf(target) <= 0)
    throw new SalesKpiError("impossible-request", "an attainment needs a target above 0", {
      field: "target",
      value: attainment.target,
    });
  return divide(fractionOf(attainment.actual, { field: "actual" }), target);
}

const isTwoSided = (attainment: Attainment): attainment is Exclude<Attainment, Amount> =>
  typeof attainment === "object" && "actual" in attainment;
