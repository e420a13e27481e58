import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import type { Commission, Criterion, Where } from "../plan/criterion.js";
import { targetForHolder } from "../plan/holderTerms.js";
import type { IncentivePlan } from "../plan/plan.js";
import { baselineOf, whereKey, type AttainmentSpec } from "./resolveAttainment.js";
import type { SimulatedRep, SimulationModel } from "./simulationModel.js";

/** Commission with its attainment and the amounts that its tiers need. */
export interface CommissionSpec {
  readonly spec: AttainmentSpec;
  /** Amount that an attainment of 1 stands for. */
  readonly baseline: Amount;
  /** Target that tiers over attainment are shares of; null for tiers over amounts. */
  readonly target: Amount | null;
}

/** Returns the attainment that a criterion asks for. */
export function criterionSpec(plan: IncentivePlan, criterion: Criterion, rep: SimulatedRep): AttainmentSpec {
  const { id, kpi, scope, where } = criterion;
  return { id, kpi, scope, where, target: yearTarget(criterion, rep), ...memberSpec(plan, kpi, where) };
}

/** Returns the attainment that a commission asks for. Throws if neither model nor plan gives the amount of an attainment. */
export function commissionSpec(
  plan: IncentivePlan,
  { id, on, scope = "rep", where, target, tiers }: Commission,
  { model, rep }: { readonly model: SimulationModel; readonly rep: SimulatedRep },
): CommissionSpec {
  const tierCriterion = plan.criteria.find((criterion) => criterion.id === tiers.of);
  const tierTarget =
    (target === undefined || target === "quota" ? null : target) ??
    (tierCriterion ? yearTarget(tierCriterion, rep) : null);
  const sameCriterion = plan.criteria.find(
    (criterion) => criterion.kpi === on && criterion.scope === scope && isSameWhere(criterion.where, where),
  );
  const criterionTarget = sameCriterion ? yearTarget(sameCriterion, rep) : null;
  const modelBaseline = scope === "rep" ? baselineOf(model, { id, kpi: on }, rep) : null;
  const baseline = modelBaseline ?? criterionTarget ?? tierTarget;
  if (baseline === null)
    throw new SalesKpiError(
      "impossible-request",
      `commission ${id}: expected the amount of an attainment of ${rep.id} in ${on}, got none; set \`baseline\` in the model`,
      { id, field: "baseline" },
    );
  return {
    // A criterion on the same KPI has the same attainment, and its own model if there is one.
    spec: {
      ...{ id: sameCriterion?.id ?? id, kpi: on, scope, where, target: baseline },
      ...memberSpec(plan, on, where),
    },
    baseline,
    target: tiers.over === "attainment" ? tierTarget : null,
  };
}

/** Returns the target of a plan's year for a rep; null for a quota and for a target of each week, month or quarter. */
function yearTarget(
  criterion: Pick<Criterion, "target" | "targets" | "scope" | "per">,
  rep: SimulatedRep,
): Amount | null {
  if (criterion.per !== undefined && criterion.per !== "year") return null;
  const target = targetForHolder(criterion, rep);
  return target === "quota" ? null : target;
}

/** Returns the members' own part of an attainment: their criterion of the KPI and its target. */
function memberSpec(
  { criteria }: IncentivePlan,
  kpi: string,
  where: Where | undefined,
): Pick<AttainmentSpec, "memberId" | "memberTarget"> {
  const criterion = criteria.find(
    (other) => other.kpi === kpi && other.scope === "rep" && isSameWhere(other.where, where),
  );
  return {
    memberId: criterion?.id ?? kpi,
    memberTarget: (member) => (criterion === undefined ? null : yearTarget(criterion, member)),
  };
}

const isSameWhere = (left: Where | undefined, right: Where | undefined): boolean => whereKey(left) === whereKey(right);
