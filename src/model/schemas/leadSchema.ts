import { optionalDay } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { optionalInstant } from "./instantSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText } from "./textSchema.js";

/** Schema of a `Lead`. */
export const leadSchema = recordSchema({
  id: idSchema,
  createdOn: optionalDay,
  createdAt: optionalInstant,
  source: optionalText,
  ownerId: optionalId,
  segment: optionalText,
  qualifiedOn: optionalDay,
  convertedOn: optionalDay,
  opportunityId: optionalId,
  respondedAt: optionalInstant,
});
