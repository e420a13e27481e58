import type { Decimal } from "../exact/decimal.js";
import { evidenceOf } from "./evidenceOf.js";
import type { Metric } from "./metric.js";

/** State of each side of a ratio. */
export interface RatioState<Upper, Lower> {
  numerator: Upper;
  denominator: Lower;
}

type Side = number | Decimal | null;

/** Returns the metric of a ratio of two metrics over the same items. `divide` makes its answer of those of the sides. */
export const ratioParts = <Over, Under, Upper, Lower, UpperValue extends Side, LowerValue extends Side, Value>(
  kind: "ratio" | "ratio-money",
  numerator: Metric<Over, Upper, UpperValue>,
  denominator: Metric<Under, Lower, LowerValue>,
  divide: (upper: UpperValue, lower: LowerValue) => Value,
): Metric<Over & Under, RatioState<Upper, Lower>, Value> => ({
  init: () => ({ numerator: numerator.init(), denominator: denominator.init() }),
  add: (state, item) => {
    state.numerator = numerator.add(state.numerator, item);
    state.denominator = denominator.add(state.denominator, item);
    return state;
  },
  merge: (left, right) => {
    left.numerator = numerator.merge(left.numerator, right.numerator);
    left.denominator = denominator.merge(left.denominator, right.denominator);
    return left;
  },
  result: (state) => divide(numerator.result(state.numerator), denominator.result(state.denominator)),
  evidence: (state) => {
    const upper = evidenceOf(numerator, state.numerator);
    const lower = evidenceOf(denominator, state.denominator);
    return {
      n: lower.n,
      missing: Math.max(upper.missing, lower.missing),
      numerator: numerator.result(state.numerator),
      denominator: denominator.result(state.denominator),
      interval: null,
      method: null,
    };
  },
  ...(numerator.plan &&
    denominator.plan && { plan: { kind, numerator: numerator.plan, denominator: denominator.plan } }),
});
