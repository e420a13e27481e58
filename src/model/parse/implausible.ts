import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import { findingAt, type Finding } from "./finding.js";
import { plausibilityRules, type PlausibilityRule } from "./plausibilityRules.js";
import type { Row, Rows } from "./row.js";

/** Every rule of plausibility that a record breaks. */
export const implausible = (rows: Rows): Finding[] =>
  recordKinds.flatMap((kind) => broken(rows[kind], plausibilityRules[kind]));

function broken(rows: readonly Row<RecordKind>[], rules: unknown): Finding[] {
  return ((rules ?? []) as readonly PlausibilityRule<Records[RecordKind]>[]).flatMap(({ field, code, broken, says }) =>
    rows
      .filter(({ record }) => broken(record))
      .map((row) => findingAt(row, { path: field, code, says: says(row.record), value: row.record[field] })),
  );
}
