import {
  averageDealSize,
  openPipeline,
  quotaAttainment,
  salesCycleClosedOnly,
  scorecard,
  textTable,
  weightedPipeline,
  winRate,
  wonRevenue,
  type SalesBook,
} from "sales-kpi";
import { calendar, quarters } from "sales-kpi/time";

/** The last four quarters, by country and in all. A quarter's pipeline is what was open on its last day. */
export function scorecardSection(book: SalesBook): string {
  const kpis = {
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
  const teamOf = new Map(book.teams.map((team) => [team.id, team]));
  const top = book.teams.find(({ parentId }) => parentId == null)?.id;
  const countries = rows.filter(
    ({ level, team, start }) =>
      level === "team" && start !== null && (team === top || teamOf.get(team ?? "")?.parentId === top),
  );
  return [
    `Scorecard by country and quarter, ${book.currency ?? ""}. Money is rounded for the eye.`,
    "",
    textTable(countries, {
      kpis,
      columns: ["team", "period", ...Object.keys(kpis)],
      names: { team: (id) => teamOf.get(id)?.name },
    }),
  ].join("\n");
}
