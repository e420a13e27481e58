import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** A date with a time of day as ISO 8601 writes it, with its offset from UTC or without. */
export const instantSchema: TextSchema = { type: "instant" };

/** An instant, or null, or absent. */
export const optionalInstant = nullish(instantSchema);
