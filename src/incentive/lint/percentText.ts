import { roundAmount } from "../../money/rounding.js";
import { toDecimal } from "../../exact/toDecimal.js";

/** A share as a sentence shows it, in per cent: `"0.0625"` as `"6.25"`, with two decimals at most. */
export const percentText = (share: string): string =>
  roundAmount(toDecimal(share).times(100), { digits: 2, mode: "half-even" }).toString();
