import { amountSchema } from "./amountSchema.js";
import { optionalId } from "./idSchema.js";
import { periodSchema } from "./periodSchema.js";
import { recordSchema } from "./recordSchema.js";
import { textSchema } from "./textSchema.js";

/** Schema of a `Quota`, which is set for a rep or for a team. */
export const quotaSchema = recordSchema(
  {
    ownerId: optionalId,
    teamId: optionalId,
    kpi: textSchema,
    target: amountSchema,
    period: periodSchema,
  },
  [
    {
      rule: "one-holder",
      fields: ["ownerId", "teamId"],
    },
  ],
);
