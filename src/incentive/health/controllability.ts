import { permutationKinds, type PermutationOptions } from "../../stats/tests/permutationTest.js";
import { checkOptions } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { kendallTau } from "../../stats/regression/kendallTau.js";
import { partialCorrelation } from "../../stats/regression/partialCorrelation.js";
import { pearson } from "../../stats/regression/pearson.js";
import { spearman } from "../../stats/regression/spearman.js";
import { payByGroups, payByNumbers, type PayByGroups, type PayByNumbers } from "./payByFactor.js";

/** Pay and performance of a rep, and a factor that the rep does not control. */
export interface ControlledPay {
  readonly repId?: string;
  readonly pay: Amount;
  readonly performance: number;
  /** Name of a territory or a seniority; or a number: a potential, a share of leads from marketing. */
  readonly factor: string | number | null;
}

/** Association of pay with performance and with a factor that reps do not control. */
export interface Controllability {
  readonly n: number;
  /** Number of reps without a known factor: they are in no figure. */
  readonly missing: number;
  /** Correlations of pay with performance. */
  readonly performance: {
    readonly pearson: number | null;
    readonly spearman: number | null;
    readonly kendall: number | null;
  };
  /** Partial correlation of pay with performance, given a factor that is a number; null for names. */
  readonly performanceGivenFactor: number | null;
  /** Correlation of pay with a factor that is a number, and its p-value; null for names. */
  readonly factor: PayByNumbers | null;
  /** Share of the variance of pay between the factor's values, and its p-value. */
  readonly between: PayByGroups | null;
}

/** Options of `controllability`. `orders` is the number of random permutations for a p-value, 9,999 by default. */
export type ControllabilityOptions = PermutationOptions;

/**
 * Measures the association of pay with performance and with a factor that reps do not control. In a fair plan pay rises with
 * performance, and the territory, the seniority or the assigned leads of a rep do not decide the pay.
 *
 *     r(pay, performance);   r(pay, performance · factor);   η²(pay by factor), by chance (groups − 1)/(n − 1)
 *
 * p-values are by permutation, so that they hold for few reps and skewed pay. A large η² of many small groups is chance: compare it with
 * `byChance` and read the p-value. The figures show association and not cause. A figure is null if one of its quantities does not vary.
 *
 * @throws SalesKpiError `unreadable-amount`; `impossible-request` for an invalid seed, and for a performance or factor that is not finite
 * @example controllability([{ pay: 10, performance: 1, factor: "north" }, { pay: 20, performance: 2, factor: "north" }, { pay: 30, performance: 3, factor: "south" }], { seed: 1 }).between?.etaSquared.toFixed(2) // => '0.75'
 */
export function controllability(reps: readonly ControlledPay[], options: ControllabilityOptions): Controllability {
  checkOptions("controllability", options, permutationKinds);
  const known = reps.filter(({ factor }) => factor !== null);
  const pay = known.map((rep) => toDecimal(rep.pay).toNumber());
  const performance = known.map((rep) => rep.performance);
  const factors = known.map(({ factor }) => factor);
  const numbers = factors.filter((factor) => typeof factor === "number");
  const areNumbers = numbers.length === factors.length;
  return {
    n: known.length,
    missing: reps.length - known.length,
    performance: {
      pearson: pearson(pay, performance),
      spearman: spearman(pay, performance),
      kendall: kendallTau(pay, performance),
    },
    performanceGivenFactor: areNumbers ? partialCorrelation(pay, performance, numbers) : null,
    factor: areNumbers ? payByNumbers(pay, numbers, options) : null,
    between: payByGroups(pay, factors, options),
  };
}
