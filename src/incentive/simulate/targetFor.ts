import type { Amount } from "../../money/amount.js";
import type { Criterion } from "../plan/criterion.js";
import type { TargetPay } from "../plan/plan.js";
import type { SimulatedRep } from "./world.js";

/**
 * The target of a plan's year. A rep's own goes before the role's, and that before the team's and the criterion's; of a team or the
 * company none is a single rep's. Null where it is a quota, or asked for each week, month or quarter: its year is then not told.
 */
export function targetFor(
  { target, targets = [], scope, per }: Pick<Criterion, "target" | "targets" | "scope" | "per">,
  rep: SimulatedRep,
): Amount | null {
  if (per !== undefined && per !== "year") return null;
  const own =
    targets.find(({ repId }) => scope === "rep" && repId === rep.id) ??
    targets.find(({ role }) => scope === "rep" && role !== undefined && role === rep.role) ??
    targets.find(({ teamId }) => teamId !== undefined && teamId === rep.teamId);
  const found = own?.target ?? target;
  return found === "quota" ? null : found;
}

/** A rep's own pay goes before a role's, and that before the plan's. */
export function variableFor({ variable, overrides = [] }: TargetPay, rep: SimulatedRep): Amount {
  const own =
    overrides.find(({ repId }) => repId === rep.id) ??
    overrides.find(({ repId, role }) => repId === undefined && role !== undefined && role === rep.role);
  return own?.variable ?? variable;
}
