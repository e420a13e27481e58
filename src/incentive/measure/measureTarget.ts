import type { DueTarget } from "../../diagnostics/paySteps.js";
import type { PayoutDiagnosticEvidence } from "../../diagnostics/payoutIssues.js";
import { fractionOf, signOf } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import { teamOn } from "../../model/accessors/rep.js";
import { lastDay, type Period } from "../../time/period.js";
import type { Criterion, Scope } from "../plan/criterion.js";
import { appliesTo, modifiersOf } from "../plan/modifierOf.js";
import { ownTarget } from "../plan/ownTerms.js";
import { activeSpans, type ActiveSpan } from "./activeSpans.js";
import { dueTarget } from "./dueTarget.js";
import { overlapOf, spansIn, type MeasureContext, type MeasuredRep } from "./measureContext.js";
import { addsUp } from "./measureKpi.js";
import { payoutDiagnostic } from "./payoutDiagnostic.js";
import type { MeasuredTarget } from "./performance.js";
import { quotaOf, type QuotaHolder } from "./quotaOf.js";
import { amountOfTarget } from "./timeParts.js";

/** Target as the plan defines it: of a criterion, or of a commission. */
export interface TargetDefinition extends Pick<Criterion, "id" | "target" | "targets" | "per"> {
  readonly scope: Scope;
  readonly better: "higher" | "lower";
}

/** Target for a period, with the KPI that it is a target of. */
export interface PeriodTarget {
  readonly definition: TargetDefinition;
  readonly kpi: AnyKpi;
  readonly during: Period;
}

/**
 * Measures a target of a rep, of the rep's team or of the company for a period. A missing target and a target of 0 are reported
 * with the evidence.
 */
export function measureTarget(
  context: MeasureContext,
  measuredRep: MeasuredRep,
  periodTarget: PeriodTarget | null,
  evidence: PayoutDiagnosticEvidence["no-target"],
): MeasuredTarget {
  const due = periodTarget && targetFor(context, measuredRep, periodTarget);
  const target = due && amountOfTarget(due);
  const subject = { kind: "rep", id: measuredRep.rep.id };
  if (target === null) context.report(payoutDiagnostic("no-target", subject, evidence));
  else if (signOf(target) === 0) context.report(payoutDiagnostic("target-of-zero", subject, evidence));
  return { target: target && fractionText(target), ...(due && { due }) };
}

function targetFor(
  context: MeasureContext,
  measuredRep: MeasuredRep,
  { definition, kpi, during }: PeriodTarget,
): DueTarget | null {
  const { plan, book } = context;
  const { rep } = measuredRep;
  const teamId = teamDuring(measuredRep, during);
  const set = ownTarget(definition, { ...rep, teamId });
  const isOfRep = definition.scope === "rep";
  const canBeLowered = isOfRep && definition.better === "higher";
  const reliefs = modifiersOf(plan, "quota-relief").filter(
    (relief) => canBeLowered && relief.repId === rep.id && appliesTo(relief, definition.id),
  );
  const spans = spansIn(isOfRep ? measuredRep.spans : spansOfYear(context), during);
  if (set !== "quota")
    return dueTarget(
      { set: fractionOf(set, { field: "target" }), by: "plan", per: definition.per },
      { prorated: addsUp(kpi), ramped: canBeLowered && addsUp(kpi) },
      { spans, reliefs },
    );
  const holder = holderOf(definition.scope, rep.id, teamId);
  const quota = holder && quotaOf(book, kpi.id, holder, during);
  // A quota was set for the time of this rep: it is not prorated again.
  return quota && dueTarget({ set: quota, by: "quota" }, { prorated: false, ramped: false }, { spans, reliefs });
}

function holderOf(scope: Scope, repId: string, teamId: string | null): QuotaHolder | null {
  if (scope === "rep") return { repId };
  if (scope === "company") return "company";
  return teamId === null ? null : { teamId };
}

/** Returns the rep's team on the rep's last day in a period. */
export const teamDuring = ({ rep, span }: MeasuredRep, during: Period): string | null =>
  teamOn(rep, lastDay((span && overlapOf(span, during)) ?? during));

/** Returns all days of the plan's year: the time of a team's target, whoever is in the team. */
const spansOfYear = ({ plan }: MeasureContext): readonly ActiveSpan[] =>
  activeSpans(plan, { id: "", memberships: [] }, [plan.year], { leaves: [], cuts: [] });
