import { isObject } from "../../collections/isObject.js";
import { refuse } from "../../errors.js";
import { one } from "../../exact/fraction.js";
import { checkPerformance, type Performance } from "../measure/performance.js";
import { checkPlan } from "../plan/checkPlan.js";
import type { IncentivePlan } from "../plan/plan.js";
import { commissionHistory } from "./commissionHistory.js";
import { payOfSale } from "./commissionLine.js";
import { exactPlan } from "./exactPlan.js";
import type { EarlierSale } from "./paidSales.js";

/** Earlier plan with the performance that it paid. */
export interface EarlierPlan {
  readonly plan: IncentivePlan;
  readonly performance: Performance;
}

/** Returns the function from a rep and a sale to the pay of the sale under earlier plans, one entry a commission. */
export function earlierSales(
  where: string,
  earlier: readonly EarlierPlan[],
  { currency }: IncentivePlan,
): (repId: string, sale: string) => EarlierSale[] {
  const paid = earlier.map((entry, index) => {
    const at = `${where}[${index}]`;
    if (!isObject(entry)) refuse(at, entry, "{ plan, performance }");
    const { plan, performance } = entry;
    checkPlan(at, plan);
    checkPerformance(`${at}.performance`, performance);
    if (performance.planId !== plan.id) refuse(`${at}.performance.planId`, performance.planId, `the plan, ${plan.id}`);
    if (plan.currency !== currency)
      refuse(`${at}.plan.currency`, plan.currency, `the currency of the plan, ${currency}`);
    const exact = exactPlan(plan);
    return { plan, repOf: new Map(performance.reps.map((rep) => [rep.repId, commissionHistory(exact, rep)])) };
  });
  return (repId, sale) =>
    paid.flatMap(({ plan, repOf }) => {
      const historyOf = repOf.get(repId);
      if (historyOf === undefined) return [];
      return (plan.commissions ?? []).flatMap((commission): EarlierSale[] => {
        const { measured, kept } = historyOf(commission);
        const found = payOfSale(commission, { sale, measured });
        if (found === null) return [];
        const { pay, slices, period } = found;
        return [{ plan, commission: commission.id, pay, slices, kept: kept[period] ?? one }];
      });
    });
}
