import { nullish } from "./optional.js";
import type { NumberSchema } from "./schema.js";

/** A finite number: a count, minutes, a score. NaN and infinities are none. */
export const numberSchema: NumberSchema = { type: "number" };

/** A finite number, or null, or absent. */
export const optionalNumber = nullish(numberSchema);
