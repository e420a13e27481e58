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

/** Days on which a rep is away and owes nothing, the end excluded. */
export interface Leave extends Period {
  readonly repId: string;
}

/** Options of {@link prorateQuotas}: the facts that lower a rep's quota. */
export interface ProrateQuotasOptions {
  /** Reps with quotas. `hiredOn` and `leftOn` bound the time that a rep owes. */
  readonly reps: readonly Rep[];
  readonly leaves?: readonly Leave[] | undefined;
  /** The share of a quota that a rep carries in the first, second … month after being hired; all of it after those. */
  readonly ramp?: readonly Amount[] | undefined;
  /** Count business days, and which days are none. Without it every day of the calendar counts. */
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
 * Returns quotas lowered to the time that their reps had: from hire to leave, without absences, and with a ramp in the
 * first months.
 *
 *     target × Σ (days present × ramp share) / days of the period
 *
 * A rep who was not there at all owes 0. Quotas of teams, and of reps that are not known, stay as they are.
 *
 * @example prorateQuotas([{ ownerId: "ann", kpi: "won-revenue", target: 900, period: { start: "2026-06-01", end: "2026-07-01" } }], { reps: [{ id: "ann", hiredOn: "2026-06-11", memberships: [] }], ramp: [0.5] }).map(({ target }) => target.toString()) // => [ '300' ]
 */
export function prorateQuotas(quotas: readonly Quota[], proration: ProrateQuotasOptions): Quota[] {
  const { reps, leaves } = checkOptions("prorateQuotas", proration, prorationKinds);
  for (const [index, rep] of reps.entries())
    if (typeof rep !== "object" || (rep as Rep | null) === null) refuse(`prorateQuotas: reps[${index}]`, rep, "a rep");
  leaves?.forEach(checkPeriod);
  const repOf = byId(reps);
  return quotas.map((quota) => {
    const rep = quota.ownerId == null ? undefined : repOf.get(quota.ownerId);
    return rep === undefined ? quota : { ...quota, target: loweredTarget(quota, rep, proration) };
  });
}

function loweredTarget({ target, period }: Quota, rep: Rep, proration: ProrateQuotasOptions): Decimal {
  const { start, end } = checkPeriod(period);
  const daysIn = (span: Period): number =>
    proration.businessDays === undefined
      ? daysBetween(span.start, span.end)
      : businessDays(span, proration.businessDays);
  const { ramp = [], leaves = [] } = proration;
  const away = leaves.filter(({ repId }) => repId === rep.id);
  const steps = rep.hiredOn == null ? [] : rampSteps(rep.hiredOn, ramp);

  /** Returns the share of the quota that a rep owes on the days from a day on, until the next change. */
  const shareFrom = (day: Day): Amount => {
    const isEmployed = (rep.hiredOn == null || rep.hiredOn <= day) && (rep.leftOn == null || day < rep.leftOn);
    if (!isEmployed || away.some((leave) => leave.start <= day && day < leave.end)) return 0;
    return steps.find((step) => step.start <= day && day < step.end)?.share ?? 1;
  };

  const changes = [rep.hiredOn, rep.leftOn, ...[...away, ...steps].flatMap((span) => [span.start, span.end])];
  const days = [start, ...changes.filter((day) => day != null && start < day && day < end), end] as Day[];
  const inOrder = [...new Set(days)].sort();
  let carried = emptySum();
  inOrder.slice(0, -1).forEach((day, index) => {
    const until = inOrder[index + 1] ?? end;
    carried = addProduct(carried, shareFrom(day), daysIn({ start: day, end: until }));
  });
  const whole = daysIn({ start, end });
  const lowered = whole === 0 ? toDecimal(target) : toDecimal(target).times(sumToDecimal(carried)).div(whole);
  return proration.rounding === undefined ? lowered : roundAmount(lowered, proration.rounding);
}

const rampSteps = (hiredOn: Day, ramp: readonly Amount[]): readonly (Period & { readonly share: Amount })[] =>
  ramp.map((share, month) => ({ start: addMonths(hiredOn, month), end: addMonths(hiredOn, month + 1), share }));
