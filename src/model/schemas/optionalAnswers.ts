import { mapSchema } from "./mapSchema.js";
import { nullish } from "./optional.js";
import type { AnythingSchema } from "./schema.js";

const anything: AnythingSchema = { type: "anything" };

/** Answers to the qualification questions that are known, of any type, by question; or null, or absent. */
export const optionalAnswers = nullish(mapSchema(anything));
