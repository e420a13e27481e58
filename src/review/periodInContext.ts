import { checkOptions, type OptionKinds } from "../checkOptions.js";
import type { PeriodConclusion } from "../diagnostics/review.js";
import { refuse } from "../errors.js";
import { openPipeline } from "../kpi/pipeline/openPipeline.js";
import { wonRevenue } from "../kpi/revenue/wonRevenue.js";
import { pace } from "../kpi/targets/pace.js";
import { quotaFor } from "../kpi/targets/quotaFor.js";
import { periodSentences } from "../locale/en/review.js";
import { divideMoney } from "../metric/ratioMoney.js";
import { type BookRecords, wholeBook } from "../model/book/salesBook.js";
import type { Amount } from "../exact/amount.js";
import type { Decimal } from "../exact/decimal.js";
import { toDecimal } from "../exact/toDecimal.js";
import type { Day } from "../time/day.js";
import type { Period } from "../time/period.js";
import { checkCatalogue } from "../locale/checkCatalogue.js";
import type { Locale } from "../locale/locale.js";
import { refuseOption } from "../pipeline/value/refuseOption.js";

/** Day, periods and coverage limits of a review. */
export interface PeriodInContextOptions {
  /** Day of the review; the book's own by default. */
  readonly asOf?: Day | undefined;
  readonly during: Period;
  /** Period whose quota the open pipeline is to win. */
  readonly next: Period;
  /** Coverage of the next quota from which on a pipeline is full, and below which it is thin. */
  readonly coverage: { readonly full: Amount; readonly thin: Amount };
  /** Language of the conclusion; English by default. */
  readonly locale?: Pick<Locale, "period"> | undefined;
}

const english: Pick<Locale, "period"> = { period: periodSentences };

const periodInContextKinds: OptionKinds<PeriodInContextOptions> = {
  asOf: "text?",
  during: "period",
  next: "period",
  coverage: "record",
  locale: "record?",
};

const coverageKinds: OptionKinds<PeriodInContextOptions["coverage"]> = { full: "amount", thin: "amount" };

/** Result of a period, with the pipeline behind it. */
export interface PeriodInContext {
  /** Won revenue ÷ quota due by the day; null without a quota. */
  readonly pace: Decimal | null;
  /** Open pipeline on the day ÷ quota of the next period; null without one. */
  readonly nextCoverage: Decimal | null;
  readonly conclusion: PeriodConclusion;
  /** Conclusion as a sentence with its figures. */
  readonly message: string;
}

/**
 * Returns the result of a period with the pipeline behind it. A month on quota with a thin pipeline, and a poor month with a full
 * pipeline, are not what they look like alone.
 *
 *     pace = Σ won / quota due by the day;   next coverage = Σ open / next period's quota
 *
 * @throws SalesKpiError `impossible-request` if there is no day, or a thin pipeline would be fuller than a full one
 * @example periodInContext({ opportunities: [{ ...won, closedOn: "2026-03-03", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 400, period: { start: "2026-03-01", end: "2026-04-01" } }, { ownerId: "ann", kpi: "won-revenue", target: 400, period: { start: "2026-04-01", end: "2026-05-01" } }] }, { asOf: "2026-03-31", during: { start: "2026-03-01", end: "2026-04-01" }, next: { start: "2026-04-01", end: "2026-05-01" }, coverage: { full: 3, thin: 1 } }).message // => 'Won revenue is on quota, at 125 % of the quota due by 2026-03-31, but the pipeline for the next period is thin (0 times its quota): that period is at risk.'
 */
export function periodInContext(book: BookRecords, options: PeriodInContextOptions): PeriodInContext {
  const whole = wholeBook("periodInContext", book);
  const {
    asOf = whole.asOf,
    during,
    next,
    coverage,
    locale = english,
  } = checkOptions("periodInContext", options, periodInContextKinds);
  checkOptions("periodInContext: coverage", coverage, coverageKinds);
  checkCatalogue("periodInContext: locale", locale, english);
  if (asOf === undefined)
    return refuseOption("periodInContext", "asOf", asOf, "a day, because the book has none of its own");
  const [full, thin] = [toDecimal(coverage.full), toDecimal(coverage.thin)];
  if (thin.gt(full)) refuse("periodInContext: coverage.thin", coverage.thin, `at most full, ${full.toFixed()}`);
  const reached = pace(whole, { during, asOf });
  const nextQuota = quotaFor(wonRevenue.id)(whole, { during: next });
  const nextCoverage = divideMoney(openPipeline(whole, { asOf }), nextQuota);
  const conclusion = conclude(reached, nextCoverage, { full, thin });
  const evidence = { asOf, pace: reached?.toFixed() ?? null, nextCoverage: nextCoverage?.toFixed() ?? null };
  const message = locale.period[conclusion](evidence, { kind: "period", id: null });
  return { pace: reached, nextCoverage, conclusion, message };
}

/** Returns the conclusion from pace and coverage. */
function conclude(
  reached: Decimal | null,
  nextCoverage: Decimal | null,
  { full, thin }: { readonly full: Decimal; readonly thin: Decimal },
): PeriodConclusion {
  if (reached === null) return "open";
  const result = reached.gte(1) ? "met" : "missed";
  if (nextCoverage?.gte(full) === true) return `${result}-and-pipeline-full`;
  if (nextCoverage?.lt(thin) === true) return `${result}-and-pipeline-thin`;
  return result;
}
