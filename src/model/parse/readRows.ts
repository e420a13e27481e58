import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { RecordKind, Records } from "../records/records.js";
import { pathText } from "../schemas/pathText.js";
import { recordSchemas } from "../schemas/recordSchemas.js";
import { schemaIssues } from "../schemas/schemaIssues.js";
import { convertToBookCurrency, type CurrencyOptions } from "./convertToBookCurrency.js";
import { isRecord, normalizeRecord, type NormalizedRecord } from "./normalizeRecord.js";
import { issueAt, issueReporter, type FoundIssue } from "./parseIssue.js";
import type { CheckedOptions } from "./parseOptions.js";
import { recordParts } from "./recordParts.js";
import type { RecordPlace, Row } from "./row.js";

type RowOptions = CurrencyOptions & Pick<CheckedOptions, "inZone">;

/**
 * Returns the rows of a list that are records of a kind, their amounts in the book's currency. Issues are added to a list; a
 * row with an error is left out.
 */
export const readRows = <Kind extends RecordKind>(
  kind: Kind,
  list: readonly unknown[],
  options: RowOptions,
  issues: FoundIssue[],
): Row<Kind>[] =>
  list.flatMap((raw, index) => {
    const place = { kind, index, id: idOf(raw) };
    const { record, issues: rowIssues } = readRow(place, raw, options);
    issues.push(...rowIssues);
    return record !== null && rowIssues.every(({ severity }) => severity === "warning") ? [{ ...place, record }] : [];
  });

/** Returns the id of a row, even of one that cannot be read otherwise; null if it has no text for one. */
function idOf(raw: unknown): string | null {
  try {
    const id = isRecord(raw) ? (raw as { readonly id?: unknown }).id : null;
    return typeof id === "string" && id !== "" ? id : null;
  } catch {
    // A getter, or a proxy, that throws.
    return null;
  }
}

/** Returns a row as a record of its kind, or null if it is none, with all issues of the row. */
function readRow<Kind extends RecordKind>(
  place: RecordPlace & { readonly kind: Kind },
  raw: unknown,
  options: RowOptions,
): { readonly record: Records[Kind] | null; readonly issues: readonly FoundIssue[] } {
  const { kind } = place;
  const issues: FoundIssue[] = [];
  const report = issueReporter(place, issues);
  const normalized = normalizeRow(kind, raw, { inZone: options.inZone, report });
  if (normalized === null) {
    const evidence = { expected: "record", value: evidenceValue(raw) } as const;
    return { record: null, issues: [issueAt({ ...place, id: null }, "", "wrong-type", evidence)] };
  }
  const refusals = schemaIssues(recordSchemas[kind], normalized);
  if (refusals.length === 0) {
    // The copy is a record of its kind: its schema refuses nothing.
    const record = convertToBookCurrency(kind, normalized as object as Records[Kind], options, report);
    return { record, issues };
  }
  const reported = new Set(issues.map(({ subject }) => subject.path));
  for (const { path, code, evidence } of refusals) {
    const place = pathText(path);
    if (!reported.has(place)) report(place, code, evidence);
  }
  return { record: null, issues };
}

function normalizeRow(
  kind: RecordKind,
  raw: unknown,
  options: Parameters<typeof normalizeRecord>[2],
): NormalizedRecord | null {
  try {
    return isRecord(raw) ? normalizeRecord(raw, recordParts[kind], options) : null;
  } catch {
    // A getter, or a proxy, that throws.
    return null;
  }
}
