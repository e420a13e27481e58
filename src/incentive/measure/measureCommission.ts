import type { SaleCredit } from "../../diagnostics/paySteps.js";
import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { fractionOf, signOf } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import { isBookKpi } from "../../kpi/define/bookKpi.js";
import { eraseKpiTypes, within, type BaseKpi } from "../../kpi/define/kpi.js";
import { evaluate } from "../../metric/evaluate.js";
import { lastDay, type Period } from "../../time/period.js";
import type { Commission } from "../plan/criterion.js";
import { appliesTo, modifiersOf } from "../plan/modifierOf.js";
import type { CreditedFact } from "./creditedFact.js";
import { limitWindfall } from "./limitWindfall.js";
import { overlapOf, type MeasureContext, type MeasuredRep } from "./measureContext.js";
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
  const { reversal } = context.plan;
  const credits = creditsOf(context, measuredRep, commission);
  const { sales, reversals } =
    reversal?.rule === "clawback"
      ? splitReversals(context, measuredRep, credits, reversal.within)
      : { sales: credits, reversals: [] };
  return periods.map((period) => {
    const isInPeriod = ({ on }: { readonly on: string }): boolean => period.start <= on && on < period.end;
    return {
      id: commission.id,
      credits: sales.filter(isInPeriod).map(withoutFraction),
      ...commissionTarget(context, measuredRep, commission, period),
      reversals: reversals.filter(isInPeriod),
    };
  });
}

function creditsOf(context: MeasureContext, measuredRep: MeasuredRep, commission: Commission): ExactCredit[] {
  const { plan, asOf, report } = context;
  const { rep } = measuredRep;
  const kpi = summedKpi(context, commission);
  const active = measuredRep.span && overlapOf(measuredRep.span, plan.year);
  if (active === null) return [];
  const windfalls = modifiersOf(plan, "windfall").filter((rule) => appliesTo(rule, commission.id));
  const metric = within(kpi, { during: { start: plan.year.start, end: plan.year.end }, asOf });
  return creditedFacts(context, measuredRep, commission, kpi)
    .flatMap((credited): ExactCredit[] => {
      const exact = fractionOf(evaluate(metric, [limitWindfall(credited, windfalls).fact]) as Amount);
      const on = dayOf(kpi, credited.fact);
      if (signOf(exact) === 0 || on === null) return [];
      const { id = "" } = credited.fact as { readonly id?: string };
      const { source, soldBy } = credited;
      if (on < active.start || on >= active.end) {
        const evidence = { rep: repName(rep), sale: id, on };
        report(payoutDiagnostic("credit-to-absent", { kind: "rep", id: rep.id }, evidence));
        return [];
      }
      return [{ id, on, amount: fractionText(exact), share: fractionText(credited.share), source, soldBy, exact }];
    })
    .toSorted(
      (left, right) =>
        compareText(left.on, right.on) ||
        compareText(left.id, right.id) ||
        compareText(left.soldBy ?? "", right.soldBy ?? "") ||
        compareText(left.source, right.source),
    );
}

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
  if (base?.timeBasis.kind === "flow" && base.metric.result(base.metric.init()) !== null) return base;
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
