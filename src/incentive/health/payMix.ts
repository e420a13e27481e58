import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, subtractSums } from "../../exact/exactSum.js";
import { divideExact } from "../../exact/divideExact.js";
import type { Decimal } from "../../exact/decimal.js";

/** How pay is divided, and how far it can rise. */
export interface PayMix {
  readonly baseShare: Decimal | null;
  readonly variableShare: Decimal | null;
  /** The most variable pay by that at target; null where nothing is variable. */
  readonly upside: Decimal | null;
}

const mixKinds: OptionKinds<Parameters<typeof payMix>[0]> = {
  onTargetEarnings: "amount",
  base: "amount",
  mostVariable: "amount",
};

/**
 * Pay mix and leverage of a plan: what part of the pay at target is at risk, and how many times of it can be earned.
 *
 *     base share = base / OTE;   variable share = (OTE − base) / OTE;   upside = most variable pay / (OTE − base)
 *
 * OTE is the pay at target, base and variable. Of no pay at all both shares are null.
 *
 * @throws SalesKpiError `unreadable-amount`
 * @example Object.values(payMix({ onTargetEarnings: 100_000, base: 60_000, mostVariable: 120_000 })).map(String) // => ['0.6', '0.4', '3']
 */
export function payMix(pay: {
  readonly onTargetEarnings: Amount;
  readonly base: Amount;
  readonly mostVariable: Amount;
}): PayMix {
  const { onTargetEarnings, base, mostVariable } = checkOptions("payMix", pay, mixKinds);
  const earnings = addAmount(emptySum(), onTargetEarnings);
  const certain = addAmount(emptySum(), base);
  const variable = subtractSums(earnings, certain);
  return {
    baseShare: divideExact(certain, earnings),
    variableShare: divideExact(variable, earnings),
    upside: divideExact(addAmount(emptySum(), mostVariable), variable),
  };
}
