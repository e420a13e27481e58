import { amountSchema } from "./amountSchema.js";
import { daySchema, optionalDay } from "./daySchema.js";
import { idSchema } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a `Quote`. @since 0.1.0 */
export const quoteSchema = /* @__PURE__ */ recordSchema(() => ({
  id: idSchema,
  opportunityId: idSchema,
  sentOn: daySchema,
  amount: amountSchema,
  acceptedOn: optionalDay,
  followedUpOn: optionalDay,
}));
