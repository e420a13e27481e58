import type { MapSchema, Schema } from "./schema.js";

/** Returns the schema of a record with any names, whose values a schema describes. */
export const mapSchema = <Values extends Schema>(values: Values): MapSchema<Values> => ({ type: "map", values });
