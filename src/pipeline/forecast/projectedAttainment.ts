import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { divideMoney } from "../../metric/ratioMoney.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import { checkPeriod } from "../../time/period.js";
import { checkSource } from "../value/checkSource.js";
import { statedProbability } from "../value/probabilitySource.js";
import { dealsOfForecast } from "./dealsOfForecast.js";
import { forecastKinds, type ForecastQuestion } from "./forecast.js";
import { forecastDay } from "./forecastDay.js";
import type { ForecastOutlook } from "./outlook.js";
import { quotaLevels } from "./quotaLevels.js";
import { rowOfForecast } from "./rowOfForecast.js";

/** What quotas are looked at, and how what is open counts towards them. */
export interface ProjectedAttainmentQuestion extends Omit<ForecastQuestion, "by" | "target" | "targets" | "carriers"> {
  /** Id of the KPI that the quotas were set for; `won-revenue` by default. */
  readonly kpi?: string | undefined;
}

const attainmentKinds: OptionKinds<Pick<ProjectedAttainmentQuestion, "kpi" | "period" | "newDeals">> = {
  kpi: "text?",
  period: "period",
  newDeals: "list?",
};

/** What share of a quota will be reached; null without one. */
export interface AttainmentOutlook {
  /** How strongly deals are won or lost together; 0 where each goes its own way. */
  readonly correlation: number;
  /** Reached nine times in ten, every second time, and one time in ten. */
  readonly low: Decimal | null;
  readonly mid: Decimal | null;
  readonly high: Decimal | null;
  /** How likely the quota is to be met. */
  readonly chance: number | null;
}

/** A rep, a team or the whole, and where it will end against its quota. */
export interface ProjectedAttainment {
  readonly level: "rep" | "team" | "total";
  readonly team: string | null;
  readonly rep: string | null;
  readonly quota: Decimal;
  readonly won: Decimal;
  /** Won, and what is expected of the open deals and, where asked for, of new ones. */
  readonly projected: Decimal;
  /** Won ÷ quota; null without one. */
  readonly attainment: Decimal | null;
  /** Projected ÷ quota; null without one. */
  readonly projectedAttainment: Decimal | null;
  readonly independent: AttainmentOutlook;
  readonly correlated: AttainmentOutlook;
  /** # open deals that count. */
  readonly deals: number;
  /** # deals that lack a value or a probability. */
  readonly missing: number;
}

/**
 * Where reps, teams and the whole will end against their quotas: what is won, and the open deals due in the period, as
 * {@link forecast} has them.
 *
 *     (Σ won + Σ open value × probability) / quota
 *
 * A level's own quota counts where it has one, else the sum of those below it, of the quotas whose whole period lies in this
 * one; what is won and open is always all below. Deals are their owner's, in the team that the owner is in on the day: that of the
 * close where won, of the forecast where open. A team has the deals and quotas of all teams below it. Low, mid and high of a
 * team are not those of its reps added up. Reps stand first, by team and id, then the teams, then the total. Decision:
 * quota-levels, quota-periods, overdue-in-forecast.
 *
 * @throws SalesKpiError `impossible-request` where there is no day, or one that the book does not know
 * @example
 * const period = { start: "2026-01-01", end: "2026-04-01" };
 * const book = { opportunities: [{ ...won, amount: 500 }, { ...open, amount: 500, expectedCloseOn: "2026-03-20" }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 1000, period }] };
 * const [ann] = projectedAttainment(book, { period, asOf: "2026-02-28" });
 * [ann.rep, Number(ann.attainment), Number(ann.projectedAttainment), ann.independent.chance] // => [ 'ann', 0.5, 0.75, 0.5 ]
 */
export function projectedAttainment(book: BookRecords, question: ProjectedAttainmentQuestion): ProjectedAttainment[] {
  checkOptions("projectedAttainment", question, { ...forecastKinds, ...attainmentKinds });
  const { kpi = "won-revenue", measure = "amount", probability = statedProbability } = question;
  const { overdue = "leave-out", correlation = 0.05, mostPoints = 2 ** 12 } = question;
  checkSource("projectedAttainment: probability", probability);
  const whole = wholeBook("projectedAttainment", book);
  const [period, asOf] = [checkPeriod(question.period), forecastDay(question.asOf, whole)];
  const { deals, pastPeriods } = dealsOfForecast(whole, { ...question, period, asOf, measure, probability });
  return quotaLevels(whole, deals, kpi, period).map(({ quota, deals: own, ...level }) => {
    const target = quota.isZero() ? null : quota;
    const row = rowOfForecast(own, { overdue, correlation, mostPoints, carriers: 0, target, pastPeriods });
    return {
      ...level,
      ...{ quota, won: row.won.value, projected: row.mean },
      ...{ attainment: divideMoney(row.won.value, target), projectedAttainment: divideMoney(row.mean, target) },
      ...{ independent: shareOf(row.independent, target), correlated: shareOf(row.correlated, target) },
      ...{ deals: row.deals, missing: row.missing },
    };
  });
}

const shareOf = (outlook: ForecastOutlook, quota: Decimal | null): AttainmentOutlook => ({
  correlation: outlook.correlation,
  low: divideMoney(outlook.low, quota),
  mid: divideMoney(outlook.mid, quota),
  high: divideMoney(outlook.high, quota),
  chance: outlook.chanceOfTarget,
});
