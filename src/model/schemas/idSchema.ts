import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** An identifier: a text that is not empty. */
export const idSchema: TextSchema = { type: "id" };

/** An identifier, or null, or absent. */
export const optionalId = nullish(idSchema);
