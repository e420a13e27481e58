import { mapSchema } from "./mapSchema.js";
import { numberSchema } from "./numberSchema.js";
import { nullish } from "./optional.js";

/** Schema of weights of qualification questions, by question; or null, or nothing. */
export const optionalWeights = nullish(mapSchema(numberSchema));
