import { issueSummary, textTable, type ParseIssue } from "sales-kpi";

/** Writes the data issues by kind, with their number and the first one in words. */
export function issueText(issues: readonly ParseIssue[]): string {
  if (issues.length === 0) return "No data issues.";
  const rows = issueSummary(issues).map(({ kind, severity, code, count }) => ({
    records: kind,
    severity,
    issue: code,
    count,
    "for example": issues.find((issue) => issue.subject.kind === kind && issue.code === code)?.message ?? "",
  }));
  const excluded = new Set(
    issues.filter((issue) => issue.excluded).map(({ subject: { kind, index } }) => `${kind}[${index}]`),
  ).size;
  return `Data issues: ${issues.length}; ${excluded} rows are left out\n\n${textTable(rows)}`;
}
