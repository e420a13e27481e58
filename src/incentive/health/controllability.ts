import { permutationKinds } from "../../stats/tests/permutationTest.js";
import { checkOptions } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { kendallTau } from "../../stats/regression/kendallTau.js";
import { partialCorrelation } from "../../stats/regression/partialCorrelation.js";
import { pearson } from "../../stats/regression/pearson.js";
import { spearman } from "../../stats/regression/spearman.js";
import { payByGroups, payByNumbers, type PayByGroups, type PayByNumbers } from "./payByFactor.js";

/** What a rep earned and did, and something that is not in the rep's hands. */
export interface ControlledPay {
  readonly repId?: string;
  readonly pay: Amount;
  readonly performance: number;
  /** A territory or a seniority by name; or a number: a potential, a share of leads that came from marketing. */
  readonly factor: string | number | null;
}

/** Whether pay follows what reps do, or what befalls them. */
export interface Controllability {
  readonly n: number;
  /** Reps whose factor is not known; they are in no figure. */
  readonly missing: number;
  /** How far pay and performance rise together. */
  readonly performance: {
    readonly pearson: number | null;
    readonly spearman: number | null;
    readonly kendall: number | null;
  };
  /** The same, with what a factor that is a number explains of both taken out; null where it is a name. */
  readonly performanceGivenFactor: number | null;
  /** How far pay rises with a factor that is a number, and how often chance does as much. */
  readonly factor: PayByNumbers | null;
  /** Share of the variance of pay that lies between the factor's values, and how often chance makes as much. */
  readonly between: PayByGroups | null;
}

/**
 * Is a plan fair? Pay should rise with what a rep did, and should not be settled by the territory, the seniority or the leads
 * that a rep was given.
 *
 *     r(pay, performance);   r(pay, performance · factor);   η²(pay by factor), by chance (groups − 1)/(n − 1)
 *
 * p-values are by permutation, so that they hold for few reps and skewed pay. A large η² of many small groups is chance: compare it
 * with `byChance` and read the p-value. Whatever the figures, they show what goes together and not why. Null where something does
 * not vary.
 *
 * @param options.orders - how many blind orders are drawn for a p-value; 9,999 by default
 * @throws SalesKpiError `unreadable-amount`; `impossible-request` for a seed that is none, or a performance or factor that is not finite
 * @example controllability([{ pay: 10, performance: 1, factor: "north" }, { pay: 20, performance: 2, factor: "north" }, { pay: 30, performance: 3, factor: "south" }], { seed: 1 }).between?.etaSquared.toFixed(2) // => '0.75'
 */
export function controllability(
  reps: readonly ControlledPay[],
  options: { readonly seed: number; readonly orders?: number },
): Controllability {
  checkOptions("controllability", options, permutationKinds);
  const known = reps.filter(({ factor }) => factor !== null);
  const pay = known.map((rep) => toDecimal(rep.pay).toNumber());
  const performance = known.map((rep) => rep.performance);
  const factors = known.map(({ factor }) => factor);
  const numbers = factors.filter((factor) => typeof factor === "number");
  const isNumber = numbers.length === factors.length;
  return {
    n: known.length,
    missing: reps.length - known.length,
    performance: {
      pearson: pearson(pay, performance),
      spearman: spearman(pay, performance),
      kendall: kendallTau(pay, performance),
    },
    performanceGivenFactor: isNumber ? partialCorrelation(pay, performance, numbers) : null,
    factor: isNumber ? payByNumbers(pay, numbers, options) : null,
    between: payByGroups(pay, factors, options),
  };
}
