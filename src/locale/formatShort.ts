import { fractionFromText } from "../exact/fractionFromText.js";
import { endingDecimal, type ExactText } from "../exact/fractionText.js";
import { fractionToDecimal } from "../exact/fractionToDecimal.js";
import type { Figures } from "./figures.js";

const maximumDecimals = 4;

/** Returns a writer of exact numbers for sentences: at most four decimals, with `≈` before a number that is cut. */
export const formatShort =
  (write: Figures["decimal"]) =>
  (exact: ExactText): string => {
    const fraction = fractionFromText(exact);
    const value = fractionToDecimal(fraction);
    const short = value.toDecimalPlaces(maximumDecimals);
    const isExact = endingDecimal(fraction) !== null && short.equals(value);
    return isExact ? write(value.toString()) : `≈ ${write(short.toString())}`;
  };
