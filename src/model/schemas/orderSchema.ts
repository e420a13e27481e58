import { amountSchema, optionalAmount } from "./amountSchema.js";
import { daySchema } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { optionalNumber } from "./numberSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText } from "./textSchema.js";

/** Schema of an `Order`. */
export const orderSchema = recordSchema({
  id: idSchema,
  accountId: idSchema,
  on: daySchema,
  amount: amountSchema,
  ownerId: optionalId,
  cost: optionalAmount,
  units: optionalNumber,
  product: optionalText,
  kind: optionalText,
  listAmount: optionalAmount,
});
