import { optionalAmount } from "./amountSchema.js";
import { optionalDay } from "./daySchema.js";
import { optionalId } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText, textSchema } from "./textSchema.js";

/** Schema of a `Cost`. */
export const costSchema = recordSchema({
  on: optionalDay,
  amount: optionalAmount,
  kind: textSchema,
  source: optionalText,
  segment: optionalText,
  ownerId: optionalId,
});
