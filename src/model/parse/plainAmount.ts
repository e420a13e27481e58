import { keptText } from "../../diagnostics/evidenceValue.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { sumToText } from "../../exact/sumToText.js";

/** Returns an exact sum as plain digits, cut short if there are too many to read. */
export const plainSum = (sum: Readonly<ExactSum>): string => keptText(sumToText(sum));

/** Returns an amount as plain digits, cut short if there are too many to read. */
export const plainAmount = (amount: Amount): string => plainSum(addAmount(emptySum(), amount));
