import type { Amount } from "../../money/amount.js";
import { plainText } from "../../money/plainText.js";
import { readScaled } from "../../money/scaled.js";

/** An amount as evidence shows it: all its digits, no exponent. */
export const plainAmount = (amount: Amount): string => plainText(readScaled(amount));
