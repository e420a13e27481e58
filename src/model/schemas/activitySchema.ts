import { optionalBoolean } from "./booleanSchema.js";
import { optionalDay } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { optionalInstant } from "./instantSchema.js";
import { labelSchema } from "./labelSchema.js";
import { optionalNumber } from "./numberSchema.js";
import { recordSchema } from "./recordSchema.js";
import { textSchema } from "./textSchema.js";

/** Schema of an `Activity`. */
export const activitySchema = recordSchema({
  id: idSchema,
  ownerId: optionalId,
  on: optionalDay,
  at: optionalInstant,
  kind: textSchema,
  minutes: optionalNumber,
  bookedOn: optionalDay,
  status: labelSchema(["planned", "held", "no-show", "cancelled"]),
  accountId: optionalId,
  opportunityId: optionalId,
  leadId: optionalId,
  selling: optionalBoolean,
  rebookedAs: optionalId,
});
