import { amountSchema } from "./amountSchema.js";
import { daySchema, optionalDay } from "./daySchema.js";
import { idSchema } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a `Quote`. */
export const quoteSchema = recordSchema({
  id: idSchema,
  opportunityId: idSchema,
  sentOn: daySchema,
  amount: amountSchema,
  acceptedOn: optionalDay,
  followedUpOn: optionalDay,
});
