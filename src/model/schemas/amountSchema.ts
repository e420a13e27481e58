import { nullish } from "./optional.js";
import type { AmountSchema } from "./schema.js";

/** An amount of money: a finite number, a plain decimal text, or a Decimal of any copy of decimal.js. */
export const amountSchema: AmountSchema = { type: "amount" };

/** An amount, or null, or absent. */
export const optionalAmount = nullish(amountSchema);
