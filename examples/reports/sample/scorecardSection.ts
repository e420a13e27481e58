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

/** Writes the last four quarters by country and in total. The pipeline of a quarter is that of its last day. */
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
    `Scorecard by country and quarter, money in whole ${book.currency ?? ""}`,
    "",
    textTable(countries, {
      kpis,
      columns: ["team", "period", ...Object.keys(kpis)],
      names: { team: (id) => teamOf.get(id)?.name },
    }),
  ].join("\n");
}
