import { amountSchema } from "./amountSchema.js";
import { nullish } from "./optional.js";

/** Schema of a probability, an exact decimal like an amount. One outside 0 to 1 passes, so that checks can report it. */
export const probabilitySchema = amountSchema;

/** Schema of a probability, null, or nothing. */
export const optionalProbability = nullish(probabilitySchema);
