import type { BookOf } from "../../model/book/salesBook.js";
import type { AnyKpi, BookKpi, ComposedDescription, InputOf, KindsOf, ValueOf } from "./bookKpi.js";
import { checkDescription } from "./checkDescription.js";
import { checkKpi } from "./checkKpi.js";
import { compose } from "./compose.js";

/**
 * Returns a KPI of a book, composed of other KPIs. Each part is evaluated over its own records and time basis, and `combine`
 * returns one value from the values of the parts. The state is the record of the parts' states, so it rolls up as they do.
 * The cost per lead of a year is the year's cost by the year's leads, never a mean of months.
 *
 * `combine` receives null for a part without a value.
 *
 * @param about - the description of the KPI
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
