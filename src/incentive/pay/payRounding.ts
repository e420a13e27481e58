import type { OptionKinds } from "../../checkOptions.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import type { RoundingMode } from "../../money/rounding.js";

/** How a payment is rounded: to the minor unit of a currency. */
export interface PayRounding {
  readonly currency: string;
  readonly rounding: RoundingMode;
}

/** The kinds of a payment's rounding. */
export const roundingKinds: OptionKinds<PayRounding> = {
  currency: "text",
  rounding: ["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"],
};

/** Decimals of the smallest coin that is paid. */
export const payDigits = ({ currency }: Pick<PayRounding, "currency">): number => currencyDigits(currency);
