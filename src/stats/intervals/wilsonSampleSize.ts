import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { checkLevel } from "./checkLevel.js";
import { wilsonBounds } from "./wilsonBounds.js";
import { zOfLevel } from "./zOfLevel.js";

/** Expected share, and the width that its interval may have. */
export interface WilsonWidth {
  /** Expected share of successes, from 0 to 1. */
  readonly share: number;
  /** Half of the width that the interval may have, from 0.001 to below 0.5. */
  readonly halfWidth: number;
  /** Share of such intervals that hold the true share, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
}

const widthKinds: OptionKinds<WilsonWidth> = { share: "number", halfWidth: "number", level: "number?" };

/**
 * Returns the least number of cases for which Wilson's interval is narrow enough, and half of its width there.
 *
 *     least n with (high − low) / 2 ≤ halfWidth at successes = share × n, rounded half to even
 *
 * The successes are a whole number, so a slightly larger n can have a slightly wider interval.
 *
 * @throws SalesKpiError `impossible-request` if `share` is not from 0 to 1, `halfWidth` not from 0.001 to below 0.5, or
 *   `level` not between 0 and 1
 * @example wilsonSampleSize({ share: 0.5, halfWidth: 0.1 }).n // => 93
 */
export function wilsonSampleSize(width: WilsonWidth): { readonly n: number; readonly halfWidth: number } {
  const { share, halfWidth: limit, level = 0.95 } = checkOptions("wilsonSampleSize", width, widthKinds);
  if (!(share >= 0 && share <= 1)) refuse("wilsonSampleSize: share", share, "a number from 0 to 1");
  if (!(limit >= 0.001 && limit < 0.5))
    refuse("wilsonSampleSize: halfWidth", limit, "a number from 0.001 to below 0.5");
  checkLevel("wilsonSampleSize", level);
  const z = zOfLevel(level);
  for (let n = 1; ; n += 1) {
    const bounds = wilsonBounds(roundHalfEven(share * n), n, z);
    const halfWidth = bounds === null ? Infinity : (bounds.high - bounds.low) / 2;
    if (halfWidth <= limit) return { n, halfWidth };
  }
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor === 0.5) return floor % 2 === 0 ? floor : floor + 1;
  return Math.round(value);
}
