import type { ExactTotal } from "../../metric/exactTotal.js";

import { accessor } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { marketingOptionKinds, type MarketingOptions } from "../facts/isMarketingSourced.js";
import { sumOfMarketingWins, type SourcedDeal } from "../facts/sumOfMarketingWins.js";
import { closes } from "../facts/closes.js";

type Deal = SourcedDeal & Pick<Opportunity, "margin">;

const marginOf = accessor<Deal, Amount>("margin", (deal) => deal.margin);

/**
 * Margin of the won deals that marketing sourced.
 *
 *     Σ margin of won from marketing's sources, by the day they closed
 *
 * The options name marketing's sources. A won deal without a source, or of marketing without a margin, adds nothing and
 * is counted as missing. With none the answer is 0. Decision: unknown-source.
 *
 * @param sources - the sources that are marketing's
 * @example marketingSourcedMargin({ sources: ["web"] })([{ ...won, source: "web", margin: "40.50" }, { ...won, source: "rep", margin: 60 }, { ...open, source: "web", margin: 10 }]) // => 40.5
 */
export const marketingSourcedMargin = defineFamily(
  {
    id: "marketing-sourced-margin",
    title: "Margin of marketing-sourced wins",
    meaning: "Margin of the won deals that marketing sourced.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "Σ margin of marketing-sourced won",
  },
  (about) =>
    (parameters: MarketingOptions): Kpi<Deal, "opportunities", ExactTotal, Decimal> =>
      defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: closes,
        metric: sumOfMarketingWins<Deal>(parameters, marginOf),
      }),
  marketingOptionKinds,
);
