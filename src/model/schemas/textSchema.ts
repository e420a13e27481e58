import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** Schema of a text, even an empty one. */
export const textSchema: TextSchema = { type: "text" };

/** Schema of a text, null, or nothing. */
export const optionalText = nullish(textSchema);
