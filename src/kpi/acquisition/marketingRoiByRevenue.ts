import { divideMoney } from "../../metric/ratioMoney.js";
import type { BookOf } from "../../model/book/salesBook.js";
import type { Decimal } from "../../exact/decimal.js";
import type { BookKpi } from "../define/bookKpi.js";
import { defineFamily } from "../define/defineFamily.js";
import { derive } from "../define/derive.js";
import { difference } from "../define/difference.js";
import { marketingCosts } from "./marketingCosts.js";
import { marketingOptionKinds, type MarketingOptions } from "../facts/isMarketingSourced.js";
import { marketingSourcedRevenue } from "./marketingSourcedRevenue.js";

/**
 * Return on marketing costs, by the value of the deals that marketing sourced.
 *
 *     (Σ amount of won from marketing's sources − Σ marketing costs) / Σ marketing costs
 *
 * A `Decimal`: 0 if marketing brought as much as it cost, -1 if it brought nothing. Wins count on their closing day,
 * costs on their own day. The cost of goods is not deducted, so the figure is higher than {@link marketingRoi}, and can
 * be positive while money is lost. Without marketing costs the answer is null. Decision: unknown-source, cost-kinds.
 *
 * @param sources - the sources that are marketing's
 * @example marketingRoiByRevenue({ sources: ["web"] })({ costs: [{ on: "2026-01-15", kind: "marketing", amount: 400 }], opportunities: [{ ...won, source: "web", amount: 1000 }] }) // => 1.5
 */
export const marketingRoiByRevenue = defineFamily(
  {
    id: "marketing-roi-by-revenue",
    title: "Marketing ROI by revenue",
    meaning: "Return on marketing costs, by the value of the deals that marketing sourced.",
    topic: "acquisition",
    nature: "lagging",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "(marketing-sourced revenue − marketing costs) ÷ marketing costs",
  },
  (about) =>
    (parameters: MarketingOptions): BookKpi<BookOf<"costs" | "opportunities">, Decimal | null> =>
      derive(
        { cost: marketingCosts, brought: marketingSourcedRevenue(parameters) },
        ({ cost, brought }) => divideMoney(difference(brought, cost), cost),
        about,
      ),
  marketingOptionKinds,
);
