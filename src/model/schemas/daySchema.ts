import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** A day of the calendar written `YYYY-MM-DD`. Timestamps are none: `parseSalesBook` makes them days first. */
export const daySchema: TextSchema = { type: "day" };

/** A day, or null, or absent. */
export const optionalDay = nullish(daySchema);
