import { recordKinds, type RecordKind } from "../records/records.js";
import type { Issue } from "./issue.js";
import type { IssueCode, IssueSeverity } from "./issueSeverities.js";

/** How often something was found. */
export interface IssueCount {
  readonly kind: RecordKind | "book";
  readonly severity: IssueSeverity;
  readonly code: IssueCode;
  readonly count: number;
}

/**
 * How many issues of each code each kind of record has, as rows to print: kinds in book order, errors before warnings,
 * then by code. No issues give no rows.
 *
 * @example issueSummary(parseSalesBook({ teams: [{}, {}] }, { currency: "EUR" }).issues) // => [ { kind: 'teams', severity: 'error', code: 'missing-field', count: 2 } ]
 */
export function issueSummary(issues: readonly Issue[]): IssueCount[] {
  const counts = new Map<string, IssueCount>();
  for (const { kind, severity, code } of issues) {
    const sortKey = `${(["book", ...recordKinds] as const).indexOf(kind).toString().padStart(2, "0")} ${severity} ${code}`;
    counts.set(sortKey, { kind, severity, code, count: (counts.get(sortKey)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, count]) => count);
}
