import { quote } from "../../errors.js";
import { recordKinds, type RecordKind } from "../records/records.js";
import { findingAt, type Finding } from "./finding.js";
import { rowsOfEveryKind, type Row, type Rows } from "./row.js";
import { sameContent } from "./sameContent.js";

/** What becomes of records of a kind that have the same id. */
export type DuplicatePolicy = "keep" | "first" | "last";

/**
 * Reports each record whose id another one has: with "keep" and "first" the later ones, with "last" the earlier ones,
 * which are those that "first" and "last" leave out. Records without an id are nobody's duplicates.
 */
export function withoutDuplicates(
  rows: Rows,
  policy: DuplicatePolicy,
): { readonly rows: Rows; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const repeated = new Set<Row<RecordKind>>();
  for (const kind of recordKinds) {
    const originals = new Map<string, Row<RecordKind>>();
    const ordered = policy === "last" ? rows[kind].toReversed() : rows[kind];
    for (const row of ordered) {
      const key = identity(row);
      if (key === null) continue;
      const original = originals.get(key);
      if (original === undefined) originals.set(key, row);
      else {
        repeated.add(row);
        findings.push(repetition(row, original));
      }
    }
  }
  if (policy === "keep" || repeated.size === 0) return { rows, findings };
  return { rows: rowsOfEveryKind((kind) => rows[kind].filter((row) => !repeated.has(row))), findings };
}

function repetition(row: Row<RecordKind>, original: Row<RecordKind>): Finding {
  const same = sameContent(row.record, original.record);
  const says = `${quote(row.id)} is the id of ${row.kind}[${original.index}] too, which says ${same ? "the same" : "something else"}`;
  return findingAt(row, { path: "id", code: same ? "duplicate-id" : "conflicting-id", says, value: row.id });
}

/** What tells a record from the others of its kind: stages have their name within a pipeline. */
function identity({ kind, id, record }: Row<RecordKind>): string | null {
  if (id === null || kind !== "stages") return id;
  const { pipelineId } = record as Row<"stages">["record"];
  return JSON.stringify([pipelineId ?? null, id]);
}
