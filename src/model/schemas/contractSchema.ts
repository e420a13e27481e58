import { optionalAmount } from "./amountSchema.js";
import { optionalDay } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { labelSchema } from "./labelSchema.js";
import { nullish } from "./optional.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a `Contract`. */
export const contractSchema = recordSchema({
  id: idSchema,
  accountId: optionalId,
  ownerId: optionalId,
  signedOn: optionalDay,
  startsOn: optionalDay,
  endsOn: optionalDay,
  value: optionalAmount,
  every: nullish(labelSchema(["month", "quarter", "year"])),
});
