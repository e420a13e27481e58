import type { BookOf } from "../../model/book/salesBook.js";
import type { AnyKpi, BookKpi, ComposedDescription, InputOf, KindsOf, ValueOf } from "./bookKpi.js";
import { checkDescription } from "./checkDescription.js";
import { checkKpi } from "./checkKpi.js";
import { compose } from "./compose.js";

/**
 * Derives a KPI of a book from other KPIs. Each part is evaluated over its own records and time basis, and `combine`
 * makes one value of the results. The state is the record of the states of the parts, so it rolls up as they do: the
 * cost per lead of a year is the cost of the year by the leads of the year, never a mean of months.
 *
 * `combine` is given null if a part has no answer.
 *
 * @param about - what a dashboard shows of it
 * @example derive({ won: wonOpportunities, leads: leadsCreated }, ({ won, leads }) => (leads === 0 ? null : won / leads))({ opportunities: [won], leads: [{ id: "a" }, { id: "b" }] }) // => 0.5
 */
export const derive = <const Parts extends Readonly<Record<string, AnyKpi>>, Value>(
  parts: Parts,
  combine: (values: { readonly [Name in keyof Parts]: ValueOf<Parts[Name]> }) => Value,
  about: Partial<ComposedDescription> = {},
): BookKpi<BookOf<KindsOf<InputOf<Parts[keyof Parts]>>>, Value> =>
  compose(
    Object.fromEntries(Object.entries(parts).map(([name, kpi]) => [name, { kpi: checkKpi(`derive: ${name}`, kpi) }])),
    combine as (values: Readonly<Record<string, unknown>>) => Value,
    checkDescription("derive", about),
  );
