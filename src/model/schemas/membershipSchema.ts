import { optionalDay } from "./daySchema.js";
import { idSchema } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a rep's `Membership` in a team. */
export const membershipSchema = recordSchema({
  teamId: idSchema,
  from: optionalDay,
  to: optionalDay,
});
