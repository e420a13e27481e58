import { daySchema } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { labelSchema } from "./labelSchema.js";
import { numberSchema } from "./numberSchema.js";
import { recordSchema } from "./recordSchema.js";

const questionSchema = /* @__PURE__ */ labelSchema(["nps", "csat", "ces"]);

/** Schema of a `Survey`. @since 0.1.0 */
export const surveySchema = /* @__PURE__ */ recordSchema({
  accountId: idSchema,
  on: daySchema,
  kind: questionSchema,
  score: numberSchema,
  ownerId: optionalId,
});
