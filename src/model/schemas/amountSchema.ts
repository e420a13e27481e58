import { nullish } from "./optional.js";
import type { AmountSchema } from "./schema.js";

/** Schema of an amount of money: a finite number, a plain decimal text, or a Decimal of any copy of decimal.js. */
export const amountSchema: AmountSchema = { type: "amount" };

/** Schema of an amount, null, or nothing. */
export const optionalAmount = nullish(amountSchema);
