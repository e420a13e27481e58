import { mapSchema } from "./mapSchema.js";
import { numberSchema } from "./numberSchema.js";
import { nullish } from "./optional.js";

/** Weights of qualification questions, by question; or null, or absent. */
export const optionalWeights = nullish(mapSchema(numberSchema));
