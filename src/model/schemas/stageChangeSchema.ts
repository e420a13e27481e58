import { optionalAmount } from "./amountSchema.js";
import { optionalId } from "./idSchema.js";
import { optionalOutcome } from "./outcomeSchema.js";
import { optionalDay } from "./daySchema.js";
import { optionalInstant } from "./instantSchema.js";
import { optionalProbability } from "./probabilitySchema.js";
import { recordSchema } from "./recordSchema.js";
import { textSchema } from "./textSchema.js";

/** Schema of a `StageChange`, which has its day or its instant. */
export const stageChangeSchema = recordSchema(
  {
    on: optionalDay,
    at: optionalInstant,
    stage: textSchema,
    amount: optionalAmount,
    probability: optionalProbability,
    expectedCloseOn: optionalDay,
    outcome: optionalOutcome,
    ownerId: optionalId,
  },
  [
    {
      rule: "either",
      fields: ["on", "at"],
    },
  ],
);
