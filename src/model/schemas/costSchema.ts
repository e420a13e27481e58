import { amountSchema } from "./amountSchema.js";
import { daySchema } from "./daySchema.js";
import { optionalId } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText, textSchema } from "./textSchema.js";

/** Schema of a `Cost`. */
export const costSchema = recordSchema({
  on: daySchema,
  amount: amountSchema,
  kind: textSchema,
  source: optionalText,
  segment: optionalText,
  ownerId: optionalId,
});
