import { daySchema } from "./daySchema.js";
import { optionalId } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText, textSchema } from "./textSchema.js";

/** Schema of a `Behaviour`, which names its lead or its account. */
export const behaviourSchema = recordSchema(
  {
    leadId: optionalId,
    accountId: optionalId,
    on: daySchema,
    kind: textSchema,
    target: optionalText,
  },
  [
    {
      rule: "either",
      fields: ["leadId", "accountId"],
    },
  ],
);
