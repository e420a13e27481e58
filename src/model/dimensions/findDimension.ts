import { isObject } from "../../collections/isObject.js";
import { SalesKpiError, quote, refuse } from "../../errors.js";
import { nearestName } from "../../nearestName.js";
import type { Dimension } from "./dimension.js";
import { dimensions, type DimensionName } from "./dimensions.js";

/** Dimension that every book has, by its name, or one of your own. */
export type GroupedBy = DimensionName | Dimension;

/** Returns the dimension of a name, or the dimension itself. Throws an error that lists the names for an unknown one. */
export function findDimension(by: GroupedBy): Dimension {
  if (typeof by !== "string") return checkDimension(by);
  if (Object.hasOwn(dimensions, by)) return dimensions[by];
  const names = Object.keys(dimensions);
  const nearest = nearestName(by, names);
  const remedy = nearest === null ? "" : `: did you mean ${quote(nearest)}?`;
  const problem = `by: expected one of the dimensions ${names.join(", ")}, got ${quote(by)}${remedy}`;
  throw new SalesKpiError("unknown-name", problem, { value: by });
}

/** Returns a value if `dimension` made it, or if it has the parts of a dimension. */
function checkDimension(dimension: Dimension): Dimension {
  const { name, of } = Object(dimension) as Partial<Record<keyof Dimension, unknown>>;
  if (typeof name === "string" && isObject(of)) return dimension;
  return refuse("by", dimension, 'a dimension such as "rep"');
}
