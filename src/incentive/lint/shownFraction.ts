import { currencyDigits } from "../../money/currencyDigits.js";
import { roundAmount } from "../../money/rounding.js";
import { times, type Fraction } from "../../exact/fraction.js";
import { fractionToDecimal } from "../../exact/fractionToDecimal.js";

/** A place or a share as text: all its digits, or six decimals where they do not end so soon. */
export const placeText = (place: Fraction): string =>
  roundAmount(fractionToDecimal(place), { digits: 6, mode: "half-even" }).toString();

/** An amount in a line's unit as money, to the currency's minor unit; null where the unit's worth is not known. */
export const moneyText = (amount: Fraction, unit: Fraction | null, currency: string): string | null =>
  unit === null
    ? null
    : roundAmount(fractionToDecimal(times(amount, unit)), {
        digits: currencyDigits(currency),
        mode: "half-even",
      }).toString();
