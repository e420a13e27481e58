import type { LabelSchema } from "./schema.js";

/** Returns the schema of one of a few labels: an outcome, a status. */
/* @__NO_SIDE_EFFECTS__ */
export const labelSchema = <const Label extends string>(labels: readonly Label[]): LabelSchema<Label> => ({
  type: "label",
  labels,
});
