import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError } from "../../errors.js";
import type { AnyKpi, ValueOf } from "../../kpi/define/bookKpi.js";
import { checkKpi } from "../../kpi/define/checkKpi.js";
import type { Dimension } from "../../model/dimensions/dimension.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";
import type { Plain } from "../../exact/plainValue.js";

/** The form that rows tell money in. */
export type MoneyForm = "decimal" | "number" | "string";

/** What a scorecard is asked for. */
export interface ScorecardRequest<Kpis, By extends readonly GroupedBy[], Money extends MoneyForm = MoneyForm> {
  /** The KPIs, each under the name its column shall have. */
  readonly kpis: Kpis;
  /** What to group by, from the outside in. Without it there is one group. */
  readonly by?: By | undefined;
  /** The periods, in the order of the rows. They may overlap: quarters beside their year. Without it, all of time. */
  readonly over?: readonly Period[] | undefined;
  /** Whether to add rows for each level above the innermost, up the team tree to the total. */
  readonly totals?: boolean | undefined;
  /**
   * Money as a `Decimal`, as text with all its digits, or as the nearest number; `"decimal"` unless given. Rows with Decimals do not
   * survive `structuredClone` and `postMessage`, which refuse them: ask for `"string"` where rows go to a worker or a window.
   */
  readonly money?: Money | undefined;
}

/** A value in a row, its money told in a form. */
export type InMoneyForm<Value, Money extends MoneyForm> = Money extends "decimal"
  ? Value
  : Plain<Value, Money extends "number" ? number : string>;

type NameOf<G> = G extends Dimension<infer Name> ? Name : G extends string ? G : never;

/** One row of a scorecard: a group in a period. */
export type ScorecardRow<Kpis, By extends readonly GroupedBy[], Money extends MoneyForm = "decimal"> = {
  /** The dimension whose member the row is about; `"total"` for all. */
  readonly level: NameOf<By[number]> | "total";
  /** Label of the period, or its first day; null for facts that lack the day that would place them, and for all of time. */
  readonly period: string | null;
  readonly start: Day | null;
  /** First day that no longer belongs to the period. */
  readonly end: Day | null;
} & Readonly<Record<NameOf<By[number]>, string | null>> & {
    readonly [Name in keyof Kpis]: InMoneyForm<ValueOf<Kpis[Name]>, Money>;
  };

/** Any request, whatever it asks for. */
export type SomeRequest = ScorecardRequest<Readonly<Record<string, AnyKpi>>, readonly GroupedBy[]>;

const requestKinds: OptionKinds<SomeRequest> = {
  kpis: "record",
  by: "list?",
  over: "list?",
  totals: "truth?",
  money: [undefined, "decimal", "number", "string"],
};

/** The dimensions that a request groups by. Throws where it cannot be met: unknown names, names that clash, periods upside down. */
export function dimensionsOf(where: string, request: SomeRequest): readonly Dimension[] {
  const { kpis, by = [], over } = checkOptions(where, request, requestKinds);
  for (const [name, kpi] of Object.entries(kpis)) checkKpi(`${where}: kpis.${name}`, kpi);
  const grouped = by.map(findDimension);
  over?.forEach(checkPeriod);
  checkNames([...grouped.map(({ name }) => name), ...Object.keys(kpis)]);
  return grouped;
}

const reserved = ["level", "period", "start", "end", "__proto__"];

function checkNames(names: readonly string[]): void {
  const clash = names.find((name, index) => reserved.includes(name) || names.indexOf(name) !== index);
  if (clash !== undefined)
    throw new SalesKpiError("name-clash", `a row cannot have two columns named ${clash}`, { value: clash });
}
