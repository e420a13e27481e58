import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";
import type { AnyKpi, ValueOf } from "../../kpi/define/bookKpi.js";
import { checkKpi } from "../../kpi/define/checkKpi.js";
import type { Dimension } from "../../model/dimensions/dimension.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";
import type { Plain } from "../../exact/plainValue.js";

/** Form of money in rows. */
export type MoneyForm = "decimal" | "number" | "string";

/** Options of a scorecard. */
export interface ScorecardOptions<Kpis, By extends readonly GroupedBy[], Money extends MoneyForm = MoneyForm> {
  /** KPIs by the name of their column. */
  readonly kpis: Kpis;
  /** Dimensions of the groups, from the outermost. Absent: one group. */
  readonly by?: By | undefined;
  /** Periods, in the order of the rows. They may overlap: quarters beside their year. Absent: all of time. */
  readonly over?: readonly Period[] | undefined;
  /** True adds rows for each level above the innermost, up the team tree to the total. */
  readonly totals?: boolean | undefined;
  /**
   * Money as a `Decimal`, as text with all its digits, or as the nearest number; `"decimal"` by default. `structuredClone`
   * and `postMessage` refuse Decimals: rows for a worker or a window need `"string"`.
   */
  readonly money?: Money | undefined;
}

/** Value of a row with its money in the requested form. */
export type WithMoneyForm<Value, Money extends MoneyForm> = Money extends "decimal"
  ? Value
  : Plain<Value, Money extends "number" ? number : string>;

type NameOf<G> = G extends Dimension<infer Name> ? Name : G extends string ? G : never;

/** Row of a scorecard: a group in a period. */
export type ScorecardRow<Kpis, By extends readonly GroupedBy[], Money extends MoneyForm = "decimal"> = {
  /** Dimension of the row's innermost key; `"total"` for the row of all groups. */
  readonly level: NameOf<By[number]> | "total";
  /** Label of the period, or its first day; null for all of time, and for facts without the day that would place them. */
  readonly period: string | null;
  readonly start: Day | null;
  /** First day after the period. */
  readonly end: Day | null;
} & Readonly<Record<NameOf<By[number]>, string | null>> & {
    readonly [Name in keyof Kpis]: WithMoneyForm<ValueOf<Kpis[Name]>, Money>;
  };

/** Options of any scorecard. */
export type AnyScorecardOptions = ScorecardOptions<Readonly<Record<string, AnyKpi>>, readonly GroupedBy[]>;

const optionKinds: OptionKinds<AnyScorecardOptions> = {
  kpis: "record",
  by: "list?",
  over: "list?",
  totals: "truth?",
  money: [undefined, "decimal", "number", "string"],
};

/** Returns the dimensions of a scorecard. Throws for unknown names, two columns of one name and periods upside down. */
export function dimensionsOf(where: string, options: AnyScorecardOptions): readonly Dimension[] {
  const { kpis, by = [], over } = checkOptions(where, options, optionKinds);
  for (const [name, kpi] of Object.entries(kpis)) checkKpi(`${where}: kpis.${name}`, kpi);
  const dimensions = by.map(findDimension);
  over?.forEach(checkPeriod);
  checkColumnNames(where, [...dimensions.map(({ name }) => name), ...Object.keys(kpis)]);
  return dimensions;
}

const reservedNames = ["level", "period", "start", "end", "__proto__"];

function checkColumnNames(where: string, names: readonly string[]): void {
  const clash = names.find((name, index) => reservedNames.includes(name) || names.indexOf(name) !== index);
  if (clash === undefined) return;
  const message = `${where}: expected column names other than level, period, start and end, each once, got ${quote(clash)}: rename the KPI or dimension`;
  throw new SalesKpiError("name-clash", message, { value: clash });
}
