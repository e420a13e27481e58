import type { Refusal } from "./refusal.js";

/** Something that a schema refuses, with its place in the value that was given. */
export interface SchemaIssue extends Refusal {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}
