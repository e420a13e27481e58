import { nullish } from "./optional.js";
import type { BooleanSchema } from "./schema.js";

/** True or false. */
export const booleanSchema: BooleanSchema = { type: "boolean" };

/** True or false, or null, or absent. */
export const optionalBoolean = nullish(booleanSchema);
