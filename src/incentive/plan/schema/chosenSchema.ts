import type { ChoiceSchema, Schema } from "../../../model/schemas/schema.js";

/** Returns the schema of a value of one of several shapes. Its problems are those of the chosen shape, and not of all. */
export const chosenSchema = <Value>(choose: (value: unknown) => Schema): ChoiceSchema<Value> => ({
  type: "choice",
  choose,
});
