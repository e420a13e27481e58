import {
  averageDealSize,
  leadConversionRate,
  leadsCreated,
  measure,
  openPipeline,
  pipelineCoverage,
  quotaAttainment,
  salesCycleClosedOnly,
  scorecard,
  textTable,
  weightedPipeline,
  winRate,
  wonRevenue,
} from "sales-kpi";
import { calendar, quarters } from "sales-kpi/time";
import { sampleBook } from "../books/sampleBook.js";
import { issueText } from "./issueText.js";

/** The sample company's last four quarters, by team and up the team tree. */
export function sampleReport(folder: string): string {
  const { book, issues } = sampleBook(folder);
  const kpis = {
    leads: leadsCreated,
    converted: leadConversionRate,
    "win rate": winRate,
    "won revenue": wonRevenue,
    "average deal": averageDealSize,
    "cycle days": salesCycleClosedOnly,
    attainment: quotaAttainment,
    "open pipeline": openPipeline,
    weighted: weightedPipeline,
  };
  const rows = scorecard(book, {
    kpis,
    by: ["team"],
    over: [...quarters(calendar(), 2025).slice(3), ...quarters(calendar(), 2026).slice(0, 3)],
    totals: true,
  });
  const nameOf = new Map(book.teams.map(({ id, name }) => [id, name]));
  const quarter = { start: "2026-07-01", end: "2026-10-01" };
  const rate = measure(winRate, book, { during: quarter });
  const coverage = pipelineCoverage(book, { during: quarter, asOf: "2026-08-15" });
  return [
    `Scorecard by team and quarter, ${book.currency ?? ""}, as of ${book.asOf ?? ""}`,
    "Money is rounded for the eye; a quarter's pipeline is what was open on its last day.",
    "",
    textTable(rows, {
      kpis,
      columns: ["team", "period", ...Object.keys(kpis)],
      names: { team: (id) => nameOf.get(id) },
    }),
    `Win rate of 2026-Q3: ${percent(rate.value)} of ${rate.n}; with 95 % confidence from ${percent(rate.interval?.low)} to ${percent(rate.interval?.high)}`,
    `Coverage on 2026-08-15: the open pipeline was ${coverage?.toFixed(1) ?? "–"} times what was still missing from the quota of 2026-Q3`,
    "",
    issueText(issues),
  ].join("\n");
}

const percent = (share: number | null | undefined): string => (share == null ? "–" : `${(share * 100).toFixed(1)} %`);
