import { isBookKpi } from "../../kpi/define/bookKpi.js";
import { isAdditive } from "../../kpi/define/isAdditive.js";
import { eraseKpiTypes, metricWithin, type BaseKpi } from "../../kpi/define/kpi.js";
import { evaluate } from "../../metric/evaluate.js";
import type { Amount } from "../../exact/amount.js";
import { SalesKpiError } from "../../errors.js";
import { lastDay, type Period } from "../../time/period.js";
import { fractionOf, signOf } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { Commission } from "../plan/criterion.js";
import type { CreditedFact } from "./creditedFacts.js";
import { overlapOf, type Measured, type Measuring } from "./measuring.js";
import { appliesTo, modifiersOf } from "../plan/modifierOf.js";
import { payoutIssue } from "./payoutIssue.js";
import type { MeasuredCommission, MeasuredTarget, SaleCredit } from "./performance.js";
import { takenBack, type ExactCredit } from "./takenBack.js";
import { dayOf } from "./scopedFacts.js";
import { measuredTarget, teamIn, type AskedTarget } from "./targetFor.js";
import { withoutWindfall } from "./windfall.js";

/** The sales that a commission is paid on, for each payout period. */
export function measuredCommission(
  measuring: Measuring,
  measured: Measured,
  commission: Commission,
  periods: readonly Period[],
): MeasuredCommission[] {
  const { plan } = measuring;
  const credits = creditsOf(measuring, measured, commission);
  const { sales, reversals } =
    plan.reversal?.rule === "clawback"
      ? takenBack(measuring, measured, credits, plan.reversal.within)
      : { sales: credits, reversals: [] };
  return periods.map((period) => {
    const isIn = ({ on }: { readonly on: string }): boolean => period.start <= on && on < period.end;
    return {
      id: commission.id,
      credits: sales.filter(isIn).map(withoutFraction),
      ...commissionTarget(measuring, measured, commission, period),
      reversals: reversals.filter(isIn),
    };
  });
}

function creditsOf(measuring: Measuring, measured: Measured, commission: Commission): ExactCredit[] {
  const { plan, asOf } = measuring;
  const kpi = summedKpi(measuring, commission);
  const there = measured.hull && overlapOf(measured.hull, plan.year);
  if (there === null) return [];
  const windfalls = modifiersOf(plan, "windfall").filter((rule) => appliesTo(rule, commission.id));
  const metric = metricWithin(kpi, { during: { start: plan.year.start, end: plan.year.end }, asOf });
  return partsOf(measuring, measured, commission, kpi)
    .flatMap((part): ExactCredit[] => {
      const exact = fractionOf(evaluate(metric, [withoutWindfall(part, windfalls).fact]) as Amount);
      const on = dayOf(kpi, part.fact);
      if (signOf(exact) === 0 || on === null) return [];
      const { id = "" } = part.fact as { readonly id?: string };
      const { source, soldBy } = part;
      if (on < there.start || on >= there.end) {
        measuring.report(payoutIssue("credit-to-absent", { kind: "rep", id: measured.rep.id }, { sale: id, on }));
        return [];
      }
      return [{ id, on, amount: fractionText(exact), share: fractionText(part.share), source, soldBy, exact }];
    })
    .toSorted(
      (left, right) =>
        byText(left.on, right.on) ||
        byText(left.id, right.id) ||
        byText(left.soldBy ?? "", right.soldBy ?? "") ||
        byText(left.source, right.source),
    );
}

function partsOf(
  { factsIn, plan }: Measuring,
  measured: Measured,
  { scope = "rep", where }: Commission,
  kpi: BaseKpi,
): readonly CreditedFact[] {
  const facts = factsIn(kpi, where);
  if (scope === "rep") return facts.ofRep(measured.rep.id);
  if (scope === "company") return facts.ofCompany();
  const team = teamIn(measured, plan.year);
  return team === null ? [] : facts.ofTeam(team, lastDay(plan.year));
}

/** The KPI a commission is paid on: one that is a sum of what single facts add to it, each on its day. */
function summedKpi({ kpiNamed }: Measuring, { id, on }: Commission): BaseKpi {
  const kpi = kpiNamed(on);
  const base = isBookKpi(kpi) ? null : eraseKpiTypes(kpi);
  if (base !== null && isAdditive(kpi)) return base;
  throw new SalesKpiError("impossible-request", `the commission ${id} needs a sum of sales, and ${on} is none`, {
    field: "on",
    value: on,
  });
}

function commissionTarget(
  measuring: Measuring,
  measured: Measured,
  { id, tiers, target, on, scope = "rep" }: Commission,
  period: Period,
): MeasuredTarget {
  if (tiers.over !== "attainment") return { target: null };
  const { plan } = measuring;
  const criterion = plan.criteria.find((each) => each.id === tiers.of);
  const asked: AskedTarget | undefined =
    target === undefined ? criterion && { ...criterion, better: "higher" } : { id, target, scope, better: "higher" };
  const during = tiers.accumulate === "period" ? period : plan.year;
  const kpi = measuring.kpiNamed(target === undefined ? (criterion?.kpi ?? on) : on);
  const place = { criterion: id, start: during.start, end: period.end };
  return measuredTarget(measuring, measured, asked === undefined ? null : { asked, kpi, during }, place);
}

const byText = (left: string, right: string): number => (left < right ? -1 : left === right ? 0 : 1);

const withoutFraction = ({ id, on, amount, share, source, soldBy }: ExactCredit): SaleCredit => ({
  id,
  on,
  amount,
  share,
  source,
  soldBy,
});
