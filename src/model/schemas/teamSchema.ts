import { idSchema, optionalId } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText } from "./textSchema.js";

/** Schema of a `Team`. */
export const teamSchema = recordSchema({
  id: idSchema,
  name: optionalText,
  parentId: optionalId,
});
