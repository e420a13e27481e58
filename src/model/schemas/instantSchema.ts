import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** Schema of a date with a time of day in ISO 8601, with or without an offset from UTC. */
export const instantSchema: TextSchema = { type: "instant" };

/** Schema of an instant, null, or nothing. */
export const optionalInstant = nullish(instantSchema);
