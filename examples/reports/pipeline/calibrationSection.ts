import { stageCalibration, textTable, type SalesBook } from "sales-kpi";
import { shareText } from "../numberText.js";

/** What was stated of the deals of each stage when they came to it, beside what became of them. */
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
  const pooled = pipelines.flatMap(({ pooled: blocks }) => blocks);
  const order =
    pooled.length === 0
      ? "Observed rates rise with every stage."
      : `Observed rates do not rise with every stage: ${pooled.length} blocks of stages were pooled.`;
  return ["Are the probabilities true? Each deal once a stage, as it came there", "", textTable(rows), order, ""].join(
    "\n",
  );
}
