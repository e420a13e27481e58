import { fractionText } from "../../exact/fractionText.js";
import type { AnyKpi } from "../../kpi/define/bookKpi.js";
import type { BaseKpi } from "../../kpi/define/kpi.js";
import { lastDay, type Period } from "../../time/period.js";
import type { Criterion } from "../plan/criterion.js";
import { appliesTo, modifiersOf } from "../plan/modifierOf.js";
import type { CreditedFact } from "./creditedFact.js";
import { limitWindfall } from "./limitWindfall.js";
import { overlapOf, type MeasureContext, type MeasuredRep } from "./measureContext.js";
import { measureKpi, type MeasuredKpi } from "./measureKpi.js";
import { measureTarget, teamDuring } from "./measureTarget.js";
import { paidTimeOf } from "./paidTimeOf.js";
import { payoutDiagnostic, repName } from "./payoutDiagnostic.js";
import type { MeasuredCriterion } from "./performance.js";
import type { ScopedFacts } from "./scopedFacts.js";

/** Measures a criterion of a rep in a period, or in the year up to the end of the period, and its target. */
export function measureCriterion(
  context: MeasureContext,
  measuredRep: MeasuredRep,
  criterion: Criterion,
  period: Period,
): MeasuredCriterion {
  const { plan, report } = context;
  const { rep } = measuredRep;
  const kpi = context.kpiOf(criterion.kpi);
  const during = criterion.basis === "year-to-date" ? { start: plan.year.start, end: period.end } : period;
  const better = criterion.better ?? (kpi.better === "lower" ? "lower" : "higher");
  const { exact, n, missing } = measureActual(context, measuredRep, { criterion, kpi, during });
  const evidence = { rep: repName(rep), criterion: criterion.id, start: during.start, end: during.end };
  const definition = { ...criterion, better };
  const isAgainstYear = criterion.basis === "year-to-date" && criterion.measuredAgainst === "year";
  const due = isAgainstYear ? plan.year : during;
  const target = measureTarget(context, measuredRep, { definition, kpi, during: due }, evidence);
  const time = isAgainstYear ? { time: paidTimeOf(measuredRep.spans) } : {};
  const subject = { kind: "rep", id: rep.id };
  if (exact === null) report(payoutDiagnostic("nothing-measured", subject, evidence));
  if (missing > 0) report(payoutDiagnostic("unusable-facts", subject, { ...evidence, missing }));
  return { id: criterion.id, during, actual: exact && fractionText(exact), ...target, ...time, better, n, missing };
}

const unmeasured: MeasuredKpi = { value: null, exact: null, n: 0, missing: 0 };

function measureActual(
  { plan, asOf, factsOf, report }: MeasureContext,
  measuredRep: MeasuredRep,
  { criterion, kpi, during }: { readonly criterion: Criterion; readonly kpi: AnyKpi; readonly during: Period },
): MeasuredKpi {
  const { rep, span } = measuredRep;
  const windfalls = modifiersOf(plan, "windfall").filter((rule) => appliesTo(rule, criterion.id));
  const measure = ({ start, end }: Period, creditsOf: (facts: ScopedFacts) => readonly CreditedFact[]): MeasuredKpi =>
    measureKpi(
      kpi,
      (base: BaseKpi) =>
        creditsOf(factsOf(base, criterion.where)).map((credited) => limitWindfall(credited, windfalls).fact),
      { during: { start, end }, asOf },
    );
  switch (criterion.scope) {
    case "rep": {
      const active = span && overlapOf(span, during);
      return active === null ? unmeasured : measure(active, (facts) => facts.ofRep(rep.id));
    }
    case "team": {
      const team = teamDuring(measuredRep, during);
      if (team !== null) return measure(during, (facts) => facts.ofTeam(team, lastDay(during)));
      const evidence = { rep: repName(rep), criterion: criterion.id, start: during.start, end: during.end };
      report(payoutDiagnostic("no-team", { kind: "rep", id: rep.id }, evidence));
      return unmeasured;
    }
    case "company":
      return measure(during, (facts) => facts.ofCompany());
  }
}
