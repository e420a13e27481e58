import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import type { BookKpi } from "../define/bookKpi.js";
import { defineFamily } from "../define/defineFamily.js";
import { derive } from "../define/derive.js";
import { difference } from "../define/difference.js";
import { marketingCosts } from "./marketingCosts.js";
import { marketingOptionKinds, type MarketingOptions } from "../facts/isMarketingSourced.js";
import { marketingSourcedMargin } from "./marketingSourcedMargin.js";

/**
 * Return on marketing costs, by the margin of the deals that marketing sourced.
 *
 *     (Σ margin of won from marketing's sources − Σ marketing costs) / Σ marketing costs
 *
 * A `Decimal`: 0 if marketing brought as much as it cost, -1 if it brought nothing. Wins count on their closing day,
 * costs on their own day. {@link marketingRoiByRevenue} is higher, because revenue is not margin. Without marketing
 * costs the answer is null. Decision: unknown-source, cost-kinds.
 *
 * @param sources - the sources that are marketing's
 * @example marketingRoi({ sources: ["web"] })({ costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }], opportunities: [{ ...won, source: "web", margin: 600 }] }) // => 0.5
 */
export const marketingRoi = defineFamily(
  {
    id: "marketing-roi",
    title: "Marketing ROI",
    meaning: "Return on marketing costs, by the margin of the deals that marketing sourced.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "(marketing-sourced margin − marketing costs) ÷ marketing costs",
  },
  (about) =>
    (parameters: MarketingOptions): BookKpi<BookOf<"costs" | "opportunities">, Decimal | null> =>
      derive(
        { cost: marketingCosts, brought: marketingSourcedMargin(parameters) },
        ({ cost, brought }) => divideMoney(difference(brought, cost), cost),
        about,
      ),
  marketingOptionKinds,
);
