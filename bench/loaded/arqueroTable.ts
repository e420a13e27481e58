import { table, type ColumnTable } from "arquero";
import { compareKeys, compareMonths, lineOf, type Answer, type Line } from "../scorecard/answer.js";
import type { Columns } from "./columns.js";

/** Columns as a table of arquero. */
export interface ArqueroTable {
  readonly deals: ColumnTable;
  readonly keys: readonly string[];
  readonly monthNames: readonly string[];
}

export const arqueroTable = (columns: Columns): ArqueroTable => ({
  deals: table({
    code: columns.codes,
    outcome: columns.outcomes,
    amount: columns.amounts,
    probability: columns.probabilities,
    cycle: columns.cycles,
    month: columns.months,
  }),
  keys: columns.keys,
  monthNames: columns.monthNames,
});

const sums = {
  open: "sum(d.outcome === 0)",
  won: "sum(d.outcome === 1)",
  lost: "sum(d.outcome === 2)",
  revenue: "sum(d.outcome === 1 ? d.amount : 0)",
  pipeline: "sum(d.outcome === 0 ? d.amount : 0)",
  weighted: "sum(d.outcome === 0 ? d.amount * d.probability : 0)",
  days: "sum(d.outcome === 1 ? d.cycle : 0)",
  medianDays: "median(d.outcome === 1 ? d.cycle : null)",
};

interface Row {
  readonly code: number;
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  readonly revenue: number;
  readonly pipeline: number;
  readonly weighted: number;
  readonly days: number;
  readonly medianDays: number;
}

/** Runs the query alone. Inexact. */
export function queryArquero({ deals, keys, monthNames }: ArqueroTable): Answer {
  const lines = deals.groupby("code").rollup(sums).objects() as Row[];
  const [total] = deals.rollup(sums).objects() as Row[];
  const months = deals.filter("d.outcome === 1").groupby("month").rollup({ revenue: "sum(d.amount)" }).objects() as {
    readonly month: number;
    readonly revenue: number;
  }[];
  if (total === undefined) throw new Error("arquero: expected a row of totals, got none");
  return {
    lines: lines.map((row) => lineOfRow(keys[row.code] ?? "", row)).sort(compareKeys),
    total: lineOfRow("", total),
    months: months
      .map(({ month, revenue }) => ({ month: monthNames[month] ?? "", wonRevenue: String(revenue) }))
      .sort(compareMonths),
  };
}

const lineOfRow = (key: string, { revenue, pipeline, weighted, ...row }: Row): Line =>
  lineOf(key, {
    ...row,
    revenue: { exact: String(revenue), mean: String(revenue / row.won) },
    pipeline: String(pipeline),
    weighted: String(weighted),
  });
