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
  /** By which share each lever is to get better: 0.2 is a fifth more deals, or a cycle that is a fifth shorter. */
  readonly improvement: number;
}

const leverKinds: OptionKinds<SalesVelocityLeversOptions> = { improvement: "number", during: "period?", asOf: "text?" };

/** One of the factors of sales velocity. */
export interface SalesVelocityLever {
  /** Id of the factor's KPI. */
  readonly lever: string;
  readonly title: string;
  /** The factor as it is. */
  readonly value: number | Decimal | null;
  /** Relative change of the velocity for a small relative change of the factor. */
  readonly elasticity: 1 | -1;
  /** Relative change of the factor. */
  readonly change: Decimal;
  /** Relative change of the velocity that it makes, all else being equal. */
  readonly effect: Decimal;
  /** Velocity with the change; null if there is none. */
  readonly velocity: Decimal | null;
}

/**
 * Returns the four levers of {@link salesVelocity} with the gain from moving each of them by the same share.
 *
 *     deals, win rate, deal size:  × (1 + improvement)
 *     sales cycle:                 ÷ (1 − improvement)
 *
 * Velocity grows in step with the first three, whose elasticity is 1, and against the cycle, at −1. The steps are not equal for
 * all that: a cycle that is 20 % shorter makes 25 % more, because it divides. Each is moved alone; in truth they hang together, as
 * if the team takes up more deals of less value.
 *
 * @param improvement - by which share each lever is to get better, between 0 and 1
 * @throws SalesKpiError `impossible-request` for any other improvement
 * @example salesVelocityLevers({ opportunities: [won, lost, open] }, { improvement: 0.2 }).map(({ lever, effect }) => `${lever} ${effect}`) // => [ 'open-opportunities 0.2', 'win-rate 0.2', 'average-deal-size 0.2', 'sales-cycle-closed-only 0.25' ]
 */
export function salesVelocityLevers(
  given: BookOf<"opportunities">,
  asked: SalesVelocityLeversOptions,
): SalesVelocityLever[] {
  const { improvement, ...window } = checkOptions("salesVelocityLevers", asked, leverKinds);
  if (!(improvement > 0 && improvement < 1)) refuse("improvement", improvement, "a share above 0 and below 1");
  const { value: velocity, parts } = measure(salesVelocity, given, window);
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
