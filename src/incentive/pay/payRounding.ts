import type { OptionKinds } from "../../checkOptions.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import type { RoundingMode } from "../../money/rounding.js";

/** Rounding of a payment to the minor unit of a currency. */
export interface PayRounding {
  readonly currency: string;
  readonly rounding: RoundingMode;
}

/** Kinds of the options of a payment's rounding. */
export const roundingKinds: OptionKinds<PayRounding> = {
  currency: "text",
  rounding: ["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"],
};

/** Returns the number of decimals of a currency's minor unit. */
export const payDigits = ({ currency }: Pick<PayRounding, "currency">): number => currencyDigits(currency);
