import { mapSchema } from "./mapSchema.js";
import { nullish } from "./optional.js";
import type { AnythingSchema } from "./schema.js";

const anything: AnythingSchema = { type: "anything" };

/** Schema of known answers to qualification questions, of any type, by question; or null, or nothing. */
export const optionalAnswers = nullish(mapSchema(anything));
