import type { SalesModel } from "./salesModel.js";

/**
 * Sales model to start from: few complex deals with key accounts. Its bands are assumptions: replace them by bands measured in
 * your business.
 *
 * @example keyAccountSales.bands["win-rate"].map(({ name }) => name) // => [ 'poor', 'fair', 'good', 'very good' ]
 */
export const keyAccountSales: SalesModel = {
  id: "key-account-sales",
  title: "Few complex deals built with key accounts",
  basis: "assumption: replace these bands by your own",
  bands: {
    "win-rate": [
      { name: "poor", reason: "months of work on few deals, most of them lost: qualify earlier" },
      { name: "fair", from: 0.35, reason: "usual where several suppliers are asked" },
      { name: "good", from: 0.5, reason: "deals are chosen, not chased" },
      { name: "very good", from: 0.65, reason: "the customer builds the deal with you; perhaps too few are begun" },
    ],
    "lead-conversion-rate": [
      { name: "poor", reason: "accounts are approached that are no target" },
      { name: "fair", from: 0.2, reason: "usual where accounts are named beforehand" },
      { name: "good", from: 0.4, reason: "the target list is right" },
    ],
    "median-sales-cycle-closed-only": [
      { name: "good", reason: "short for a decision of many people" },
      { name: "fair", from: 120, reason: "usual for a decision of many people" },
      { name: "poor", from: 270, reason: "longer than a budget year allows: a decision maker is missing" },
    ],
  },
};
