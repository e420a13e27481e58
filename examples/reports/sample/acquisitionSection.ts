import { acquisitionBySegment, textTable, wonRevenue, type SalesBook } from "sales-kpi";

/** Writes the acquisition cost of new customers by segment, time of reps included, and their revenue. */
export function acquisitionSection(book: SalesBook): string {
  const rows = acquisitionBySegment(book, {
    repTime: "hours",
    during: { start: "2025-10-01", end: "2026-10-01" },
  }).map(({ segment, newCustomers, spend, costPerCustomer, revenue, ratio, rank }) => ({
    segment: segment ?? "(none)",
    customers: newCustomers,
    spend,
    "per customer": costPerCustomer,
    revenue,
    ratio: ratio?.toFixed(2) ?? "–",
    rank,
  }));
  return [
    "Acquisition cost by segment, 2025-10 to 2026-09, rep time at its hourly cost; ratio is spend ÷ revenue of new customers",
    "",
    textTable(rows, { kpis: { spend: wonRevenue, "per customer": wonRevenue, revenue: wonRevenue } }),
  ].join("\n");
}
