import { evidenceValue, keptText } from "../../diagnostics/evidenceValue.js";
import { isCurrency } from "../../money/currency.js";
import { nearestName } from "../../nearestName.js";
import { isDay, type Day } from "../../time/day.js";
import { recordKinds } from "../records/records.js";
import { isRecord } from "./normalizeRecord.js";
import { issueReporter, type FoundIssue } from "./parseIssue.js";
import type { CheckedOptions } from "./parseOptions.js";
import { readRows } from "./readRows.js";
import { rowsOfEveryKind, type Rows } from "./row.js";

/** Content of a book as read row by row. */
export interface BookContent {
  readonly rows: Rows;
  /** Day on which the records were taken, as the data state it. */
  readonly asOf: Day | null;
  readonly issues: FoundIssue[];
}

const namesOfBook: readonly string[] = (recordKinds as readonly string[]).concat("asOf", "currency");

/** Reads data of unknown shape as a book: lists of records by kind, and the day and currency if the data state them. */
export function readBook(input: unknown, options: CheckedOptions): BookContent {
  const issues: FoundIssue[] = [];
  const report = issueReporter({ kind: "book", index: null, id: null }, issues);
  const fields = fieldsOf(input);
  if (fields === null) report("", "not-a-book", { value: evidenceValue(input) });
  const content = fields ?? new Map<string, unknown>();
  for (const [name, value] of content) {
    if (namesOfBook.includes(name)) continue;
    const nearest = nearestName(name, namesOfBook);
    report(name, "unknown-kind", { value: evidenceValue(value), name: keptText(name), nearest, known: namesOfBook });
  }
  const asOf = content.get("asOf") ?? null;
  const day = isDay(asOf) ? asOf : null;
  if (asOf !== null && day === null) report("asOf", "unreadable-day", { value: evidenceValue(asOf) });
  const dataCurrency = content.get("currency") ?? null;
  if (dataCurrency !== null && !(typeof dataCurrency === "string" && isCurrency(dataCurrency)))
    report("currency", "unknown-currency", { value: evidenceValue(dataCurrency), needsMinorUnit: false });
  const rows = rowsOfEveryKind((kind) => {
    const list = content.get(kind) ?? [];
    if (Array.isArray(list)) return readRows(kind, list, { ...options, dataCurrency }, issues);
    report(kind, "wrong-type", { expected: "list", value: evidenceValue(list) });
    return [];
  });
  return { rows, asOf: day, issues };
}

/**
 * Returns the own fields of an object, their lists without holes; null for anything else. The fields are a map, so that no
 * name is special.
 */
function fieldsOf(input: unknown): ReadonlyMap<string, unknown> | null {
  try {
    if (!isRecord(input)) return null;
    const entries: [string, unknown][] = Object.entries(input);
    return new Map(entries.map(([name, value]) => [name, Array.isArray(value) ? Array.from(value) : value]));
  } catch {
    // A getter, or a proxy, that throws.
    return null;
  }
}
