import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { divided } from "../../metric/ratioMoney.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import { checkPeriod } from "../../time/period.js";
import { requireAsOfDay } from "../value/asOfDay.js";
import { checkProbabilitySource, statedProbability } from "../value/probabilitySource.js";
import { forecastDeals } from "./forecastDeals.js";
import { forecastKinds, type ForecastOptions } from "./forecast.js";
import type { ForecastOutlook } from "./forecastOutlook.js";
import { quotaLevels } from "./quotaLevels.js";
import { buildForecastRow } from "./buildForecastRow.js";

/** KPI of the quotas, and the options of the forecast against them. */
export interface ProjectedAttainmentOptions extends Omit<ForecastOptions, "by" | "target" | "targets" | "carriers"> {
  /** Id of the KPI that the quotas were set for; `won-revenue` by default. */
  readonly kpi?: string | undefined;
}

const projectedAttainmentKinds: OptionKinds<Pick<ProjectedAttainmentOptions, "kpi" | "period" | "newDeals">> = {
  kpi: "text?",
  period: "period",
  newDeals: "list?",
};

/** Distribution of the final attainment of a quota; null without a quota. */
export interface AttainmentOutlook {
  /** Correlation of deals; 0 for independent deals. */
  readonly correlation: number;
  /** Attainment reached nine times in ten, every second time, and one time in ten. */
  readonly low: Decimal | null;
  readonly mid: Decimal | null;
  readonly high: Decimal | null;
  /** Probability that the quota is met. */
  readonly chance: number | null;
}

/** Projected attainment of a rep, a team or the total. */
export interface ProjectedAttainment {
  readonly level: "rep" | "team" | "total";
  readonly team: string | null;
  readonly rep: string | null;
  readonly quota: Decimal;
  readonly won: Decimal;
  /** Value won, plus the expected value of open deals and, if requested, of new deals. */
  readonly projected: Decimal;
  /** Won ÷ quota; null without one. */
  readonly attainment: Decimal | null;
  /** Projected ÷ quota; null without one. */
  readonly projectedAttainment: Decimal | null;
  readonly independent: AttainmentOutlook;
  readonly correlated: AttainmentOutlook;
  /** # open deals that count. */
  readonly deals: number;
  /** # deals without a value or a probability. */
  readonly missing: number;
}

/**
 * Returns the projected attainment of reps, teams and the total: deals won and open deals due in the period, as in
 * {@link forecast}, against their quotas.
 *
 *     (Σ won + Σ open value × probability) / quota
 *
 * A level has its own quota, or without one the sum of the quotas below it. Quotas count if their whole period lies in this
 * period. Won and open deals are always all deals below. A deal belongs to its owner, in the owner's team on the day of the
 * close for won deals, on the day of the forecast for open ones. A team has the deals and quotas of all teams below it. Low,
 * mid and high of a team are not the sums of its reps. Reps come first, by team and id, then teams, then the total. Decision:
 * quota-levels, quota-periods, overdue-in-forecast.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, or the book does not know the day
 * @example
 * const period = { start: "2026-01-01", end: "2026-04-01" };
 * const book = { opportunities: [{ ...won, amount: 500 }, { ...open, amount: 500, expectedCloseOn: "2026-03-20" }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 1000, period }] };
 * const [ann] = projectedAttainment(book, { period, asOf: "2026-02-28" });
 * [ann.rep, Number(ann.attainment), Number(ann.projectedAttainment), ann.independent.chance] // => [ 'ann', 0.5, 0.75, 0.5 ]
 */
export function projectedAttainment(book: BookRecords, options: ProjectedAttainmentOptions): ProjectedAttainment[] {
  checkOptions("projectedAttainment", options, { ...forecastKinds, ...projectedAttainmentKinds });
  const { kpi = "won-revenue", measure = "amount", probability = statedProbability } = options;
  const { overdue = "leave-out", correlation = 0.05, mostPoints = 2 ** 12 } = options;
  checkProbabilitySource("projectedAttainment: probability", probability);
  const whole = wholeBook("projectedAttainment", book);
  const period = checkPeriod(options.period);
  const asOf = requireAsOfDay("projectedAttainment", options.asOf, whole.asOf);
  const { deals, pastPeriods } = forecastDeals(whole, { ...options, period, asOf, measure, probability });
  return quotaLevels(whole, deals, kpi, period).map(({ quota, deals: members, ...level }) => {
    const target = quota.isZero() ? null : quota;
    const row = buildForecastRow(members, { overdue, correlation, mostPoints, carriers: 0, target, pastPeriods });
    return {
      ...level,
      ...{ quota, won: row.won.value, projected: row.mean },
      ...{ attainment: divided(row.won.value, target), projectedAttainment: divided(row.mean, target) },
      ...{
        independent: attainmentOutlook(row.independent, target),
        correlated: attainmentOutlook(row.correlated, target),
      },
      ...{ deals: row.deals, missing: row.missing },
    };
  });
}

const attainmentOutlook = (outlook: ForecastOutlook, quota: Decimal | null): AttainmentOutlook => ({
  correlation: outlook.correlation,
  low: divided(outlook.low, quota),
  mid: divided(outlook.mid, quota),
  high: divided(outlook.high, quota),
  chance: outlook.chanceOfTarget,
});
