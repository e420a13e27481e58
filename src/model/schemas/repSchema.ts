import { optionalAmount } from "./amountSchema.js";
import { optionalDay } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { listSchema } from "./listSchema.js";
import { membershipSchema } from "./membershipSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText } from "./textSchema.js";

/** Schema of a `Rep`. */
export const repSchema = recordSchema({
  id: idSchema,
  name: optionalText,
  role: optionalText,
  seniority: optionalText,
  region: optionalText,
  managerId: optionalId,
  hiredOn: optionalDay,
  leftOn: optionalDay,
  hourlyCost: optionalAmount,
  memberships: listSchema(membershipSchema),
});
