import { checkProbabilities, findingsByCode, textTable, wonRevenue, type SalesBook } from "sales-kpi";

/** What is wrong with the probabilities of a pipeline and what they rest on, with an example of each. */
export function findingsSection(book: SalesBook): string {
  const findings = checkProbabilities(book);
  const rows = findingsByCode(findings, book).map(({ code, severity, findings: found, gross }) => ({
    finding: code,
    severity,
    found,
    gross,
  }));
  const examples = rows.map(({ finding }) => findings.find(({ code }) => code === finding)?.message ?? "");
  return ["Findings", "", textTable(rows, { kpis: { gross: wonRevenue } }), ...examples, ""].join("\n");
}
