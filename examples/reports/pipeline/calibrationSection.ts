import { stageCalibration, textTable, type SalesBook } from "sales-kpi";
import { shareText } from "../numberText.js";

/** Writes the stated probability and the observed win rate of each stage. */
export function calibrationSection(book: SalesBook): string {
  const { stages, pipelines } = stageCalibration(book);
  const rows = stages.map((row) => ({
    pipeline: row.pipeline ?? "(none)",
    stage: row.stage,
    stated: shareText(row.stated),
    observed: shareText(row.observed),
    "95 % interval": row.interval === null ? "–" : `${shareText(row.interval.low)} to ${shareText(row.interval.high)}`,
    n: row.n,
    evidence: row.evidence,
    "beyond chance": row.adjusted === null ? "–" : row.adjusted < 0.05 ? "yes" : "no",
  }));
  const pooled = pipelines.flatMap(({ pooled: groups }) => groups);
  const order =
    pooled.length === 0
      ? "Observed rates rise with every stage."
      : `Observed rates do not rise with every stage: ${pooled.length} groups of stages were pooled.`;
  return [
    "Stated probabilities and observed win rates by stage; each deal counts once, with the value stated on entry",
    "",
    textTable(rows),
    order,
    "",
  ].join("\n");
}
