import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import { Decimal } from "../../exact/decimal.js";
import type { Calendar } from "../../time/calendar.js";
import { previousPeriod } from "../../time/previousPeriod.js";
import { samePeriodLastYear } from "../../time/samePeriodLastYear.js";
import type { AnyKpi, BookKpi, InputOf, ValueOf } from "./bookKpi.js";
import { checkDescription } from "./checkDescription.js";
import { checkKpi } from "./checkKpi.js";
import { compose } from "./compose.js";
import type { KpiDescription } from "./description.js";
import { difference } from "./difference.js";

/** Value of a KPI's growth: a `Decimal` for a KPI in money, a number for any other. */
type Growth<Value> = Value extends Decimal ? Decimal | null : Value extends number ? number | null : null;

/** The earlier period that a KPI is compared with. */
export interface GrowthOptions {
  /** `"previous"` for the period just before, `"year-ago"` for the same one a year earlier. */
  readonly against: "previous" | "year-ago";
  /** The calendar of the periods, if they are not whole months. */
  readonly calendar?: Calendar;
}

const comparisonKinds: OptionKinds<GrowthOptions> = { against: ["previous", "year-ago"], calendar: "record?" };

/**
 * Returns the KPI of relative change against the previous period, or against the same period last year.
 *
 *     (this − then) / then
 *
 * Both periods are evaluated by themselves. Null if either has no value, without a period, and if the earlier value was 0 or
 * less: growth from nothing, or from a loss, has no meaning as a ratio.
 *
 * @param comparison - the earlier period, and the calendar that tells it
 * @param about - title and id of the KPI; those of the KPI itself with a word for growth by default
 * @example growth(wonOpportunities, { against: "previous" })([{ ...won, closedOn: "2026-01-10" }, { ...won, closedOn: "2026-02-10" }, { ...won, closedOn: "2026-02-11" }], { during: { start: "2026-02-01", end: "2026-03-01" } }) // => 1
 */
export function growth<K extends AnyKpi<number | Decimal | null>>(
  kpi: K,
  comparison: GrowthOptions,
  about: Partial<KpiDescription> = {},
): BookKpi<InputOf<K>, Growth<ValueOf<K>>> {
  const { against, calendar } = checkOptions("growth", comparison, comparisonKinds);
  checkKpi("growth", kpi);
  checkDescription("growth", about);
  const earlier = against === "previous" ? previousPeriod : samePeriodLastYear;
  const name = against === "previous" ? "previous period" : "year ago";
  return compose(
    { now: { kpi }, then: { kpi, shift: (period) => earlier(period, calendar) } },
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
