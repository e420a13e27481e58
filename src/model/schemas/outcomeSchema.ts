import { labelSchema } from "./labelSchema.js";
import { nullish } from "./optional.js";

/** Schema of the outcome of a deal. */
export const outcomeSchema = labelSchema(["open", "won", "lost"]);

/** Schema of an outcome, null, or nothing. */
export const optionalOutcome = nullish(outcomeSchema);
