import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { BaseKpi } from "../../kpi/define/kpi.js";
import { lastDay, type Period } from "../../time/period.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Criterion } from "../plan/criterion.js";
import type { CreditedFact } from "./creditedFacts.js";
import { measuredKpi, type MeasuredKpi } from "./measuredKpi.js";
import { overlapOf, type Measured, type Measuring } from "./measuring.js";
import { appliesTo, modifiersOf } from "../plan/modifierOf.js";
import { payoutIssue } from "./payoutIssue.js";
import type { MeasuredCriterion } from "./performance.js";
import { measuredTarget, teamIn } from "./targetFor.js";
import { withoutWindfall } from "./windfall.js";

/** What a rep reached of a criterion in a period, or in the year up to its end, and what was asked. */
export function measuredCriterion(
  measuring: Measuring,
  measured: Measured,
  criterion: Criterion,
  period: Period,
): MeasuredCriterion {
  const { plan, report } = measuring;
  const kpi = measuring.kpiNamed(criterion.kpi);
  const during = criterion.basis === "year-to-date" ? { start: plan.year.start, end: period.end } : period;
  const better = criterion.better ?? (kpi.better === "lower" ? "lower" : "higher");
  const { exact, n, missing } = reachedIn(measuring, measured, { criterion, kpi, during });
  const { start, end } = during;
  const place = { criterion: criterion.id, start, end };
  const target = measuredTarget(measuring, measured, { asked: { ...criterion, better }, kpi, during }, place);
  const subject = { kind: "rep", id: measured.rep.id };
  if (exact === null) report(payoutIssue("nothing-measured", subject, place));
  if (missing > 0) report(payoutIssue("unusable-facts", subject, { ...place, missing }));
  return { id: criterion.id, during, actual: exact && fractionText(exact), ...target, better, n, missing };
}

const unmeasured: MeasuredKpi = { value: null, exact: null, n: 0, missing: 0 };

function reachedIn(
  measuring: Measuring,
  measured: Measured,
  { criterion, kpi, during }: { readonly criterion: Criterion; readonly kpi: AnyKpi; readonly during: Period },
): MeasuredKpi {
  const { plan, asOf, factsIn, report } = measuring;
  const windfalls = modifiersOf(plan, "windfall").filter((rule) => appliesTo(rule, criterion.id));
  const over = (window: Period, partsOf: (base: BaseKpi) => readonly CreditedFact[]): MeasuredKpi =>
    measuredKpi(kpi, (base) => partsOf(base).map((part) => withoutWindfall(part, windfalls).fact), {
      during: { start: window.start, end: window.end },
      asOf,
    });
  const scoped = (base: BaseKpi): ReturnType<typeof factsIn> => factsIn(base, criterion.where);
  switch (criterion.scope) {
    case "rep": {
      const there = measured.hull && overlapOf(measured.hull, during);
      return there === null ? unmeasured : over(there, (base) => scoped(base).ofRep(measured.rep.id));
    }
    case "team": {
      const team = teamIn(measured, during);
      if (team !== null) return over(during, (base) => scoped(base).ofTeam(team, lastDay(during)));
      const { start, end } = during;
      report(payoutIssue("no-team", { kind: "rep", id: measured.rep.id }, { criterion: criterion.id, start, end }));
      return unmeasured;
    }
    case "company":
      return over(during, (base) => scoped(base).ofCompany());
  }
}
