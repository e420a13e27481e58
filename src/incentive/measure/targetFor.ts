import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import { teamOn } from "../../model/accessors/rep.js";
import { lastDay, type Period } from "../../time/period.js";
import { fractionOf, signOf } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Criterion, Scope } from "../plan/criterion.js";
import { targetForHolder } from "../plan/holderTerms.js";
import { activeTime, type ActiveSpan } from "./activeTime.js";
import { dueTarget } from "./dueTarget.js";
import { addsUp } from "./measuredKpi.js";
import { spansIn, teamDay, type Measured, type Measuring } from "./measuring.js";
import { appliesTo, modifiersOf } from "../plan/modifierOf.js";
import { payoutIssue } from "./payoutIssue.js";
import type { PayoutIssueEvidence } from "./payoutIssueEvidence.js";
import type { MeasuredTarget } from "./performance.js";
import { quotaDue, type QuotaHolder } from "./quotaDue.js";
import { targetDue, type DueTarget } from "./timeParts.js";

/** A target that is asked for: a criterion's, or a commission's own. */
export interface AskedTarget extends Pick<Criterion, "id" | "target" | "targets" | "per"> {
  readonly scope: Scope;
  readonly better: "higher" | "lower";
}

/** What a target is asked of, and when. */
export interface TargetQuestion {
  readonly asked: AskedTarget;
  readonly kpi: AnyKpi;
  readonly during: Period;
}

/** What is asked of a rep, of the rep's team or of the company in a period; null where nothing is. */
function targetFor(measuring: Measuring, measured: Measured, { asked, kpi, during }: TargetQuestion): DueTarget | null {
  const { plan, book } = measuring;
  const teamId = teamIn(measured, during);
  const own = targetForHolder(asked, { ...measured.rep, teamId });
  const isRep = asked.scope === "rep";
  const lowers = isRep && asked.better === "higher";
  const reliefs = modifiersOf(plan, "quota-relief").filter(
    (relief) => lowers && relief.repId === measured.rep.id && appliesTo(relief, asked.id),
  );
  const spans = spansIn(isRep ? measured.spans : wholeTime(measuring), during);
  if (own !== "quota")
    return dueTarget(
      { set: fractionOf(own, { field: "target" }), by: "plan", per: asked.per },
      { cut: addsUp(kpi), ramped: lowers && addsUp(kpi) },
      { spans, reliefs },
    );
  const holder: QuotaHolder | null = isRep
    ? { repId: measured.rep.id }
    : asked.scope === "company"
      ? "company"
      : teamId === null
        ? null
        : { teamId };
  const set = holder && quotaDue(book, kpi.id, holder, during);
  // A quota is what was asked of this rep: it is not cut again by time.
  return set && dueTarget({ set, by: "quota" }, { cut: false, ramped: false }, { spans, reliefs });
}

/** What is asked in a period, as it is written down; that there is nothing, or that it is 0, is reported of a place. */
export function measuredTarget(
  measuring: Measuring,
  measured: Measured,
  question: TargetQuestion | null,
  place: PayoutIssueEvidence["no-target"],
): MeasuredTarget {
  const due = question && targetFor(measuring, measured, question);
  const target = due && targetDue(due);
  const subject = { kind: "rep", id: measured.rep.id };
  if (target === null) measuring.report(payoutIssue("no-target", subject, place));
  else if (signOf(target) === 0) measuring.report(payoutIssue("target-of-zero", subject, place));
  return { target: target && fractionText(target), ...(due && { due }) };
}

/** The rep's team at the end of the rep's time in a period. */
export const teamIn = (measured: Measured, during: Period): string | null =>
  teamOn(measured.rep, lastDay(teamDay(measured, during)));

/** All days of the plan's year: the time of a team's target, whoever was in it. */
const wholeTime = ({ plan }: Measuring): readonly ActiveSpan[] =>
  activeTime(plan, { id: "", memberships: [] }, [plan.year], { leaves: [], cuts: [] });
