import type { OptionalSchema, Schema } from "./schema.js";

/** Returns the schema of a field that may be absent. */
/* @__NO_SIDE_EFFECTS__ */
export const optional = <Of extends Schema>(of: Of): OptionalSchema<Of, false> => ({
  type: "optional",
  of,
  nullable: false,
});

/** Returns the schema of a field that may be absent or null. */
/* @__NO_SIDE_EFFECTS__ */
export const nullish = <Of extends Schema>(of: Of): OptionalSchema<Of, true> => ({
  type: "optional",
  of,
  nullable: true,
});
