import type { ChoiceSchema, Schema } from "../../../model/schemas/schema.js";

/**
 * Returns the schema of a value of one of several shapes, told apart by what it looks like: its problems are then those of the
 * shape that was meant, and not of all.
 */
export const chosenSchema = <Value>(choose: (value: unknown) => Schema): ChoiceSchema<Value> => ({
  type: "choice",
  choose,
});
