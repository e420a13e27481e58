import type { ExactTotal } from "../../metric/exactTotal.js";
import type { Metric } from "../../metric/metric.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { isWon } from "../../model/accessors/opportunity.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import type { Decimal } from "../../exact/decimal.js";
import { isMarketingSourced, type MarketingOptions } from "./isMarketingSourced.js";

/** Fields of a deal that the metrics of marketing read. */
export type SourcedDeal = Pick<Opportunity, "outcome" | "closedOn" | "source">;

/** Returns the sum of a value over the won deals of marketing. A won deal without a source is counted as missing. */
export function sumOfMarketingWins<Deal extends SourcedDeal>(
  sources: MarketingOptions,
  valueOf: Accessor<Deal, Amount>,
): Metric<Deal, ExactTotal, Decimal> {
  const isMarketing = isMarketingSourced(sources);
  const readValue = (deal: Deal): Amount | null | undefined => (deal.source == null ? null : valueOf(deal));
  return where(
    (deal) => isWon(deal) && isMarketing(deal) !== false,
    sumMoney(accessor(valueOf.field ?? "amount", readValue)),
  );
}
