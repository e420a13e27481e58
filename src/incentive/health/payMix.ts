import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, subtractSums } from "../../exact/exactSum.js";
import { divideExact } from "../../exact/divideExact.js";
import type { Decimal } from "../../exact/decimal.js";

/** Pay mix and leverage of a plan. */
export interface PayMix {
  readonly baseShare: Decimal | null;
  readonly variableShare: Decimal | null;
  /** Greatest variable pay by that at target; null without variable pay at target. */
  readonly upside: Decimal | null;
}

/** Options of `payMix`. */
export interface PayMixOptions {
  /** Pay at target, base and variable. */
  readonly onTargetEarnings: Amount;
  readonly base: Amount;
  /** Greatest variable pay. */
  readonly mostVariable: Amount;
}

const payMixKinds: OptionKinds<PayMixOptions> = {
  onTargetEarnings: "amount",
  base: "amount",
  mostVariable: "amount",
};

/**
 * Returns the pay mix and leverage of a plan: the shares of base and variable pay at target, and the greatest variable pay as
 * a multiple of the variable pay at target.
 *
 *     base share = base / OTE;   variable share = (OTE − base) / OTE;   upside = greatest variable pay / (OTE − base)
 *
 * OTE is the pay at target, base and variable. Both shares are null for an OTE of 0.
 *
 * @throws SalesKpiError `unreadable-amount`
 * @example Object.values(payMix({ onTargetEarnings: 100_000, base: 60_000, mostVariable: 120_000 })).map(String) // => ['0.6', '0.4', '3']
 */
export function payMix(options: PayMixOptions): PayMix {
  const { onTargetEarnings, base, mostVariable } = checkOptions("payMix", options, payMixKinds);
  const earningsSum = addAmount(emptySum(), onTargetEarnings);
  const baseSum = addAmount(emptySum(), base);
  const variableSum = subtractSums(earningsSum, baseSum);
  return {
    baseShare: divideExact(baseSum, earningsSum),
    variableShare: divideExact(variableSum, earningsSum),
    upside: divideExact(addAmount(emptySum(), mostVariable), variableSum),
  };
}
