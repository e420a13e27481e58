import { daySchema } from "./daySchema.js";
import { idSchema } from "./idSchema.js";
import { numberSchema } from "./numberSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of an `Assessment`. */
export const assessmentSchema = recordSchema({
  repId: idSchema,
  on: daySchema,
  skills: numberSchema,
  motivation: numberSchema,
});
