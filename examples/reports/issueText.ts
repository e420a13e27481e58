import { issueSummary, textTable, type ParseIssue } from "sales-kpi";

/** What was found in the data: how often, and the first of each kind in words. */
export function issueText(issues: readonly ParseIssue[]): string {
  if (issues.length === 0) return "No data issues.";
  const rows = issueSummary(issues).map(({ kind, severity, code, count }) => ({
    records: kind,
    severity,
    issue: code,
    count,
    "for example": issues.find((issue) => issue.subject.kind === kind && issue.code === code)?.message ?? "",
  }));
  const excluded = new Set(issues.filter((issue) => issue.excluded).map(({ subject: { kind, index } }) => `${kind}[${index}]`)).size;
  return `Data issues: ${issues.length}, and ${excluded} rows left out for them\n\n${textTable(rows)}`;
}
