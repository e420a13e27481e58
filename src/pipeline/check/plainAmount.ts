import type { Amount } from "../../exact/amount.js";
import { plainText } from "../../exact/plainText.js";
import { readScaled } from "../../exact/scaled.js";

/** An amount as evidence shows it: all its digits, no exponent. */
export const plainAmount = (amount: Amount): string => plainText(readScaled(amount));
