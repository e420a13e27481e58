import type { ExactTotal } from "../../metric/exactTotal.js";
import { ratioMoney } from "../../metric/ratioMoney.js";
import type { RatioState } from "../../metric/ratioParts.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { amountOf, createdOn } from "../../model/accessors/opportunity.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { cohort } from "../define/cohort.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { marketingOptionKinds, isMarketingSourced, type MarketingOptions } from "../facts/isMarketingSourced.js";

/** Value of a deal with a source. */
const sourcedAmountOf = accessor<Opportunity, Amount>("amount", (deal) =>
  deal.source == null ? null : amountOf(deal),
);

/**
 * Share of the value of the opportunities created that marketing sourced.
 *
 *     Σ amount of marketing-sourced / Σ amount of those with a source
 *
 * A `Decimal`. The options name marketing's sources. A deal without an amount or a source is on neither side and
 * counted as missing. Amounts are those of the records or, with `asOf`, those known on that day. With no value created
 * the answer is null. Decision: unknown-source, pipeline-created-amount.
 *
 * @param sources - the sources that are marketing's
 * @example marketingSourcedShareByValue({ sources: ["web", "fair"] })([{ ...open, source: "web", amount: 300 }, { ...won, source: "rep", amount: 100 }]) // => 0.75
 */
export const marketingSourcedShareByValue = defineFamily(
  {
    id: "marketing-sourced-share-by-value",
    title: "Marketing-sourced opportunities by value",
    meaning: "Share of the value of the opportunities created that marketing sourced.",
    topic: "acquisition",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "neither",
    formula: "Σ marketing-sourced ÷ Σ with a source",
  },
  (about) =>
    (
      parameters: MarketingOptions,
    ): Kpi<Opportunity, "opportunities", RatioState<ExactTotal, ExactTotal>, Decimal | null> => {
      const isMarketing = isMarketingSourced(parameters);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: cohort<Opportunity>(createdOn, (deal, day) => opportunityAsOf(deal, day) ?? deal),
        metric: ratioMoney(
          where((deal: Opportunity) => isMarketing(deal) === true, sumMoney(sourcedAmountOf)),
          sumMoney(sourcedAmountOf),
        ),
      });
    },
  marketingOptionKinds,
);
