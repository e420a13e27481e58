import type { RepPerformance } from "../measure/performance.js";
import type { Commission } from "../plan/criterion.js";
import type { CommissionHistory } from "./paidSales.js";
import type { ExactPlan } from "./exactPlan.js";
import { repStatements } from "./repStatements.js";

/** Returns the function from a commission to its measured periods, with the shares of its pay that gates, modifiers and caps left. */
export function commissionHistory(
  exact: ExactPlan,
  rep: RepPerformance,
): (commission: Commission) => CommissionHistory {
  const { kept } = repStatements(exact, rep, { issues: [], salesOf: () => [] });
  return ({ id }) => ({
    measured: rep.periods.flatMap(({ commissions }) => commissions.filter((measured) => measured.id === id)),
    kept: kept.get(id) ?? [],
  });
}
