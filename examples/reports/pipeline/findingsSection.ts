import { checkProbabilities, findingsByCode, textTable, wonRevenue, type SalesBook } from "sales-kpi";

/** Writes the findings about the probabilities of a pipeline, with an example of each. */
export function findingsSection(book: SalesBook): string {
  const findings = checkProbabilities(book);
  const rows = findingsByCode(findings, book).map(({ code, severity, findings: count, gross }) => ({
    finding: code,
    severity,
    count,
    gross,
  }));
  const examples = rows.map(({ finding }) => findings.find(({ code }) => code === finding)?.message ?? "");
  return [
    "Findings about deals and probabilities",
    "",
    textTable(rows, { kpis: { gross: wonRevenue } }),
    ...examples,
    "",
  ].join("\n");
}
