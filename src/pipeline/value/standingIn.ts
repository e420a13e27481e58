import { SalesKpiError, refuse } from "../../errors.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, DimensionAccessor } from "../../model/dimensions/dimension.js";
import type { Opportunity } from "../../model/records/opportunity.js";

/** Where a book's deals stand in a dimension; what is to be grouped names itself in the error of one that they do not have. */
export function standingIn(by: Dimension, book: SalesBook, grouped: string): DimensionAccessor<Opportunity> {
  const { of } = Object(by) as Partial<Dimension>;
  if (typeof of !== "object") refuse(`${grouped}: by`, by, "the name of a dimension, or a dimension");
  const standing = of.opportunities?.(book);
  if (standing !== undefined) return standing;
  const problem = `${grouped} cannot be grouped by ${by.name}: opportunities have no ${by.name}`;
  throw new SalesKpiError("impossible-request", problem, { field: by.name, record: "opportunities" });
}
