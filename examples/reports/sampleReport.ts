import type { SalesBook } from "sales-kpi";
import { sampleBook } from "../books/sampleBook.js";
import { issueText } from "./issueText.js";
import { calibrationSection } from "./pipeline/calibrationSection.js";
import { findingsSection } from "./pipeline/findingsSection.js";
import { forecastSection } from "./pipeline/forecastSection.js";
import { weightedSection } from "./pipeline/weightedSection.js";
import { acquisitionSection } from "./sample/acquisitionSection.js";
import { effortSection } from "./sample/effortSection.js";
import { flashSection } from "./sample/flashSection.js";
import { funnelSection } from "./sample/funnelSection.js";
import { incentiveSection } from "./sample/incentiveSection.js";
import { repSection } from "./sample/repSection.js";
import { scorecardSection } from "./sample/scorecardSection.js";

/** Writes a page about the sample company: flash figures, scorecard, funnel, effort, acquisition, reps, pipeline and pay. */
export function sampleReport(folder: string): string {
  const { book, issues } = sampleBook(folder);
  const sections = [
    ...[flashSection, scorecardSection, funnelSection, effortSection, acquisitionSection, repSection],
    ...[weightedSection, calibrationSection, findingsSection, forecastOfQuarter, incentiveSection],
  ];
  return [...sections.map((section) => section(book)), issueText(issues)].join("\n");
}

/** Writes the forecast of a quarter as known in its middle. */
const forecastOfQuarter = (book: SalesBook): string =>
  forecastSection(book, {
    period: { start: "2026-07-01", end: "2026-10-01", label: "2026-Q3" },
    asOf: "2026-08-14",
    horizon: "2026-09-30",
    target: 1_900_000,
  });
