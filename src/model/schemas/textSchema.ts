import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** A text, the empty one too. */
export const textSchema: TextSchema = { type: "text" };

/** A text, or null, or absent. */
export const optionalText = nullish(textSchema);
