import { nullish } from "./optional.js";
import type { TextSchema } from "./schema.js";

/** Schema of an identifier: a text that is not empty. */
export const idSchema: TextSchema = { type: "id" };

/** Schema of an identifier, null, or nothing. */
export const optionalId = nullish(idSchema);
