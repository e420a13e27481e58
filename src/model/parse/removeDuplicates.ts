import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import { recordKinds, type RecordKind } from "../records/records.js";
import { isSameContent } from "./isSameContent.js";
import { mayRepeat } from "./repeatedIds.js";
import { issueAt, type FoundIssue } from "./parseIssue.js";
import { rowsOfEveryKind, type Row, type Rows } from "./row.js";

/**
 * Treatment of records of a kind that have the same id: all are kept, or exact repeats count once, or only the first is kept, or
 * only the last.
 */
export type DuplicatePolicy = "keep" | "distinct" | "first" | "last";

/**
 * Reports each record whose id another record has, and removes it if the policy says so. The later ones are reported with
 * "keep" and "first", the earlier ones with "last". A record without an id is no duplicate.
 */
export function removeDuplicates(
  rows: Rows,
  policy: DuplicatePolicy,
): { readonly rows: Rows; readonly issues: FoundIssue[] } {
  const issues: FoundIssue[] = [];
  const duplicates = new Set<Row<RecordKind>>();
  for (const kind of recordKinds) {
    const originals = new Map<string, Row<RecordKind>>();
    const isCandidate = mayRepeat(rows[kind].map(({ id }) => id));
    const ordered = policy === "last" ? rows[kind].toReversed() : rows[kind];
    for (const row of ordered) {
      if (row.id === null || !isCandidate(row.id)) continue;
      const key = identityOf(row, row.id);
      const original = originals.get(key);
      if (original === undefined) originals.set(key, row);
      else {
        const issue = duplicateIssue(row, original);
        if (policy !== "distinct" || issue.code === "duplicate-id") duplicates.add(row);
        issues.push(issue);
      }
    }
  }
  if (policy === "keep" || duplicates.size === 0) return { rows, issues };
  return { rows: rowsOfEveryKind((kind) => rows[kind].filter((row) => !duplicates.has(row))), issues };
}

function duplicateIssue(row: Row<RecordKind>, original: Row<RecordKind>): FoundIssue {
  const code = isSameContent(row.record, original.record) ? "duplicate-id" : "conflicting-id";
  return issueAt(row, "id", code, { value: evidenceValue(row.id), other: original.index });
}

/** Returns the key of a record within its kind: the id, and for a stage the pipeline too. */
function identityOf({ kind, record }: Row<RecordKind>, id: string): string {
  if (kind !== "stages") return id;
  const { pipelineId } = record as Row<"stages">["record"];
  return JSON.stringify([pipelineId ?? null, id]);
}
