import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import { Decimal } from "../../exact/decimal.js";
import type { Calendar } from "../../time/calendar.js";
import { previousPeriod } from "../../time/previousPeriod.js";
import type { Day } from "../../time/day.js";
import { dayBefore } from "../../time/dayBefore.js";
import { correspondingDay } from "../../time/correspondingDay.js";
import { samePeriodLastYear } from "../../time/samePeriodLastYear.js";
import type { AnyKpi, BookKpi, InputOf, ShiftedSpan, ValueOf } from "./bookKpi.js";
import { checkDescription } from "./checkDescription.js";
import { checkKpi } from "./checkKpi.js";
import { compose } from "./compose.js";
import type { Span } from "./window.js";
import type { KpiDescription } from "./description.js";
import { difference } from "./difference.js";

/** Value of a growth KPI: a `Decimal` if the KPI is money, else a number. */
type Growth<Value> = Value extends Decimal ? Decimal | null : Value extends number ? number | null : null;

/** Earlier period that a KPI is compared with. */
export interface GrowthOptions {
  /** `"previous"` for the period just before, `"year-ago"` for the same period a year earlier. */
  readonly against: "previous" | "year-ago";
  /** Calendar of the periods, if they are not whole months. */
  readonly calendar?: Calendar;
  /**
   * Earlier period of one that is not over on the last known day: the same stretch of it by default, or `"whole"`. January up to
   * the 3rd is compared with 1 to 3 December.
   */
  readonly running?: "to-date" | "whole" | undefined;
  /** Days a year before days that are no unit of a calendar: the same dates by default, or as many days from the same date. */
  readonly days?: "same-dates" | "same-length" | undefined;
}

const growthKinds: OptionKinds<GrowthOptions> = {
  against: ["previous", "year-ago"],
  calendar: "record?",
  running: [undefined, "to-date", "whole"],
  days: [undefined, "same-dates", "same-length"],
};

/**
 * Returns the KPI of the relative change of a KPI against the previous period, or the same period last year.
 *
 *     (this − then) / then
 *
 * Both periods are evaluated separately. Of a period that is not over on `asOf`, or on the book's own day, the same stretch of
 * the earlier period counts: both parts of a `measure` say which days. Decision: running-periods. Null if either period has no value, without a period, and if then was 0 or less:
 * growth from nothing, or from a loss, has no meaning as a ratio.
 *
 * @param options - the earlier period, and the calendar of the periods
 * @param about - a description other than the one derived from the KPI
 * @example growth(wonOpportunities, { against: "previous" })([{ ...won, closedOn: "2026-01-10" }, { ...won, closedOn: "2026-02-10" }, { ...won, closedOn: "2026-02-11" }], { during: { start: "2026-02-01", end: "2026-03-01" } }) // => 1
 */
export function growth<K extends AnyKpi<number | Decimal | null>>(
  kpi: K,
  options: GrowthOptions,
  about: Partial<KpiDescription> = {},
): BookKpi<InputOf<K>, Growth<ValueOf<K>>> {
  const { against, calendar, running, days } = checkOptions("growth", options, growthKinds);
  checkKpi("growth", kpi);
  checkDescription("growth", about);
  const earlier = (period: Span): Span | null =>
    against === "previous" ? previousPeriod(period, calendar) : samePeriodLastYear(period, calendar, { days });
  const shift = (period: Span, asOf?: Day): ShiftedSpan | null => {
    const whole = earlier(period);
    if (whole === null || asOf === undefined || running === "whole") return whole;
    const { start, end } = whole;
    const day = correspondingDay(period, whole, asOf);
    return day === null ? null : { start, end, ...(day < dayBefore(end) && { asOf: day }) };
  };
  const name = against === "previous" ? "previous period" : "year ago";
  return compose(
    { now: { kpi }, then: { kpi, shift } },
    ({ now, then }) => change(now as Side, then as Side) as Growth<ValueOf<K>>,
    {
      id: `${kpi.id}-growth-${against}`,
      title: `${kpi.title}, growth on ${name}`,
      meaning: `Relative change of ${kpi.title} against the ${against === "previous" ? "previous period" : "same period a year ago"}.`,
      topic: kpi.topic,
      better: kpi.better,
      formula: "(this − then) ÷ then",
      ...about,
    },
  );
}

type Side = number | Decimal | null;

function change(now: Side, then: Side): number | Decimal | null {
  if (now === null || then === null || !new Decimal(then).gt(0)) return null;
  if (typeof now === "number" && typeof then === "number") return (now - then) / then;
  return divideMoney(difference(now, then), new Decimal(then));
}
