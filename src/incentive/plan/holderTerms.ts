import type { Amount } from "../../exact/amount.js";
import type { Criterion } from "./criterion.js";
import type { TargetPay } from "./plan.js";

/** Rep with the role and the team of a time, whom parts of a plan may be for. */
export interface Holder {
  readonly id?: string | undefined;
  readonly role?: string | null | undefined;
  readonly teamId?: string | null | undefined;
}

/**
 * Returns the target of a criterion for a rep: the rep's target comes before the role's, the role's before the team's, and the
 * team's before the criterion's. A criterion of a team or the company has no targets of reps or roles.
 */
export function targetForHolder(
  { target, targets = [], scope }: Pick<Criterion, "target" | "targets" | "scope">,
  { id, role, teamId }: Holder,
): Amount {
  const isRep = scope === "rep";
  const entry =
    targets.find(({ repId }) => isRep && repId !== undefined && repId === id) ??
    targets.find((other) => isRep && other.role !== undefined && other.role === role) ??
    targets.find((other) => other.teamId !== undefined && other.teamId === teamId);
  return entry?.target ?? target;
}

/** Returns the target pay of a rep: the rep's pay comes before the role's, and the role's before the plan's. */
export function targetPayForHolder(
  { variable, base, overrides = [] }: TargetPay,
  { id, role }: Holder,
): { readonly variable: Amount; readonly base: Amount | null } {
  const override =
    overrides.find(({ repId }) => repId !== undefined && repId === id) ??
    overrides.find((other) => other.repId === undefined && other.role !== undefined && other.role === role);
  return { variable: override?.variable ?? variable, base: override?.base ?? base ?? null };
}
