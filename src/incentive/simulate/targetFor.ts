import type { Amount } from "../../exact/amount.js";
import type { Criterion } from "../plan/criterion.js";
import { targetForHolder } from "../plan/holderTerms.js";
import type { SimulatedRep } from "./world.js";

/**
 * The target of a plan's year for a rep. Null where it is a quota, or asked for each week, month or quarter: its year is then not
 * told.
 */
export function targetFor(
  criterion: Pick<Criterion, "target" | "targets" | "scope" | "per">,
  rep: SimulatedRep,
): Amount | null {
  if (criterion.per !== undefined && criterion.per !== "year") return null;
  const found = targetForHolder(criterion, rep);
  return found === "quota" ? null : found;
}
