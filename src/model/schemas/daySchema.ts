import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** Schema of a day of the calendar, `YYYY-MM-DD`. It refuses timestamps: `parseSalesBook` makes them days first. */
export const daySchema: TextSchema = { type: "day" };

/** Schema of a day, null, or nothing. */
export const optionalDay = nullish(daySchema);
