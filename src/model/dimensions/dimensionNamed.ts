import { SalesKpiError, refuse } from "../../errors.js";
import type { Dimension } from "./dimension.js";
import { dimensions, type DimensionName } from "./dimensions.js";

/** A dimension that every book has, by its name, or one of your own. */
export type GroupedBy = DimensionName | Dimension;

/** The dimension that is meant; a name that no dimension has is an error that lists them. */
export function dimensionNamed(grouped: GroupedBy): Dimension {
  if (typeof grouped !== "string") return checkDimension(grouped);
  if (Object.hasOwn(dimensions, grouped)) return dimensions[grouped];
  const known = Object.keys(dimensions).join(", ");
  throw new SalesKpiError("unknown-name", `there is no dimension ${grouped}; there are ${known}`, { value: grouped });
}

/** Returns the dimension if `dimension` made it, or a record like one. */
function checkDimension(dimension: Dimension): Dimension {
  const { name, of } = Object(dimension) as Partial<Record<keyof Dimension, unknown>>;
  if (typeof name === "string" && typeof of === "object" && of !== null) return dimension;
  return refuse("by", dimension, 'a dimension such as "rep"');
}
