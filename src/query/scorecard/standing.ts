import { SalesKpiError } from "../../errors.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import type { Dimension, DimensionAccessor } from "../../model/dimensions/dimension.js";
import type { Leaf } from "./leaves.js";

/** How a dimension tells where a KPI's facts stand; an error that names both where it cannot. */
export function standingIn({ name, of }: Dimension, { id, of: kind }: Leaf["kpi"], book: SalesBook): DimensionAccessor<unknown> {
  const standing = of[kind] as ((book: SalesBook) => DimensionAccessor<unknown>) | undefined;
  if (standing !== undefined) return standing(book);
  const problem = `${id} cannot be grouped by ${name}: its ${kind} have no ${name}`;
  throw new SalesKpiError("impossible-request", problem, { field: name, record: kind });
}
