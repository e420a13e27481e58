import {
  leadConversionRate,
  leadsCreated,
  medianSalesCycleClosedOnly,
  salesCycleClosedOnly,
  scorecard,
  textTable,
  wonOpportunities,
} from "sales-kpi";
import { olistBook } from "../books/olistBook.js";
import { issueText } from "./issueText.js";

/** Writes leads, conversion and time to win by source. */
export function olistReport(folder: string): string {
  const { book, issues } = olistBook(folder);
  const kpis = {
    leads: leadsCreated,
    converted: leadConversionRate,
    won: wonOpportunities,
    "mean days to win": salesCycleClosedOnly,
    "median days to win": medianSalesCycleClosedOnly,
  };
  const rows = scorecard(book, { kpis, by: ["source"], totals: true });
  return [
    "Leads by source: conversion and time to win",
    "",
    textTable(rows, { kpis, columns: ["level", "source", ...Object.keys(kpis)] }),
    issueText(issues),
  ].join("\n");
}
