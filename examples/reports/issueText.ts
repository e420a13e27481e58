import { issueSummary, textTable, type ParseIssue } from "sales-kpi";

/** Writes the data issues by kind and field, with their number, what to do about them, and the first one in words. */
export function issueText(issues: readonly ParseIssue[]): string {
  if (issues.length === 0) return "No data issues.";
  const groups = issueSummary(issues);
  const rows = groups.map(({ kind, severity, code, field, count }) => ({
    records: kind,
    ...{ field: field ?? "(record)", severity, issue: code, count },
  }));
  const remedies = groups.flatMap(({ remedy, examples }) =>
    remedy === null ? examples.map((message) => `- ${message}`) : [`- ${remedy}\n  (${examples[0] ?? ""})`],
  );
  const excluded = new Set(
    issues.filter((issue) => issue.excluded).map(({ subject: { kind, index } }) => `${kind}[${index}]`),
  ).size;
  return [
    `Data issues: ${issues.length}; ${excluded} rows are left out`,
    "",
    textTable(rows),
    "What to do about them:",
    ...remedies,
  ].join("\n");
}
