import type { MapSchema, Schema } from "./schema.js";

/** Returns the schema of a record with any names and values of one schema. */
export const mapSchema = <Values extends Schema>(values: Values): MapSchema<Values> => ({ type: "map", values });
