import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { Kpi } from "../define/kpi.js";
import { marketingOptionKinds, isMarketingSourced, type MarketingOptions } from "../facts/isMarketingSourced.js";

type Deal = Pick<Opportunity, "createdOn" | "source">;

/**
 * Share of the opportunities created that marketing sourced, by count.
 *
 *     # marketing-sourced / # with a source
 *
 * The options name marketing's sources. A deal without a source is on neither side and counted as missing. For the
 * share by value see {@link marketingSourcedShareByValue}. With nothing created the answer is null. Decision:
 * unknown-source.
 *
 * @param sources - the sources that are marketing's
 * @example marketingSourcedShare({ sources: ["web", "fair"] })([{ ...open, source: "web" }, { ...won, source: "rep" }, lost]) // => 0.5
 */
export const marketingSourcedShare = defineFamily(
  {
    id: "marketing-sourced-share",
    title: "Marketing-sourced opportunities",
    meaning: "Share of the opportunities created that marketing sourced, by count.",
    topic: "acquisition",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "neither",
    formula: "# marketing-sourced ÷ # with a source",
  },
  (about) =>
    (parameters: MarketingOptions): Kpi<Deal, "opportunities", ExactTotal, number | null> =>
      defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: flow<Deal>(createdOn),
        metric: shareOf(isMarketingSourced(parameters)),
      }),
  marketingOptionKinds,
);
