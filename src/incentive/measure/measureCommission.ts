import type { SaleCredit } from "../../diagnostics/paySteps.js";
import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { fractionOf, signOf } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { isAdditive } from "../../kpi/define/isAdditive.js";
import { isBookKpi } from "../../kpi/define/bookKpi.js";
import { eraseKpiTypes, metricWithin, type BaseKpi } from "../../kpi/define/kpi.js";
import { evaluate } from "../../metric/evaluate.js";
import type { Rep } from "../../model/records/rep.js";
import type { Day } from "../../time/day.js";
import { addDays } from "../../time/dayNumber.js";
import { lastDay, type Period } from "../../time/period.js";
import type { Commission } from "../plan/criterion.js";
import { appliesTo, modifiersOf } from "../plan/modifierOf.js";
import type { CreditedFact } from "./creditedFact.js";
import { limitWindfall } from "./limitWindfall.js";
import { overlapOf, spansIn, type MeasureContext, type MeasuredRep } from "./measureContext.js";
import { measureTarget, teamDuring, type TargetDefinition } from "./measureTarget.js";
import { payoutDiagnostic, repName } from "./payoutDiagnostic.js";
import type { MeasuredCommission, MeasuredTarget } from "./performance.js";
import { dayOf } from "./scopedFacts.js";
import { splitReversals, type ExactCredit } from "./splitReversals.js";

/** Measures the sales that a commission is paid on, for each payout period. */
export function measureCommission(
  context: MeasureContext,
  measuredRep: MeasuredRep,
  commission: Commission,
  periods: readonly Period[],
): MeasuredCommission[] {
  const { rep, spans } = measuredRep;
  const { reversal } = context.plan;
  const known = creditsOf(context, measuredRep, commission);
  const { sales, reversals } =
    reversal?.rule === "clawback"
      ? splitReversals(context, measuredRep, known, reversal.within)
      : { sales: known.credits, reversals: [] };
  for (const { id, on } of [...sales, ...reversals])
    if (hasLeft(rep, on))
      context.report(
        payoutDiagnostic("due-after-leaving", { kind: "rep", id: rep.id }, { rep: repName(rep), creditNote: id, on }),
      );
  let target: MeasuredTarget = { target: null };
  return periods.map((period) => {
    const isInPeriod = ({ on }: { readonly on: string }): boolean => period.start <= on && on < period.end;
    // A rep who has left keeps the last target, so that the year to date is read as before.
    if (spansIn(spans, period).length > 0) target = commissionTarget(context, measuredRep, commission, period);
    return {
      id: commission.id,
      credits: sales.filter(isInPeriod).map(withoutFraction),
      ...target,
      reversals: reversals.filter(isInPeriod),
    };
  });
}

const hasLeft = ({ leftOn }: Rep, day: Day): boolean => leftOn != null && leftOn <= day;

/** Returns the credits in the rep's time under the plan, and the reversed sales before that time. */
function creditsOf(
  context: MeasureContext,
  measuredRep: MeasuredRep,
  commission: Commission,
): { readonly credits: ExactCredit[]; readonly before: ExactCredit[] } {
  const { plan, asOf, report, creditNotes } = context;
  const { rep } = measuredRep;
  const kpi = summedKpi(context, commission);
  const active = measuredRep.span && overlapOf(measuredRep.span, plan.year);
  if (active === null && !hasLeft(rep, plan.year.start)) return { credits: [], before: [] };
  const { start, end } = active ?? { start: plan.year.start, end: plan.year.start };
  const windfalls = modifiersOf(plan, "windfall").filter((rule) => appliesTo(rule, commission.id));
  const reversed = new Set(plan.reversal?.rule === "clawback" ? Object.values(creditNotes) : []);
  const metricOf = (during: Period): ReturnType<typeof metricWithin> => metricWithin(kpi, { during, asOf });
  const inYear = metricOf({ start: plan.year.start, end: plan.year.end });
  const credits: ExactCredit[] = [];
  const before: ExactCredit[] = [];
  for (const credited of creditedFacts(context, measuredRep, commission, kpi)) {
    const on = dayOf(kpi, credited.fact);
    if (on === null) continue;
    const { id = "" } = credited.fact as { readonly id?: string };
    const isBefore = on < start && reversed.has(id);
    const metric = isBefore ? metricOf({ start: on, end: addDays(on, 1) }) : inYear;
    const exact = fractionOf(evaluate(metric, [limitWindfall(credited, windfalls).fact]) as Amount);
    if (signOf(exact) === 0) continue;
    const { source, soldBy } = credited;
    const credit = { id, on, amount: fractionText(exact), share: fractionText(credited.share), source, soldBy, exact };
    if (isBefore) before.push(credit);
    else if ((start <= on && on < end) || (signOf(exact) < 0 && hasLeft(rep, on))) credits.push(credit);
    else {
      const evidence = { rep: repName(rep), sale: id, on };
      report(payoutDiagnostic("credit-to-absent", { kind: "rep", id: rep.id }, evidence));
    }
  }
  return { credits: credits.toSorted(inOrder), before: before.toSorted(inOrder) };
}

const inOrder = (left: ExactCredit, right: ExactCredit): number =>
  compareText(left.on, right.on) ||
  compareText(left.id, right.id) ||
  compareText(left.soldBy ?? "", right.soldBy ?? "") ||
  compareText(left.source, right.source);

function creditedFacts(
  { factsOf, plan }: MeasureContext,
  measuredRep: MeasuredRep,
  { scope = "rep", where }: Commission,
  kpi: BaseKpi,
): readonly CreditedFact[] {
  const facts = factsOf(kpi, where);
  if (scope === "rep") return facts.ofRep(measuredRep.rep.id);
  if (scope === "company") return facts.ofCompany();
  const team = teamDuring(measuredRep, plan.year);
  return team === null ? [] : facts.ofTeam(team, lastDay(plan.year));
}

/** Returns the KPI of a commission: a sum over single facts, each on its day. */
function summedKpi({ kpiOf }: MeasureContext, { id, on }: Commission): BaseKpi {
  const kpi = kpiOf(on);
  const base = isBookKpi(kpi) ? null : eraseKpiTypes(kpi);
  if (base !== null && isAdditive(kpi)) return base;
  throw new SalesKpiError("impossible-request", `commission ${id}: expected a KPI that is a sum of sales, got ${on}`, {
    field: "on",
    value: on,
  });
}

function commissionTarget(
  context: MeasureContext,
  measuredRep: MeasuredRep,
  { id, tiers, target, on, scope = "rep" }: Commission,
  period: Period,
): MeasuredTarget {
  if (tiers.over !== "attainment") return { target: null };
  const { plan } = context;
  const criterion = plan.criteria.find((candidate) => candidate.id === tiers.of);
  const definition: TargetDefinition | undefined =
    target === undefined ? criterion && { ...criterion, better: "higher" } : { id, target, scope, better: "higher" };
  const during = tiers.accumulate === "period" ? period : plan.year;
  const kpi = context.kpiOf(target === undefined ? (criterion?.kpi ?? on) : on);
  const evidence = { rep: repName(measuredRep.rep), criterion: id, start: during.start, end: period.end };
  return measureTarget(context, measuredRep, definition === undefined ? null : { definition, kpi, during }, evidence);
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left === right ? 0 : 1);

const withoutFraction = ({ id, on, amount, share, source, soldBy }: ExactCredit): SaleCredit => ({
  id,
  on,
  amount,
  share,
  source,
  soldBy,
});
