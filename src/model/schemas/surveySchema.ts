import { daySchema } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { labelSchema } from "./labelSchema.js";
import { numberSchema } from "./numberSchema.js";
import { recordSchema } from "./recordSchema.js";

/** Schema of a `Survey`. */
export const surveySchema = recordSchema({
  accountId: idSchema,
  on: daySchema,
  kind: labelSchema(["nps", "csat", "ces"]),
  score: numberSchema,
  ownerId: optionalId,
});
