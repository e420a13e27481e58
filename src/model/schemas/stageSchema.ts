import { idSchema, optionalId } from "./idSchema.js";
import { numberSchema, optionalNumber } from "./numberSchema.js";
import { optionalProbability } from "./probabilitySchema.js";
import { recordSchema } from "./recordSchema.js";
import { optionalText } from "./textSchema.js";
import { optionalWeights } from "./optionalWeights.js";

/** Schema of a `Stage`. */
export const stageSchema = recordSchema({
  id: idSchema,
  pipelineId: optionalId,
  title: optionalText,
  order: numberSchema,
  funnelStage: optionalText,
  step: optionalText,
  probability: optionalProbability,
  expectedDays: optionalNumber,
  required: optionalWeights,
});
