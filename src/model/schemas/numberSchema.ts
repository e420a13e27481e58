import { nullish } from "./optional.js";
import type { NumberSchema } from "./schema.js";

/** Schema of a finite number: a count, minutes, a score. It refuses NaN and infinities. */
export const numberSchema: NumberSchema = { type: "number" };

/** Schema of a finite number, null, or nothing. */
export const optionalNumber = nullish(numberSchema);
