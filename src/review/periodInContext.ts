import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { SalesKpiError } from "../errors.js";
import { openPipeline } from "../kpi/pipeline/openPipeline.js";
import { wonRevenue } from "../kpi/revenue/wonRevenue.js";
import { pace } from "../kpi/targets/pace.js";
import { quotaFor } from "../kpi/targets/quotaFor.js";
import { divideMoney } from "../metric/ratioMoney.js";
import { type BookRecords, wholeBook } from "../model/book/salesBook.js";
import type { Amount } from "../exact/amount.js";
import type { Decimal } from "../exact/decimal.js";
import { toDecimal } from "../exact/toDecimal.js";
import type { Day } from "../time/day.js";
import type { Period } from "../time/period.js";

/** What a period is looked at with. */
export interface ContextRequest {
  /** The day; the book's own where it has one. */
  readonly asOf?: Day | undefined;
  readonly during: Period;
  /** The period whose quota the pipeline is to win. */
  readonly next: Period;
  /** From how many times the next quota on a pipeline is full, and below how many it is thin. */
  readonly coverage: { readonly full: Amount; readonly thin: Amount };
}

const contextKinds: OptionKinds<ContextRequest> = {
  asOf: "text?",
  during: "period",
  next: "period",
  coverage: "record",
};

const coverageKinds: OptionKinds<ContextRequest["coverage"]> = { full: "amount", thin: "amount" };

/** What a period's result is worth, seen with the pipeline behind it. */
export interface PeriodInContext {
  /** Won revenue against what was due by the day; null without a quota. */
  readonly pace: Decimal | null;
  /** Open pipeline on the day against the next period's quota; null without one. */
  readonly nextCoverage: Decimal | null;
  readonly conclusion: Conclusion;
  readonly text: { readonly en: string; readonly fr: string };
}

/** What can be said of a period and the pipeline behind it. */
export type Conclusion =
  | "met-and-pipeline-full"
  | "met-and-pipeline-thin"
  | "met"
  | "missed-and-pipeline-full"
  | "missed-and-pipeline-thin"
  | "missed"
  | "open";

const texts: Readonly<Record<Conclusion, PeriodInContext["text"]>> = {
  "met-and-pipeline-full": {
    en: "on quota, and the pipeline for the next period is full",
    fr: "l'objectif est tenu, et le portefeuille de la période suivante est plein",
  },
  "met-and-pipeline-thin": {
    en: "on quota, but on an empty pipeline: the next period is at risk",
    fr: "l'objectif est tenu, mais le portefeuille est vide : la période suivante est menacée",
  },
  met: { en: "on quota", fr: "l'objectif est tenu" },
  "missed-and-pipeline-full": {
    en: "behind quota, but on a full pipeline: wins may only be late",
    fr: "l'objectif n'est pas tenu, mais le portefeuille est plein : les gains ne sont peut-être que retardés",
  },
  "missed-and-pipeline-thin": {
    en: "behind quota, and the pipeline for the next period is empty too",
    fr: "l'objectif n'est pas tenu, et le portefeuille de la période suivante est vide lui aussi",
  },
  missed: { en: "behind quota", fr: "l'objectif n'est pas tenu" },
  open: { en: "without a quota nothing is met or missed", fr: "sans objectif, rien n'est tenu ni manqué" },
};

/**
 * A period's result with the pipeline behind it: a month met with an empty pipeline and a poor month with a full one are not
 * what they look like alone.
 *
 *     pace = Σ won / quota due by the day;   next coverage = Σ open / next period's quota
 *
 * @throws SalesKpiError `impossible-request` where no day is known, or a thin pipeline would be fuller than a full one
 * @example periodInContext({ opportunities: [{ ...won, closedOn: "2026-03-03", amount: 500 }], quotas: [{ ownerId: "ann", kpi: "won-revenue", target: 400, period: { start: "2026-03-01", end: "2026-04-01" } }, { ownerId: "ann", kpi: "won-revenue", target: 400, period: { start: "2026-04-01", end: "2026-05-01" } }] }, { asOf: "2026-03-31", during: { start: "2026-03-01", end: "2026-04-01" }, next: { start: "2026-04-01", end: "2026-05-01" }, coverage: { full: 3, thin: 1 } }).conclusion // => 'met-and-pipeline-thin'
 */
export function periodInContext(book: BookRecords, request: ContextRequest): PeriodInContext {
  const whole = wholeBook("periodInContext", book);
  const { asOf = whole.asOf, during, next, coverage } = checkOptions("periodInContext", request, contextKinds);
  checkOptions("periodInContext: coverage", coverage, coverageKinds);
  if (asOf === undefined)
    throw new SalesKpiError("impossible-request", "a pipeline is looked at on a day, and none was given", {
      field: "asOf",
    });
  const [full, thin] = [toDecimal(coverage.full), toDecimal(coverage.thin)];
  if (thin.gt(full))
    throw new SalesKpiError("impossible-request", "a thin pipeline cannot be fuller than a full one", {
      field: "coverage",
    });
  const reached = pace(whole, { during, asOf });
  const nextQuota = quotaFor(wonRevenue.id)(whole, { during: next });
  const nextCoverage = divideMoney(openPipeline(whole, { asOf }), nextQuota);
  const conclusion = concluded(reached, nextCoverage, { full, thin });
  return { pace: reached, nextCoverage, conclusion, text: texts[conclusion] };
}

function concluded(
  reached: Decimal | null,
  nextCoverage: Decimal | null,
  { full, thin }: { readonly full: Decimal; readonly thin: Decimal },
): Conclusion {
  if (reached === null) return "open";
  const result = reached.gte(1) ? "met" : "missed";
  if (nextCoverage?.gte(full) === true) return `${result}-and-pipeline-full`;
  if (nextCoverage?.lt(thin) === true) return `${result}-and-pipeline-thin`;
  return result;
}
