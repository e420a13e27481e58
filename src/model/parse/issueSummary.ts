import type { Severity } from "../../diagnostics/diagnostic.js";
import type { ParseIssueCode } from "../../diagnostics/parseIssues.js";
import { recordKinds } from "../records/records.js";
import type { IssueSubject, ParseIssue } from "./parseIssue.js";

/** Number of issues of one code in one kind of record. */
export interface IssueCount {
  readonly kind: IssueSubject["kind"];
  readonly severity: Severity;
  readonly code: ParseIssueCode;
  readonly count: number;
}

/**
 * Counts the issues of each code in each kind of record, as rows to print: kinds in the order of a book, errors before
 * warnings, then by code. No issues give no rows.
 *
 * @example issueSummary(parseSalesBook({ teams: [{}, {}] }, { currency: "EUR" }).issues) // => [ { kind: 'teams', severity: 'error', code: 'missing-field', count: 2 } ]
 */
export function issueSummary(issues: readonly ParseIssue[]): IssueCount[] {
  const counts = new Map<string, IssueCount>();
  for (const {
    subject: { kind },
    severity,
    code,
  } of issues) {
    const sortKey = `${(["book", ...recordKinds] as const).indexOf(kind).toString().padStart(2, "0")} ${severity} ${code}`;
    counts.set(sortKey, { kind, severity, code, count: (counts.get(sortKey)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, count]) => count);
}
