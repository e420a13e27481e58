import type { ExactTotal } from "../../metric/exactTotal.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import { isMarketingCost } from "../../model/questions/cost.js";
import { amountOf } from "../../model/questions/opportunity.js";
import type { Decimal } from "../../money/decimal.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import type { Spending } from "./spending.js";

/**
 * Money that went into marketing.
 *
 *     Σ amount of marketing costs, by their day
 *
 * Of the kind `marketing`, or one within it such as `marketing-events`. With none the answer is 0. Decision: cost-kinds.
 *
 * @example marketingCosts([{ kind: "marketing", amount: "400.10" }, { kind: "marketing-events", amount: 0.2 }, { kind: "tools", amount: 100 }]) // => 400.3
 * @since 0.1.0
 */
export const marketingCosts = /* @__PURE__ */ defineKpi({
  id: "marketing-costs",
  title: "Marketing costs",
  meaning: "Money that went into marketing.",
  of: "costs",
  question: "acquisition",
  nature: "lagging",
  kind: "quantitative",
  unit: "money",
  better: "neither",
  formula: "Σ marketing costs",
  clock: /* @__PURE__ */ flow<Spending>(happenedOn),
  metric: /* @__PURE__ */ where<Spending, ExactTotal, Decimal>(isMarketingCost, /* @__PURE__ */ sumMoney(amountOf)),
});
