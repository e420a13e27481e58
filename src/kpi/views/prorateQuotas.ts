import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { byId } from "../../model/book/byId.js";
import type { Quota } from "../../model/records/quota.js";
import type { Rep } from "../../model/records/rep.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { roundAmount, type Rounding } from "../../money/rounding.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import { toDecimal } from "../../exact/toDecimal.js";
import { businessDays, type BusinessDayOptions } from "../../time/businessDays.js";
import type { Day } from "../../time/day.js";
import { addMonths, daysBetween } from "../../time/dayNumber.js";
import { checkPeriod, type Period } from "../../time/period.js";

/** Days of absence, without quota, of a rep; `end` is the day after the last. */
export interface Leave extends Period {
  /** Id of the absent rep. */
  readonly repId: string;
}

/** Facts that lower a rep's quota. */
export interface ProrateQuotasOptions {
  /** Reps with quotas: a quota counts from `hiredOn` to `leftOn`. */
  readonly reps: readonly Rep[];
  /** Absences of the reps; none by default. */
  readonly leaves?: readonly Leave[] | undefined;
  /** Share of a quota in the first, second … month after the hire; 1 after these months. */
  readonly ramp?: readonly Amount[] | undefined;
  /** Calendar of business days, if only these count; all days of the calendar count by default. */
  readonly businessDays?: BusinessDayOptions | undefined;
  /** Rounding of the lowered target; half-even at 34 digits by default. */
  readonly rounding?: Rounding | undefined;
}

const prorationKinds: OptionKinds<ProrateQuotasOptions> = {
  reps: "list",
  leaves: "list?",
  ramp: "list?",
  businessDays: "record?",
  rounding: "record?",
};

/**
 * Returns the quotas, lowered to the days of their reps: from hire to leave, without absences, and with a ramp in the first
 * months.
 *
 *     target × Σ (days present × ramp share) / days of the period
 *
 * A rep without any day in the period has a target of 0. Quotas of teams, and of reps not in `reps`, stay unchanged.
 *
 * @param options - the reps, their absences, the ramp, the business days, and the rounding of the target
 * @example prorateQuotas([{ ownerId: "ann", kpi: "won-revenue", target: 900, period: { start: "2026-06-01", end: "2026-07-01" } }], { reps: [{ id: "ann", hiredOn: "2026-06-11", memberships: [] }], ramp: [0.5] }).map(({ target }) => target.toString()) // => [ '300' ]
 */
export function prorateQuotas(quotas: readonly Quota[], options: ProrateQuotasOptions): Quota[] {
  const { reps, leaves } = checkOptions("prorateQuotas", options, prorationKinds);
  for (const [index, rep] of reps.entries())
    if (typeof rep !== "object" || (rep as Rep | null) === null) refuse(`prorateQuotas: reps[${index}]`, rep, "a rep");
  leaves?.forEach(checkPeriod);
  const repOf = byId(reps);
  return quotas.map((quota) => {
    const rep = quota.ownerId == null ? undefined : repOf.get(quota.ownerId);
    return rep === undefined ? quota : { ...quota, target: lowerTarget(quota, rep, options) };
  });
}

function lowerTarget({ target, period }: Quota, rep: Rep, options: ProrateQuotasOptions): Decimal {
  const { start, end } = checkPeriod(period);
  const daysIn = (span: Period): number =>
    options.businessDays === undefined ? daysBetween(span.start, span.end) : businessDays(span, options.businessDays);
  const { ramp = [], leaves = [] } = options;
  const absences = leaves.filter(({ repId }) => repId === rep.id);
  const steps = rep.hiredOn == null ? [] : rampSteps(rep.hiredOn, ramp);

  /** Returns the rep's share of the quota on the days from `day` to the next change. */
  const shareFrom = (day: Day): Amount => {
    const isEmployed = (rep.hiredOn == null || rep.hiredOn <= day) && (rep.leftOn == null || day < rep.leftOn);
    if (!isEmployed || absences.some((leave) => leave.start <= day && day < leave.end)) return 0;
    return steps.find((step) => step.start <= day && day < step.end)?.share ?? 1;
  };

  const changes = [rep.hiredOn, rep.leftOn, ...[...absences, ...steps].flatMap((span) => [span.start, span.end])];
  const days = [start, ...changes.filter((day) => day != null && start < day && day < end), end] as Day[];
  const inOrder = [...new Set(days)].sort();
  let daysCarried = emptySum();
  inOrder.slice(0, -1).forEach((day, index) => {
    const until = inOrder[index + 1] ?? end;
    daysCarried = addProduct(daysCarried, shareFrom(day), daysIn({ start: day, end: until }));
  });
  const whole = daysIn({ start, end });
  const lowered = whole === 0 ? toDecimal(target) : toDecimal(target).times(sumToDecimal(daysCarried)).div(whole);
  return options.rounding === undefined ? lowered : roundAmount(lowered, options.rounding);
}

const rampSteps = (hiredOn: Day, ramp: readonly Amount[]): readonly (Period & { readonly share: Amount })[] =>
  ramp.map((share, month) => ({ start: addMonths(hiredOn, month), end: addMonths(hiredOn, month + 1), share }));
