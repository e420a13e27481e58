import { daySchema } from "./daySchema.js";
import { optional } from "./optional.js";
import { recordSchema } from "./recordSchema.js";
import { textSchema } from "./textSchema.js";

/** Schema of a `Period`, which ends after it starts. */
export const periodSchema = recordSchema({ start: daySchema, end: daySchema, label: optional(textSchema) }, [
  { rule: "rising", fields: ["start", "end"] },
]);
