import { funnel, textTable, type SalesBook } from "sales-kpi";
import { shareText } from "../numberText.js";

const cohort = { start: "2026-01-01", end: "2026-04-01" };

/** How far the people of one quarter came, and what moved through the pipeline in another. */
export function funnelSection(book: SalesBook): string {
  const steps = funnel(book, { during: cohort }).map(({ funnelStage, people, conversion, interval, stillOpen }) => ({
    step: funnelStage,
    people,
    conversion: shareText(conversion),
    "95 % interval": interval === null ? "" : `${shareText(interval.low)} to ${shareText(interval.high)}`,
    "still open": stillOpen,
  }));
  return [
    "Funnel of the people who came in 2026-Q1: who reached each step, of those on the step before",
    "",
    textTable(steps),
  ].join("\n");
}
