import { amountSchema } from "./amountSchema.js";
import { daySchema } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a `Contract`. */
export const contractSchema = recordSchema({
  id: idSchema,
  accountId: idSchema,
  ownerId: optionalId,
  signedOn: daySchema,
  startsOn: daySchema,
  endsOn: daySchema,
  value: amountSchema,
});
