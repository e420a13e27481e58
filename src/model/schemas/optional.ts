import type { OptionalSchema, Schema } from "./schema.js";

/** Returns the schema of a field that may be absent. */
export const optional = <Of extends Schema>(of: Of): OptionalSchema<Of, false> => ({
  type: "optional",
  of,
  nullable: false,
});

/** Returns the schema of a field that may be absent or null. */
export const nullish = <Of extends Schema>(of: Of): OptionalSchema<Of, true> => ({
  type: "optional",
  of,
  nullable: true,
});
