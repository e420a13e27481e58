import { amountSchema } from "./amountSchema.js";
import { nullish } from "./optional.js";

/** A probability, as an exact decimal like an amount. One outside 0 to 1 passes, so that the checks can find it. */
export const probabilitySchema = amountSchema;

/** A probability, or null, or absent. */
export const optionalProbability = nullish(probabilitySchema);
