import type { LabelSchema } from "./schema.js";

/** Returns the schema of one of a few labels: an outcome, a status. */
export const labelSchema = <const Label extends string>(labels: readonly Label[]): LabelSchema<Label> => ({
  type: "label",
  labels,
});
