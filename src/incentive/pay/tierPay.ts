import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import type { Tiers } from "../plan/tiers.js";
import { fractionOf, divide, signOf } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { readTiersFrom } from "./tierReading.js";
import { tierTable } from "./tierTable.js";

/** What of an amount a tier pays. */
export interface TierSlice {
  /** Where the tier starts and ends, as amounts; it never ends where null. */
  readonly from: Decimal;
  readonly to: Decimal | null;
  /** The tier's rate, or its amount where it is interpolated. */
  readonly rate: Decimal;
  /** What counts in this tier: below 0 where it was moved to another. */
  readonly amount: Decimal;
  readonly pay: Decimal;
}

/** What a table of rates pays. */
export interface TierPay {
  /** Not rounded. */
  readonly pay: Decimal;
  /** Pay ÷ amount; null for an amount of 0. */
  readonly effectiveRate: Decimal | null;
  /** The rate of the tier that is reached; null below the first. */
  readonly rate: Decimal | null;
  readonly slices: readonly TierSlice[];
}

/** Where a table is read. */
export interface TierPosition {
  /** What was accumulated before: the amount starts there. */
  readonly already?: Amount;
  /** The target, for tiers over attainment. */
  readonly target?: Amount;
}

const positionKinds: OptionKinds<TierPosition> = { already: "amount?", target: "amount?" };

/**
 * What a table of rates pays for an amount, and how much of it in which tier.
 *
 *     pay = P(already + amount) − P(already)
 *
 *     marginal      P(x) = Σ rateᵢ × (min(x, endᵢ) − startᵢ)⁺
 *     whole         P(x) = rate of the tier reached × x
 *     retroactive   P(x) = first rate × x below the second tier; then its rate × x, and slices above the next start
 *     interpolated  P(x) = Σ amountᵢ × (min(x, endᵢ) − startᵢ)⁺ / (endᵢ − startᵢ)
 *
 * The value at which one tier ends and the next starts belongs to the one that `boundary` says. Below the first tier and
 * beyond the end of the last nothing more is paid. P(−x) = −P(x): a credit note takes back what the same sale was paid, and a
 * sum below zero is owed at the rates at which it would have been earned. Nothing is rounded. Decision: pay-below-zero.
 *
 * @throws SalesKpiError `impossible-request` for a table with a hole or an overlap, which it names, and for one over attainment
 * without a target above 0; `unreadable-amount`
 * @example tierPay({ method: "marginal", over: "amount", boundary: "upper", rates: [["0", "0.04"], ["150000", "0.06"], ["250000", "0.08"]] }, 20000, { already: 145000 }).pay // => 1100
 */
export function tierPay(
  tiers: Pick<Tiers, "method" | "over" | "boundary" | "rates">,
  amount: Amount,
  position: TierPosition = {},
): TierPay {
  const { already = 0, target } = checkOptions("tierPay", position, positionKinds);
  const table = tierTable(tiers, target === undefined ? null : fractionOf(target, { field: "target" }));
  const own = fractionOf(amount, { field: "amount" });
  const before = fractionOf(already, { field: "already" });
  const { pay, reached, slices } = readTiersFrom(table, before, own);
  const rate = reached === null ? undefined : table.tiers[reached]?.rate;
  return {
    pay: fractionToDecimal(pay),
    effectiveRate: signOf(own) === 0 ? null : fractionToDecimal(divide(pay, own)),
    rate: rate === undefined ? null : fractionToDecimal(rate),
    slices: slices.map(({ tier, amount: part, pay: partPay }) => ({
      from: fractionToDecimal(tier.from),
      to: tier.to && fractionToDecimal(tier.to),
      rate: fractionToDecimal(tier.rate),
      amount: fractionToDecimal(part),
      pay: fractionToDecimal(partPay),
    })),
  };
}
