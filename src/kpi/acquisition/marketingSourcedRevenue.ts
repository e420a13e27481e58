import type { ExactTotal } from "../../metric/exactTotal.js";
import { amountOf } from "../../model/accessors/opportunity.js";

import type { Opportunity } from "../../model/records/opportunity.js";

import type { Decimal } from "../../exact/decimal.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { marketingOptionKinds, type MarketingOptions } from "../facts/isMarketingSourced.js";
import { sumOfMarketingWins, type SourcedDeal } from "../facts/sumOfMarketingWins.js";
import { closes } from "../facts/closes.js";

type Deal = SourcedDeal & Pick<Opportunity, "amount">;

/**
 * Value of the won deals that marketing sourced: bookings, not invoices.
 *
 *     Σ amount of won from marketing's sources, by the day they closed
 *
 * The options name marketing's sources. A won deal without a source, or of marketing without an amount, adds nothing
 * and is counted as missing. With none the answer is 0. Decision: unknown-source.
 *
 * @param sources - the sources that are marketing's
 * @example marketingSourcedRevenue({ sources: ["web"] })([{ ...won, source: "web", amount: "400.50" }, { ...won, source: "rep", amount: 60 }, { ...open, source: "web", amount: 10 }]) // => 400.5
 */
export const marketingSourcedRevenue = defineFamily(
  {
    id: "marketing-sourced-revenue",
    title: "Revenue of marketing-sourced wins",
    meaning: "Value of the won deals that marketing sourced: bookings, not invoices.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "Σ amount of marketing-sourced won",
  },
  (about) =>
    (parameters: MarketingOptions): Kpi<Deal, "opportunities", ExactTotal, Decimal> =>
      defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: closes,
        metric: sumOfMarketingWins<Deal>(parameters, amountOf),
      }),
  marketingOptionKinds,
);
