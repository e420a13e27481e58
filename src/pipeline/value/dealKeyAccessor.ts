import { SalesKpiError, refuse } from "../../errors.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, DimensionAccessor } from "../../model/dimensions/dimension.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/** Returns the accessor of a deal's key in a dimension. Throws if the dimension has no key of deals; `where` names the caller. */
export function dealKeyAccessor(by: Dimension, book: SalesBook, where: string): DimensionAccessor<Opportunity> {
  const { of } = Object(by) as Partial<Dimension>;
  if (typeof of !== "object") refuse(`${where}: by`, by, "the name of a dimension, or a dimension");
  const keyOf = of.opportunities?.(book);
  if (keyOf !== undefined) return keyOf;
  const problem = `${where}: by: expected a dimension of opportunities, got ${by.name}: opportunities have no ${by.name}`;
  throw new SalesKpiError("impossible-request", problem, { field: by.name, record: "opportunities" });
}
