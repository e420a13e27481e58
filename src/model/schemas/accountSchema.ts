import { optionalDay } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText } from "./textSchema.js";

/** Schema of an `Account`. */
export const accountSchema = recordSchema({
  id: idSchema,
  name: optionalText,
  createdOn: optionalDay,
  updatedOn: optionalDay,
  segment: optionalText,
  industry: optionalText,
  region: optionalText,
  type: optionalText,
  size: optionalText,
  ownerId: optionalId,
});
