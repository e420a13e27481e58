import { optionalAmount } from "./amountSchema.js";
import { optionalAnswers } from "./optionalAnswers.js";
import { creditSchema } from "./creditSchema.js";
import { optionalDay } from "./daySchema.js";
import { idSchema, optionalId } from "./idSchema.js";
import { outcomeSchema } from "./outcomeSchema.js";
import { optionalList } from "./listSchema.js";
import { optionalNumber } from "./numberSchema.js";
import { optionalProbability } from "./probabilitySchema.js";
import { recordSchema } from "./recordSchema.js";
import { stageChangeSchema } from "./stageChangeSchema.js";
import { optionalText, textSchema } from "./textSchema.js";

/** Schema of an `Opportunity`. */
export const opportunitySchema = recordSchema({
  id: idSchema,
  ownerId: optionalId,
  credits: optionalList(creditSchema),
  accountId: optionalId,
  pipelineId: optionalId,
  amount: optionalAmount,
  margin: optionalAmount,
  units: optionalNumber,
  probability: optionalProbability,
  forecastCategory: optionalText,
  stage: textSchema,
  outcome: outcomeSchema,
  createdOn: optionalDay,
  expectedCloseOn: optionalDay,
  closedOn: optionalDay,
  updatedOn: optionalDay,
  source: optionalText,
  kind: optionalText,
  product: optionalText,
  lossReason: optionalText,
  leadId: optionalId,
  nextStepOn: optionalDay,
  known: optionalAnswers,
  history: optionalList(stageChangeSchema),
});
