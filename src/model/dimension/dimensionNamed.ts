import { SalesKpiError } from "../../errors.js";
import type { Dimension } from "./dimension.js";
import { dimensions, type DimensionName } from "./dimensions.js";

/** A dimension that every book has, by its name, or one of your own. @since 0.1.0 */
export type GroupedBy = DimensionName | Dimension;

/** The dimension that is meant; a name that no dimension has is an error that lists them. */
export function dimensionNamed(grouped: GroupedBy): Dimension {
  if (typeof grouped !== "string") return grouped;
  if (Object.hasOwn(dimensions, grouped)) return dimensions[grouped];
  const known = Object.keys(dimensions).join(", ");
  throw new SalesKpiError("unknown-name", `there is no dimension ${grouped}; there are ${known}`, { value: grouped });
}
