import { SalesKpiError } from "../../errors.js";
import type { AnyKpi, ValueOf } from "../../kpi/define/bookKpi.js";
import { wholeBook, type SalesBook } from "../../model/book/salesBook.js";
import type { Dimension } from "../../model/dimension/dimension.js";
import { dimensions, type DimensionName } from "../../model/dimension/dimensions.js";
import type { Day } from "../../time/day.js";
import { checkPeriod, type Period } from "../../time/period.js";
import { bundlesOf } from "./bundles.js";
import { columnsFor } from "./columns.js";
import { emptyGroup, groupAt, putState, type Group } from "./group.js";
import { leavesOf, type PutState } from "./leaves.js";
import { placeFacts } from "./placing.js";
import { rosterKeys } from "./roster.js";
import { rowsOf } from "./rows.js";

/** A dimension that every book has, by its name, or one of your own. @since 0.1.0 */
export type GroupedBy = DimensionName | Dimension;

/** What a scorecard is asked for. @since 0.1.0 */
export interface ScorecardRequest<Kpis, By extends readonly GroupedBy[]> {
  /** The KPIs, each under the name its column shall have. */
  readonly kpis: Kpis;
  /** What to group by, from the outside in. Without it there is one group. */
  readonly by?: By;
  /** The periods, in the order of the rows. They may overlap: quarters beside their year. Without it, all of time. */
  readonly over?: readonly Period[];
  /** Whether to add rows for each level above the innermost, up the team tree to the total. */
  readonly totals?: boolean;
}

type NameOf<G> = G extends Dimension<infer Name> ? Name : G extends string ? G : never;

/** One row of a scorecard: a group in a period. @since 0.1.0 */
export type ScorecardRow<Kpis, By extends readonly GroupedBy[]> = {
  /** The dimension whose member the row is about; `"total"` for all. */
  readonly level: NameOf<By[number]> | "total";
  /** Label of the period, or its first day; null for facts that lack the day that would place them, and for all of time. */
  readonly period: string | null;
  readonly start: Day | null;
  /** First day that no longer belongs to the period. */
  readonly end: Day | null;
} & Readonly<Record<NameOf<By[number]>, string | null>> & { readonly [Name in keyof Kpis]: ValueOf<Kpis[Name]> };

/**
 * Any KPIs by any shared dimensions and over any periods, as tidy rows: one for each group and period.
 *
 * Every group has a row in every period, with 0 or null where nothing happened; every rep employed in a period has one. A
 * missing key is a row with null. Facts that lack the day that would place them stand in a row whose period is null, so
 * that parts and totals agree. With `totals`, each outer level and the team tree above the teams have rows, whose
 * values are computed from all their facts and never averaged. Parts come before their total.
 *
 * A stock KPI is looked at on the last day of each period, or on the book's own `asOf` where that is earlier. A level's
 * own quota counts where it has one, else the sum of those below it.
 *
 * A dimension that one of the KPIs' facts do not have is an error that names both.
 *
 * @example scorecard({ opportunities: [{ ...won, ownerId: "ann" }, { ...lost, ownerId: "ann" }] }, { kpis: { winRate }, by: ["rep"] })[0].winRate // => 0.5
 * @since 0.1.0
 */
export function scorecard<
  const Kpis extends Readonly<Record<string, AnyKpi>>,
  const By extends readonly GroupedBy[] = readonly [],
>(book: Partial<SalesBook>, request: ScorecardRequest<Kpis, By>): ScorecardRow<Kpis, By>[] {
  const { kpis, over, totals = false } = request;
  const by = (request.by ?? []).map(dimensionOf);
  over?.forEach(checkPeriod);
  checkNames([...by.map(({ name }) => name), ...Object.keys(kpis)]);
  const whole = wholeBook(book);
  const { leaves, columns } = leavesOf(kpis, over === undefined ? ["always"] : [...over, "undated"]);
  const top: Group = emptyGroup();
  const put: PutState = (leaf, keys, slot, state) => {
    putState(groupAt(top, keys).cells, leaf, slot, state);
  };
  const columnsOfBook = columnsFor(whole);
  const bundles = bundlesOf(leaves, (leaf) => by.every((dimension) => columnsOfBook.isTimeless(leaf, dimension)));
  placeFacts(bundles, columnsOfBook, whole, by, put);
  for (const keys of rosterKeys(whole, by, over)) groupAt(top, keys);
  return rowsOf(top, { by, over, totals, book: whole, columns }) as ScorecardRow<Kpis, By>[];
}

function dimensionOf(grouped: GroupedBy): Dimension {
  if (typeof grouped !== "string") return grouped;
  if (Object.hasOwn(dimensions, grouped)) return dimensions[grouped];
  const known = Object.keys(dimensions).join(", ");
  throw new SalesKpiError("unknown-name", `there is no dimension ${grouped}; there are ${known}`, { value: grouped });
}

const reserved = ["level", "period", "start", "end"];

function checkNames(names: readonly string[]): void {
  const clash = names.find((name, index) => reserved.includes(name) || names.indexOf(name) !== index);
  if (clash !== undefined)
    throw new SalesKpiError("name-clash", `a row cannot have two columns named ${clash}`, { value: clash });
}
