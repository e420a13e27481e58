import { funnel, textTable, type SalesBook } from "sales-kpi";
import { shareText } from "../numberText.js";

const cohort = { start: "2026-01-01", end: "2026-04-01" };

/** Writes the funnel of the people created in a quarter. */
export function funnelSection(book: SalesBook): string {
  const steps = funnel(book, { during: cohort }).map(({ funnelStage, people, conversion, interval, stillOpen }) => ({
    step: funnelStage,
    people,
    conversion: shareText(conversion),
    "95 % interval": interval === null ? "" : `${shareText(interval.low)} to ${shareText(interval.high)}`,
    "still open": stillOpen,
  }));
  return ["Funnel of the people created in 2026-Q1; conversion is from the step before", "", textTable(steps)].join(
    "\n",
  );
}
