import { times, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { roundAmount } from "../../money/rounding.js";

/** Returns a fraction as plain text, rounded to six decimals. */
export const plainFraction = (value: Fraction): string =>
  roundAmount(fractionToDecimal(value), { digits: 6, mode: "half-even" }).toString();

/** Returns a pay in money as plain text, rounded to the currency's minor unit; null for a unit of unknown worth. */
export const plainMoney = (amount: Fraction, unit: Fraction | null, currency: string): string | null =>
  unit === null
    ? null
    : roundAmount(fractionToDecimal(times(amount, unit)), {
        digits: currencyDigits(currency),
        mode: "half-even",
      }).toString();
