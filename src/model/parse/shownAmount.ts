import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, type ExactSum } from "../../exact/exactSum.js";
import { sumToText } from "../../exact/sumToText.js";
import { keptText } from "./keptText.js";

/** An exact sum as a message shows it: in plain digits, cut short where there are too many. */
export const shownSum = (sum: Readonly<ExactSum>): string => keptText(sumToText(sum));

/** An amount as a message shows it. */
export const shownAmount = (amount: Amount): string => shownSum(addAmount(emptySum(), amount));
