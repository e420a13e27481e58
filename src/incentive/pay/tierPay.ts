import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import type { Tiers } from "../plan/tiers.js";
import { fractionOf, divide, signOf } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { readTiersFrom } from "./readTiers.js";
import { tierTable } from "./tierTable.js";

/** Part of an amount in one tier, with its pay. */
export interface TierSlice {
  /** Start of the tier, as an amount. */
  readonly from: Decimal;
  /** End of the tier, as an amount; null for a tier without end. */
  readonly to: Decimal | null;
  /** Rate of the tier; for an interpolated table its amount. */
  readonly rate: Decimal;
  /** Part of the amount that counts in this tier; below 0 if a retroactive rate moved it to another tier. */
  readonly amount: Decimal;
  readonly pay: Decimal;
}

/** Pay of a table of rates for an amount. */
export interface TierPay {
  /** Pay, not rounded. */
  readonly pay: Decimal;
  /** Pay ÷ amount; null for an amount of 0. */
  readonly effectiveRate: Decimal | null;
  /** Rate of the tier that the amount reaches; null below the first tier. */
  readonly rate: Decimal | null;
  readonly slices: readonly TierSlice[];
}

/** Position in a table from which an amount is paid. */
export interface TierPayOptions {
  /** Sales accumulated before: the start of the amount in the table. */
  readonly already?: Amount;
  /** Target, for tiers over attainment. */
  readonly target?: Amount;
}

const optionKinds: OptionKinds<TierPayOptions> = { already: "amount?", target: "amount?" };

/**
 * Returns the pay of a table of rates for an amount, tier by tier.
 *
 *     pay = P(already + amount) − P(already)
 *
 *     marginal      P(x) = Σ rateᵢ × (min(x, endᵢ) − startᵢ)⁺
 *     whole         P(x) = rate of the reached tier × x
 *     retroactive   P(x) = first rate × x below the second tier; then its rate × x, and slices above the next start
 *     interpolated  P(x) = Σ amountᵢ × (min(x, endᵢ) − startᵢ)⁺ / (endᵢ − startᵢ)
 *
 * `boundary` decides which of two tiers includes the value at which they meet. Amounts below the first tier and beyond the end
 * of the last tier add no pay. P(−x) = −P(x): a credit note takes back the pay of the same sale, and a sum below zero is owed at
 * the rates at which it would have been earned. Nothing is rounded. Decision: pay-below-zero.
 *
 * @throws SalesKpiError `impossible-request` for a table with a gap or an overlap, and for a table over attainment without a
 * target above 0; `unreadable-amount`
 * @example tierPay({ method: "marginal", over: "amount", boundary: "upper", rates: [["0", "0.04"], ["150000", "0.06"], ["250000", "0.08"]] }, 20000, { already: 145000 }).pay // => 1100
 */
export function tierPay(
  tiers: Pick<Tiers, "method" | "over" | "boundary" | "rates">,
  amount: Amount,
  options: TierPayOptions = {},
): TierPay {
  const { already = 0, target } = checkOptions("tierPay", options, optionKinds);
  const table = tierTable(tiers, target === undefined ? null : fractionOf(target, { field: "target" }));
  const exactAmount = fractionOf(amount, { field: "amount" });
  const before = fractionOf(already, { field: "already" });
  const { pay, reached, slices } = readTiersFrom(table, before, exactAmount);
  const rate = reached === null ? undefined : table.tiers[reached]?.rate;
  return {
    pay: fractionToDecimal(pay),
    effectiveRate: signOf(exactAmount) === 0 ? null : fractionToDecimal(divide(pay, exactAmount)),
    rate: rate === undefined ? null : fractionToDecimal(rate),
    slices: slices.map(({ tier, amount: slice, pay: slicePay }) => ({
      from: fractionToDecimal(tier.from),
      to: tier.to && fractionToDecimal(tier.to),
      rate: fractionToDecimal(tier.rate),
      amount: fractionToDecimal(slice),
      pay: fractionToDecimal(slicePay),
    })),
  };
}
