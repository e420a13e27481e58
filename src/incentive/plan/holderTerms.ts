import type { Amount } from "../../exact/amount.js";
import type { Criterion } from "./criterion.js";
import type { TargetPay } from "./plan.js";

/** Whom terms of a plan may be for: a rep, with the role and the team that the rep has then. */
export interface Holder {
  readonly id?: string | undefined;
  readonly role?: string | null | undefined;
  readonly teamId?: string | null | undefined;
}

/**
 * The target that a criterion has for somebody: a rep's own goes before a role's, that before a team's, and that before the
 * criterion's. Of a team or the company none is a single rep's or a role's.
 */
export function targetForHolder(
  { target, targets = [], scope }: Pick<Criterion, "target" | "targets" | "scope">,
  { id, role, teamId }: Holder,
): Amount {
  const isRep = scope === "rep";
  const own =
    targets.find((each) => isRep && each.repId !== undefined && each.repId === id) ??
    targets.find((each) => isRep && each.role !== undefined && each.role === role) ??
    targets.find((each) => each.teamId !== undefined && each.teamId === teamId);
  return own?.target ?? target;
}

/** The pay that a plan has for somebody: a rep's own goes before a role's, and that before the plan's. */
export function targetPayForHolder(
  { variable, base, overrides = [] }: TargetPay,
  { id, role }: Holder,
): { readonly variable: Amount; readonly base: Amount | null } {
  const own =
    overrides.find((each) => each.repId !== undefined && each.repId === id) ??
    overrides.find((each) => each.repId === undefined && each.role !== undefined && each.role === role);
  return { variable: own?.variable ?? variable, base: own?.base ?? base ?? null };
}
