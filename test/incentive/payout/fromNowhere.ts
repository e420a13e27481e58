import type { RepPerformance } from "../../../src/incentive/measure/performance.js";
import type { Statement } from "../../../src/incentive/payout/statement.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { add, exact, ratio, type Ratio } from "./naive.js";
import { keyOf, strayInputs, type Measured, type Written } from "./strayInputs.js";

const zero = ratio("0");

/**
 * The inputs of a rep's statements that come from nowhere: neither from the plan, nor from what was measured, nor from a step
 * before, nor from an earlier statement. Results are another matter: `derived` gives them from the inputs.
 */
export function fromNowhere(
  plan: IncentivePlan,
  { targetPay, periods }: RepPerformance,
  statements: readonly Statement[],
): string[] {
  const strays: string[] = [];
  const paid = new Map<string, Ratio>();
  statements.forEach((statement, index) => {
    const period = periods[index];
    if (period === undefined) throw new Error("a statement for each period");
    const earlier = statements.slice(0, index);
    const measured: Measured = { plan, targetPay, period, sofar: periods.slice(0, index + 1) };
    const written: Written = { statement, earlier, paidBefore: (line) => paid.get(keyOf(line)) ?? zero };
    for (const line of statement.lines)
      line.steps.forEach((step, at) => {
        const wrong = strayInputs(step, { line, before: line.steps[at - 1] ?? null, measured, written });
        strays.push(...wrong.map((input) => `${statement.start} ${line.id}: ${step.code}.${input}`));
      });
    for (const line of statement.lines) paid.set(keyOf(line), add(paid.get(keyOf(line)) ?? zero, exact(line.amount)));
  });
  return strays;
}
