import type { Refusal } from "./refusal.js";

/** Refusal of a value by a schema, with the path of the value in what was checked. */
export type SchemaIssue = Refusal & {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
};
