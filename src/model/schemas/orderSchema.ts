import { optionalAmount } from "./amountSchema.js";
import { creditSchema } from "./creditSchema.js";
import { optionalDay } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { optionalList } from "./listSchema.js";
import { optionalNumber } from "./numberSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText } from "./textSchema.js";

/** Schema of an `Order`. */
export const orderSchema = recordSchema({
  id: idSchema,
  accountId: optionalId,
  on: optionalDay,
  amount: optionalAmount,
  ownerId: optionalId,
  credits: optionalList(creditSchema),
  cost: optionalAmount,
  units: optionalNumber,
  product: optionalText,
  kind: optionalText,
  listAmount: optionalAmount,
});
