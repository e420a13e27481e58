import { nullish } from "./optional.js";
import type { BooleanSchema } from "./schema.js";

/** Schema of true or false. */
export const booleanSchema: BooleanSchema = { type: "boolean" };

/** Schema of true, false, null, or nothing. */
export const optionalBoolean = nullish(booleanSchema);
