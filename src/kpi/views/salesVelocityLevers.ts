import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { Decimal } from "../../exact/decimal.js";
import { measure } from "../define/measure.js";
import type { Window } from "../define/window.js";
import { salesVelocity } from "../speed/salesVelocity.js";

/** Options of {@link salesVelocityLevers}. */
export interface SalesVelocityLeversOptions extends Window {
  /** Relative improvement of each lever: 0.2 is a fifth more deals, or a cycle that is a fifth shorter. */
  readonly improvement: number;
}

const leverKinds: OptionKinds<SalesVelocityLeversOptions> = { improvement: "number", during: "period?", asOf: "text?" };

/** Factor of sales velocity. */
export interface SalesVelocityLever {
  /** Id of the factor's KPI. */
  readonly lever: string;
  /** Title of the factor's KPI. */
  readonly title: string;
  /** Value of the factor before the change. */
  readonly value: number | Decimal | null;
  /** Relative change of the velocity for a small relative change of the factor. */
  readonly elasticity: 1 | -1;
  /** Relative change of the factor. */
  readonly change: Decimal;
  /** Relative change of the velocity from this change, all else being equal. */
  readonly effect: Decimal;
  /** Velocity after the change; null if there is none. */
  readonly velocity: Decimal | null;
}

/**
 * Returns the four levers of {@link salesVelocity}, each with the effect of the same improvement on the velocity.
 *
 *     deals, win rate, deal size:  × (1 + improvement)
 *     sales cycle:                 ÷ (1 − improvement)
 *
 * Velocity is proportional to the first three levers, with an elasticity of 1, and inverse to the cycle, with −1. The effects
 * still differ: a cycle that is 20 % shorter raises the velocity by 25 %, because the cycle is the divisor. Each lever
 * changes alone. In reality levers depend on each other: more deals often come with smaller deals.
 *
 * @param options - `improvement`: the relative improvement of each lever, between 0 and 1; `during`, `asOf`: the window
 * @throws SalesKpiError `impossible-request` for an improvement that is not between 0 and 1
 * @example salesVelocityLevers({ opportunities: [won, lost, open] }, { improvement: 0.2 }).map(({ lever, effect }) => `${lever} ${effect}`) // => [ 'open-opportunities 0.2', 'win-rate 0.2', 'average-deal-size 0.2', 'sales-cycle-closed-only 0.25' ]
 */
export function salesVelocityLevers(
  book: BookOf<"opportunities">,
  options: SalesVelocityLeversOptions,
): SalesVelocityLever[] {
  const { improvement, ...window } = checkOptions("salesVelocityLevers", options, leverKinds);
  if (!(improvement > 0 && improvement < 1)) refuse("improvement", improvement, "a share between 0 and 1");
  const { value: velocity, parts } = measure(salesVelocity, book, window);
  const step = new Decimal(improvement);
  return Object.entries(salesVelocity.parts).map(([name, { kpi }]) => {
    const isDivisor = name === "cycle";
    const rest = new Decimal(1).minus(step);
    return {
      lever: kpi.id,
      title: kpi.title,
      value: (parts?.[name]?.value ?? null) as SalesVelocityLever["value"],
      elasticity: isDivisor ? -1 : 1,
      change: isDivisor ? step.negated() : step,
      effect: isDivisor ? step.div(rest) : step,
      velocity: isDivisor ? divideMoney(velocity, rest) : (velocity?.times(step.plus(1)) ?? null),
    };
  });
}
