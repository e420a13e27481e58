import { optionalAmount } from "./amountSchema.js";
import { optionalDay } from "./daySchema.js";
import { idSchema } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a `Quote`. */
export const quoteSchema = recordSchema({
  id: idSchema,
  opportunityId: idSchema,
  sentOn: optionalDay,
  amount: optionalAmount,
  acceptedOn: optionalDay,
  followedUpOn: optionalDay,
});
